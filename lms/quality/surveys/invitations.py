"""Who is asked, and what was answered: two records that nothing ties together.

The invitation says that a person has answered; the reply says what, without the person.
Days only, and a random key: neither the order nor the hour tells who wrote what.
"""

from datetime import date, timedelta
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage
from lms.binomes.models import Programme
from lms.people.models import User
from lms.quality.append_only import AppendOnly
from lms.quality.surveys.questionnaires import Questionnaire, QuestionnaireVersion

OPEN_DAYS = 60


class SurveyInvitationQuerySet(models.QuerySet["SurveyInvitation"]):
    def unanswered(self, today: date | None = None) -> "SurveyInvitationQuerySet":
        """Those that can still be answered and were not declined."""
        since = (today or timezone.localdate()) - timedelta(days=OPEN_DAYS)
        return self.filter(sent_on=None, declined_on=None, invited_on__gte=since)

    def of(self, person: User) -> "SurveyInvitationQuerySet":
        return self.filter(person=person)


class SurveyInvitation(models.Model):
    """One person asked once. `draft` is emptied when it is sent; `version` is the one begun."""

    questionnaire = models.ForeignKey(
        Questionnaire, on_delete=models.PROTECT, related_name="invitations"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="survey_invitations"
    )
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="survey_invitations"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.PROTECT, null=True, related_name="+")
    invited_on = models.DateField(default=timezone.localdate)
    version = models.ForeignKey(
        QuestionnaireVersion, on_delete=models.PROTECT, null=True, related_name="+"
    )
    draft = models.JSONField(default=dict)
    sent_on = models.DateField(null=True)
    declined_on = models.DateField(null=True)

    objects = SurveyInvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation to a survey")
        verbose_name_plural = _("invitations to surveys")
        ordering = ["invited_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["questionnaire", "person", "programme"],
                condition=Q(course=None),
                name="asked_once_about_a_programme",
            ),
            models.UniqueConstraint(
                fields=["questionnaire", "person", "programme", "course"],
                name="asked_once_about_a_course",
            ),
        ]
        indexes = [models.Index(fields=["person", "sent_on"], name="surveys_of_a_person")]

    def __str__(self) -> str:
        return f"{self.questionnaire} › {self.person}"

    @property
    def closes_on(self) -> date:
        """The last day on which it can be answered."""
        return self.invited_on + timedelta(days=OPEN_DAYS)

    def is_open(self, today: date | None = None) -> bool:
        return self.sent_on is None and (today or timezone.localdate()) <= self.closes_on


class SurveyReply(AppendOnly):
    """What somebody answered; `answers` maps the id of a question to its answer."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    version = models.ForeignKey(
        QuestionnaireVersion, on_delete=models.PROTECT, related_name="replies"
    )
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="survey_replies"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.PROTECT, null=True, related_name="+")
    answers = models.JSONField()
    sent_on = models.DateField(default=timezone.localdate)

    class Meta:
        verbose_name = _("answered survey")
        verbose_name_plural = _("answered surveys")

    def __str__(self) -> str:
        return f"{self.version} {self.sent_on}"
