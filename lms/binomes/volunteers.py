from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import Programme


class Volunteer(models.Model):
    """A person's application to a programme, as mentor or mentoré."""

    class Role(models.TextChoices):
        MENTOR = "mentor", _("mentor")
        MENTEE = "mentee", _("mentoré")

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="volunteers", verbose_name=_("programme")
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="applications",
        verbose_name=_("person"),
    )
    role = models.CharField(_("role"), max_length=6, choices=Role)
    applied_at = models.DateTimeField(_("applied"), auto_now_add=True)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    class Meta:
        verbose_name = _("volunteer")
        verbose_name_plural = _("volunteers")
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "person", "role"], name="volunteers_once_per_role"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} ({self.get_role_display()})"
