from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.people.models import Organisation, User


class ProgrammeQuerySet(models.QuerySet["Programme"]):
    def run_by(self, user: User) -> "ProgrammeQuerySet":
        """The programmes that a coordinator may see: those of their organisation."""
        if user.is_superuser:
            return self.all()
        if not user.is_coordinator or user.organisation_id is None:
            return self.none()
        return self.filter(organisation_id=user.organisation_id)


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
