from datetime import date
from typing import Any, Literal

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import Programme
from lms.people.models import User

Role = Literal["mentor", "mentee"]


class BinomeQuerySet(models.QuerySet["Binome"]):
    def of(self, user: User) -> "BinomeQuerySet":
        return self.filter(Q(mentor=user) | Q(mentee=user))

    def open(self) -> "BinomeQuerySet":
        return self.filter(closed_at=None)

    def resting(self, day: date) -> "BinomeQuerySet":
        """Those in a pause that lasts beyond this day: nobody waits for them."""
        return self.filter(paused_until__gt=day)


class Binome(models.Model):
    """A mentor and a mentoré in a programme."""

    class Ending(models.TextChoices):
        FINISHED = "finished", _("finished together")
        RENEWED = "renewed", _("renewed")
        RE_PAIRED = "re_paired", _("new binômes formed, without fault")
        STOPPED = "stopped", _("stopped freely")

    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="binomes", verbose_name=_("programme")
    )
    mentor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="binomes_as_mentor",
        verbose_name=_("mentor"),
    )
    mentee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="binomes_as_mentee",
        verbose_name=_("mentoré"),
    )
    formed_at = models.DateTimeField(_("formed"), auto_now_add=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    ending = models.CharField(_("how it ended"), max_length=10, choices=Ending, blank=True)
    paused_until = models.DateField(_("paused until"), null=True, blank=True)

    objects = BinomeQuerySet.as_manager()

    class Meta:
        verbose_name = _("binôme")
        verbose_name_plural = _("binômes")
        ordering = ["mentor__last_name", "mentee__last_name"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(mentor=F("mentee")),
                name="binome_of_two_people",
                violation_error_message=_("A binôme is made of two different people."),
            ),
            models.UniqueConstraint(
                fields=["programme", "mentor", "mentee"],
                condition=Q(closed_at=None),
                name="one_open_binome_of_the_same_two",
                violation_error_message=_("These two people already form a binôme."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.mentor} – {self.mentee}"

    def role_of(self, user: Any) -> Role | None:
        return {self.mentor_id: "mentor", self.mentee_id: "mentee"}.get(user.pk)  # type: ignore[return-value]

    @property
    def people(self) -> tuple[User, User]:
        return self.mentor, self.mentee

    def partner_of(self, user: Any) -> User:
        return self.mentee if user.pk == self.mentor_id else self.mentor
