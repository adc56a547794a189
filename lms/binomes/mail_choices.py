from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import new_key
from lms.people.models import User


class MailChoice(models.Model):
    """What one person wants by mail, the key of their calendar, and when a reminder last left."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mail_choice"
    )
    reminders = models.BooleanField(_("reminders by mail"), default=True)
    calendar_key = models.CharField(max_length=40, unique=True, default=new_key)
    reminded_on = models.DateField(null=True)

    class Meta:
        verbose_name = _("choice about mails")
        verbose_name_plural = _("choices about mails")

    def __str__(self) -> str:
        return f"{self.person}"


def choice_of(person: User) -> MailChoice:
    choice, _made = MailChoice.objects.get_or_create(person=person)
    return choice
