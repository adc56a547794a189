from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.match_runs import MatchRun
from lms.binomes.pairs import Binome, Role
from lms.binomes.programmes import Programme
from lms.people.models import User


class ProposalQuerySet(models.QuerySet["Proposal"]):
    def of(self, user: User) -> "ProposalQuerySet":
        return self.filter(Q(mentor=user) | Q(mentee=user))

    def open(self) -> "ProposalQuerySet":
        return self.filter(closed_at=None)

    def waiting_for(self, user: User) -> "ProposalQuerySet":
        return self.open().filter(
            Q(mentor=user, mentor_accepted_at=None) | Q(mentee=user, mentee_accepted_at=None)
        )


class Proposal(models.Model):
    """Two people proposed to each other. It lives until both accept or one declines."""

    class Reason(models.TextChoices):
        TIME = "time", _("I have no time for it now")
        SLOTS = "slots", _("our hours do not fit")
        PLACE = "place", _("the place does not suit me")
        SUBJECT = "subject", _("the subject is not what I need")
        PERSON = "person", _("I would rather meet somebody else")
        OTHER = "other", _("another reason")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="proposals")
    run = models.ForeignKey(
        MatchRun, on_delete=models.SET_NULL, null=True, related_name="proposals"
    )
    mentor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals_as_mentor"
    )
    mentee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals_as_mentee"
    )
    reasons = models.JSONField(default=list)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    proposed_at = models.DateTimeField(default=timezone.now)
    mentor_accepted_at = models.DateTimeField(null=True)
    mentee_accepted_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    declined_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    decline_reason = models.CharField(_("reason"), max_length=10, choices=Reason, blank=True)
    binome = models.OneToOneField(
        Binome, on_delete=models.SET_NULL, null=True, related_name="proposal"
    )

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-proposed_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "mentor", "mentee"],
                condition=Q(closed_at=None),
                name="one_open_proposal_of_the_same_two",
            )
        ]

    def __str__(self) -> str:
        return f"{self.mentor} – {self.mentee}"

    def role_of(self, user: Any) -> Role | None:
        return {self.mentor_id: "mentor", self.mentee_id: "mentee"}.get(user.pk)  # type: ignore[return-value]

    def partner_of(self, user: Any) -> User:
        return self.mentee if user.pk == self.mentor_id else self.mentor

    def accepted_by(self, user: Any) -> bool:
        role = self.role_of(user)
        return role is not None and getattr(self, f"{role}_accepted_at") is not None
