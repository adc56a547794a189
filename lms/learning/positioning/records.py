"""What is kept of positionings: the test as it was answered, and the level that it gave."""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.bank.questions import Level
from courses.pages import Tool
from lms.learning.positioning.engine import SURE


def new_seed() -> int:
    return secrets.randbits(31)


class Positioning(models.Model):
    """One adaptive test of one person in one tool."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="positionings"
    )
    tool = models.CharField(max_length=15, choices=Tool)
    seed = models.PositiveIntegerField(default=new_seed)
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    level = models.CharField(max_length=12, choices=Level, blank=True)
    chances = models.JSONField(default=dict, help_text="Of each level, when the test was over.")

    class Meta:
        verbose_name = _("positioning")
        verbose_name_plural = _("positionings")
        ordering = ["started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "tool"],
                condition=Q(finished_at=None),
                name="one_open_positioning_per_tool",
            )
        ]

    def __str__(self) -> str:
        return f"{self.tool} {self.level or '…'}"

    @property
    def confidence(self) -> float:
        return self.chances.get(self.level, 0.0)


class PositioningAnswer(models.Model):
    """One question of a positioning, kept as it was asked, with its answer."""

    positioning = models.ForeignKey(Positioning, on_delete=models.CASCADE, related_name="answers")
    number = models.PositiveSmallIntegerField()
    question = models.CharField(max_length=36)
    level = models.CharField(max_length=12, choices=Level)
    objective = models.CharField(max_length=150)
    guess = models.FloatField(help_text="The chance to be right without knowing.")
    authored = models.JSONField(help_text="The question as it was authored then.")
    asked_at = models.DateTimeField(default=timezone.now)
    answered_at = models.DateTimeField(null=True)
    answer = models.JSONField(null=True, help_text="Empty: I do not know.")
    credit = models.FloatField(null=True)

    class Meta:
        verbose_name = _("answer of a positioning")
        verbose_name_plural = _("answers of a positioning")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["positioning", "number"], name="numbered_questions"),
            models.UniqueConstraint(fields=["positioning", "question"], name="asked_once"),
        ]

    def __str__(self) -> str:
        return f"{self.positioning_id}/{self.number}"


class SkillQuerySet(models.QuerySet["Skill"]):
    def confirmed(self) -> "SkillQuerySet":
        """Those that a positioning was sure of."""
        return self.filter(confidence__gte=SURE)


class Skill(models.Model):
    """The level of a person in a tool, by their latest positioning."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="skills"
    )
    tool = models.CharField(_("tool"), max_length=15, choices=Tool)
    level = models.CharField(_("level"), max_length=12, choices=Level)
    confidence = models.FloatField(_("confidence"), help_text="In [0, 1].")
    confirmed_at = models.DateTimeField(_("confirmed"), default=timezone.now)
    positioning = models.ForeignKey(
        Positioning, on_delete=models.SET_NULL, null=True, related_name="skills"
    )

    objects = SkillQuerySet.as_manager()

    class Meta:
        verbose_name = _("skill")
        verbose_name_plural = _("skills")
        constraints = [models.UniqueConstraint(fields=["person", "tool"], name="one_skill_a_tool")]

    def __str__(self) -> str:
        return f"{self.person} › {self.tool} {self.level}"
