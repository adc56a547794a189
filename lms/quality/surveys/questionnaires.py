"""What the organisation asks, to whom and when. Each change makes a version, which stays."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.fields import UnfrozenStreamField
from lms.quality.append_only import AppendOnly
from lms.quality.surveys.blocks import QuestionsBlock, as_data
from lms.quality.surveys.questions import MOST_QUESTIONS, Question, questions_of


class Questionnaire(models.Model):
    class Audience(models.TextChoices):
        MENTEE = "mentee", _("mentorés")
        MENTOR = "mentor", _("mentors")
        EMPLOYER = "employer", _("employer (coordinators)")
        TRAINER = "trainer", _("trainers")

    class Event(models.TextChoices):
        PROGRAMME = "programme", _("the end of the programme")
        COURSE = "course", _("the end of a course")

    title = models.CharField(_("title"), max_length=120)
    audience = models.CharField(_("for whom"), max_length=8, choices=Audience)
    event = models.CharField(_("after what"), max_length=9, choices=Event, default=Event.PROGRAMME)
    days = models.PositiveSmallIntegerField(
        _("how many days after"),
        default=0,
        validators=[MaxValueValidator(730)],
        help_text=_("0: at once. 90: three months later."),
    )
    introduction = models.TextField(_("introduction"), blank=True)
    questions = UnfrozenStreamField(
        QuestionsBlock(),
        verbose_name=_("questions"),
        min_num=1,
        max_num=MOST_QUESTIONS,
        help_text=_("Seven at most: two minutes are enough to answer."),
    )
    in_use = models.BooleanField(
        _("in use"), default=True, help_text=_("Otherwise nobody new is invited to answer.")
    )

    class Meta:
        verbose_name = _("questionnaire")
        verbose_name_plural = _("questionnaires")
        ordering = ["event", "days", "audience", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["audience", "event", "days"],
                condition=models.Q(in_use=True),
                name="one_questionnaire_a_moment",
                violation_error_message=_("A questionnaire in use already asks them then."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.get_audience_display()})"

    @transaction.atomic
    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        self._keep_version()

    def clean(self) -> None:
        learners = (self.Audience.MENTEE, self.Audience.MENTOR)
        if self.event == self.Event.COURSE and self.audience not in learners:
            raise ValidationError({"event": _("Only mentors and mentorés complete courses.")})

    @property
    def signed(self) -> bool:
        """Whether the answers are those of an organisation, which answers under its name."""
        return self.audience == self.Audience.EMPLOYER

    def version(self) -> "QuestionnaireVersion":
        """The latest, which is what is asked now."""
        return self.versions.latest("number")

    def _keep_version(self) -> None:
        latest = self.versions.order_by("number").last()
        now = {
            "title": self.title,
            "introduction": self.introduction,
            "questions": as_data(self.questions),
        }
        if latest is None or latest.content != now:
            QuestionnaireVersion.objects.create(
                questionnaire=self, number=(latest.number if latest else 0) + 1, content=now
            )


class QuestionnaireVersion(AppendOnly):
    """What was asked. `content` holds `title`, `introduction` and `questions`."""

    questionnaire = models.ForeignKey(
        Questionnaire, on_delete=models.PROTECT, related_name="versions"
    )
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("version of a questionnaire")
        verbose_name_plural = _("versions of questionnaires")
        constraints = [
            models.UniqueConstraint(
                fields=["questionnaire", "number"], name="questionnaire_version_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.content['title']} ({self.number})"

    @property
    def asked(self) -> tuple[Question, ...]:
        return questions_of(self.content["questions"])
