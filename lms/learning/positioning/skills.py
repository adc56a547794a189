"""What a positioning says about a person, for those who match people."""

from collections.abc import Iterable
from typing import Any

from django.dispatch import Signal, receiver
from django.utils import timezone

from lms.binomes.signals import levels_asked
from lms.learning.positioning.engine import LEVELS, Verdict
from lms.learning.positioning.records import Positioning, Skill

# Sent inside the transaction with `skill`: a Skill just made or changed.
skill_found = Signal()


def keep(positioning: Positioning, verdict: Verdict) -> Skill:
    """The latest positioning is the one that counts."""
    skill, _made = Skill.objects.update_or_create(
        person_id=positioning.person_id,
        tool=positioning.tool,
        defaults={
            "level": verdict.level,
            "confidence": verdict.confidence,
            "confirmed_at": positioning.finished_at or timezone.now(),
            "positioning": positioning,
        },
    )
    skill_found.send(Skill, skill=skill)
    return skill


def confirmed_levels(people: Iterable[int]) -> dict[int, dict[str, int]]:
    """By person and tool: 1 initial, 2 operational, 3 advanced. Only what is sure. One query."""
    found: dict[int, dict[str, int]] = {}
    for skill in Skill.objects.confirmed().filter(person__in=set(people)):
        found.setdefault(skill.person_id, {})[skill.tool] = LEVELS.index(skill.level) + 1
    return found


@receiver(levels_asked)
def tell_levels(sender: Any, people: set[int], **kwargs: Any) -> dict[int, dict[str, int]]:
    return confirmed_levels(people)
