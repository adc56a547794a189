from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.pairs import Binome
from lms.people.models import User

WATCHED = ("title", "level_before", "level_wanted", "level_after", "state")


class Level(models.IntegerChoices):
    NONE = 0, _("not yet")
    INITIAL = 1, _("initial")
    OPERATIONAL = 2, _("operational")
    ADVANCED = 3, _("advanced")


class Objective(models.Model):
    """What one of the two wants to be able to do: office skill, or knowledge of the trade."""

    class Of(models.TextChoices):
        MENTOR = "mentor", _("mentor")
        MENTEE = "mentee", _("mentoré")

    class State(models.TextChoices):
        OPEN = "open", _("under way")
        REACHED = "reached", _("reached")
        DROPPED = "dropped", _("set aside")

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="objectives")
    of = models.CharField(_("objective of"), max_length=6, choices=Of)
    title = models.CharField(_("I want to be able to…"), max_length=200)
    level_before = models.PositiveSmallIntegerField(_("level today"), choices=Level, default=0)
    level_wanted = models.PositiveSmallIntegerField(_("level aimed at"), choices=Level, default=1)
    level_after = models.PositiveSmallIntegerField(
        _("level reached"), choices=Level, null=True, blank=True
    )
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.OPEN)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("objective")
        verbose_name_plural = _("objectives")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def person(self) -> User:
        return self.binome.mentor if self.of == "mentor" else self.binome.mentee

    @property
    def standing_evidence(self) -> list[Any]:
        """What was not taken back, from evidence read beforehand."""
        return [one for one in self.evidence.all() if one.withdrawn_at is None]


class ObjectiveChange(models.Model):
    """One change of an objective, append-only. `what` maps a field to [before, after]."""

    objective = models.ForeignKey(Objective, on_delete=models.CASCADE, related_name="changes")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    what = models.JSONField()
    why = models.CharField(_("why"), max_length=300)

    class Meta:
        verbose_name = _("change of an objective")
        verbose_name_plural = _("changes of objectives")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.objective} {self.at:%Y-%m-%d}"

    def in_words(self) -> list[dict[str, Any]]:
        """Each field with its label and what it was and became, in words."""
        return [
            {
                "label": getattr(Objective._meta.get_field(name), "verbose_name", name),
                "before": _word(name, before),
                "after": _word(name, after),
            }
            for name, (before, after) in self.what.items()
        ]


def _word(name: str, value: Any) -> Any:
    if value is None:
        return "–"
    if name == "state":
        return Objective.State(value).label
    return Level(value).label if name.startswith("level") else value


def snapshot(objective: Objective) -> dict[str, Any]:
    return {name: getattr(objective, name) for name in WATCHED}


@transaction.atomic
def adjust(objective: Objective, before: dict[str, Any], by: User, why: str) -> bool:
    """Save an objective and keep what changed, by whom and why. False when nothing did."""
    what = {
        name: [before[name], now]
        for name, now in snapshot(objective).items()
        if before[name] != now
    }
    if not what:
        return False
    objective.save()
    ObjectiveChange.objects.create(objective=objective, by=by, what=what, why=why)
    return True
