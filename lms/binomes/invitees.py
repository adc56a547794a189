from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import Programme


class Invitee(models.Model):
    """An address that may apply to a programme: invited, or came by the open link."""

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="invitees")
    email = models.EmailField(_("e-mail address"))
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    invited_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("person invited to a programme")
        verbose_name_plural = _("people invited to a programme")
        constraints = [models.UniqueConstraint(fields=["programme", "email"], name="invited_once")]

    def __str__(self) -> str:
        return self.email
