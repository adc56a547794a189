"""What the organisation improves: why, who, by when, and what effect it had."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.people.models import User
from lms.quality.append_only import AppendOnly
from lms.quality.complaints.complaints import Complaint
from lms.quality.surveys.questionnaires import Questionnaire


class ActionQuerySet(models.QuerySet["ImprovementAction"]):
    def open(self) -> "ActionQuerySet":
        return self.filter(done_on=None)

    def handled_by(self, user: User) -> "ActionQuerySet":
        """All for an administrator; for a trainer those of their programmes, those of the whole
        organisation and those that they are in charge of."""
        if user.is_superuser:
            return self.all()
        if not user.is_trainer:
            return self.none()
        return self.filter(
            Q(programme=None) | Q(programme__trainers=user) | Q(owner=user)
        ).distinct()


class ImprovementAction(models.Model):
    """`done_on` and `effect` are empty until somebody says so."""

    what = models.CharField(_("what we do"), max_length=200)
    why = models.TextField(_("why"), max_length=2000)
    programme = models.ForeignKey(
        Programme,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="improvement_actions",
        verbose_name=_("programme"),
        help_text=_("Empty: the whole organisation."),
    )
    questionnaire = models.ForeignKey(
        Questionnaire,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="improvement_actions",
        verbose_name=_("after which survey"),
    )
    complaint = models.ForeignKey(
        Complaint,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="improvement_actions",
        verbose_name=_("after which complaint"),
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="improvement_actions",
        verbose_name=_("who is in charge"),
    )
    due_on = models.DateField(_("to be done by"))
    opened_on = models.DateField(_("decided on"), default=timezone.localdate)
    done_on = models.DateField(_("done on"), null=True, blank=True)
    effect = models.TextField(_("effect observed"), max_length=2000, blank=True)

    objects = ActionQuerySet.as_manager()

    class Meta:
        verbose_name = _("improvement action")
        verbose_name_plural = _("improvement actions")
        ordering = ["due_on", "pk"]

    def __str__(self) -> str:
        return self.what

    def is_late(self, today: date | None = None) -> bool:
        return self.done_on is None and self.due_on < (today or timezone.localdate())


class ActionStep(AppendOnly):
    """One thing that happened to an action, in words."""

    class Kind(models.TextChoices):
        DECIDED = "decided", _("decided")
        CHANGED = "changed", _("changed")
        DONE = "done", _("action done")
        EFFECT = "effect", _("effect observed")

    action = models.ForeignKey(ImprovementAction, on_delete=models.PROTECT, related_name="steps")
    kind = models.CharField(max_length=8, choices=Kind)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    words = models.TextField(blank=True)

    class Meta:
        verbose_name = _("step of an action")
        verbose_name_plural = _("steps of actions")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.action_id} {self.kind} {self.at:%Y-%m-%d}"
