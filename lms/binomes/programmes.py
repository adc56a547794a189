import secrets
from datetime import date

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.people.models import Organisation, User


def new_key() -> str:
    """A key that cannot be guessed, for an address."""
    return secrets.token_urlsafe(24)


class ProgrammeQuerySet(models.QuerySet["Programme"]):
    def run_by(self, user: User) -> "ProgrammeQuerySet":
        """The programmes that a coordinator may see: those of their organisation."""
        if user.is_superuser:
            return self.all()
        if not user.is_coordinator or user.organisation_id is None:
            return self.none()
        return self.filter(organisation_id=user.organisation_id)

    def open_to(self, user: User) -> "ProgrammeQuerySet":
        """The programmes to which this person may apply: invited, joined or already in."""
        return self.filter(
            models.Q(invitees__email=user.email) | models.Q(volunteers__person=user)
        ).distinct()


class Programme(models.Model):
    """A cohort of one organisation, with dates."""

    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.PROTECT,
        related_name="programmes",
        verbose_name=_("organisation"),
    )
    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("short name"), unique=True)
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"))
    trainers = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        blank=True,
        related_name="programmes_trained",
        limit_choices_to={"is_trainer": True},
        verbose_name=_("trainers"),
    )
    referent = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="programmes_referred",
        verbose_name=_("referent"),
        help_text=_("Whoever a binôme calls when it needs help."),
    )
    presentation = models.TextField(_("presentation"), blank=True)
    charter = models.TextField(_("charter"), blank=True)
    meetings_planned = models.PositiveSmallIntegerField(
        _("number of meetings"),
        default=7,
        validators=[MinValueValidator(2), MaxValueValidator(30)],
    )
    rhythm_days = models.PositiveSmallIntegerField(
        _("days between two meetings"),
        default=14,
        validators=[MinValueValidator(2), MaxValueValidator(60)],
    )
    meeting_minutes = models.PositiveSmallIntegerField(
        _("minutes of a meeting"),
        default=45,
        validators=[MinValueValidator(20), MaxValueValidator(180)],
    )
    registration_key = models.CharField(
        max_length=40, unique=True, null=True, editable=False, help_text="None: no open link."
    )
    weights = models.JSONField(default=dict, blank=True, editable=False)

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["-starts_on", "name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="programme_ends_after_it_starts",
                violation_error_message=_("The programme must end after it starts."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def is_over(self, today: date | None = None) -> bool:
        return (today or timezone.localdate()) > self.ends_on

    def open_registration(self) -> None:
        """Make a link that opens the form to whoever has it; an earlier link stays closed."""
        self.registration_key = new_key()
        self.save(update_fields=["registration_key"])

    def close_registration(self) -> None:
        self.registration_key = None
        self.save(update_fields=["registration_key"])

    def referent_or_coordinator(self) -> User | None:
        """Who answers for the programme: its referent, else a coordinator of the organisation."""
        if self.referent:
            return self.referent
        return User.objects.filter(
            organisation_id=self.organisation_id, is_coordinator=True, is_active=True
        ).first()
