"""What else is kept of a binôme: notes, check-ins, requests for help, acts, reviews."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.meetings import Meeting
from lms.binomes.pairs import Binome

EASE = [
    (1, _("1, hard")),
    (2, _("2, rather hard")),
    (3, _("3, all right")),
    (4, _("4, rather easy")),
    (5, _("5, easy")),
]


class SharedNote(models.Model):
    """A note that only the two of the binôme read."""

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="notes")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shared_notes"
    )
    at = models.DateTimeField(default=timezone.now)
    text = models.TextField(_("note"), max_length=2000)

    class Meta:
        verbose_name = _("shared note")
        verbose_name_plural = _("shared notes")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.text[:60]


class CheckIn(models.Model):
    """Private answers after a meeting: only their author reads them."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="check_ins")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="check_ins"
    )
    first = models.TextField(max_length=1000, blank=True)
    second = models.TextField(max_length=1000, blank=True)
    ease = models.PositiveSmallIntegerField(
        _("ease"), choices=EASE, validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("check-in")
        verbose_name_plural = _("check-ins")
        constraints = [
            models.UniqueConstraint(fields=["meeting", "person"], name="one_check_in_a_meeting")
        ]

    def __str__(self) -> str:
        return f"{self.meeting} ({self.person})"


class HelpRequest(models.Model):
    """Somebody asks the referent for help. Their words go by mail and are not kept."""

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="help_requests")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="help_requests"
    )
    at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("request for help")
        verbose_name_plural = _("requests for help")

    def __str__(self) -> str:
        return f"{self.binome} {self.at:%Y-%m-%d}"


class CareAct(models.Model):
    """What the referent did for a binôme: nudge, talk, pause, re-pair."""

    class Kind(models.TextChoices):
        NUDGE = "nudge", _("a kind word")
        TALK = "talk", _("a talk with each")
        PAUSE = "pause", _("a pause")
        RE_PAIR = "re_pair", _("new binômes")

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="care_acts")
    kind = models.CharField(max_length=8, choices=Kind)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("act for a binôme")
        verbose_name_plural = _("acts for binômes")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.binome}: {self.kind}"


class Review(models.Model):
    """What each says at the closing, and three months later. The other reads it."""

    class Moment(models.TextChoices):
        CLOSING = "closing", _("closing")
        LOOK_BACK = "look_back", _("three months later")

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="reviews")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="binome_reviews"
    )
    moment = models.CharField(max_length=9, choices=Moment)
    alone = models.TextField(_("what I now do alone"), max_length=1000)
    gained = models.TextField(_("what I learnt from the other"), max_length=1000)
    go_on = models.BooleanField(_("I would like to go on together"), default=False)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        constraints = [
            models.UniqueConstraint(
                fields=["binome", "person", "moment"], name="one_review_a_moment"
            )
        ]

    def __str__(self) -> str:
        return f"{self.binome} ({self.person}, {self.moment})"
