from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import Programme


class Profile(models.Model):
    """What a person says of themselves for one programme: shows, needs, free hours.

    `skills` and `needs` map a theme to a level, 1 to 3; `slots` are hours of the week, 0 to 167.
    Age is neither asked nor kept.
    """

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="profiles")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="volunteer_profiles"
    )
    as_mentor = models.BooleanField(_("as a mentor: I show the software"), default=False)
    as_mentee = models.BooleanField(_("as a mentoré: I pass on the trade"), default=False)
    skills = models.JSONField(default=dict)
    needs = models.JSONField(default=dict)
    trade_offers = models.JSONField(default=list)
    trade_wants = models.JSONField(default=list)
    tasks = models.JSONField(default=list)
    languages = models.JSONField(default=list)
    slots = models.JSONField(default=list)
    site = models.CharField(_("site"), max_length=100, blank=True)
    remote_ok = models.BooleanField(_("I accept to meet remotely"), default=False)
    manager_email = models.EmailField(_("e-mail address of my manager"), blank=True)
    capacity = models.PositiveSmallIntegerField(
        _("number of mentorés"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(5)],
    )
    adjustments = models.TextField(_("what helps me"), max_length=500, blank=True)
    about = models.TextField(_("a word about me"), max_length=1000, blank=True)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("volunteer's form")
        verbose_name_plural = _("volunteers' forms")
        constraints = [
            models.UniqueConstraint(fields=["programme", "person"], name="one_form_a_person")
        ]

    def __str__(self) -> str:
        return f"{self.person} › {self.programme}"

    def lacks(self) -> list[Any]:
        """What the matching misses, each in a few words."""
        missing = [
            (not self.slots, _("free slots")),
            (self.as_mentor and not self.skills, _("what to show")),
            (self.as_mentee and not self.needs, _("what to learn")),
        ]
        return [words for is_missing, words in missing if is_missing]
