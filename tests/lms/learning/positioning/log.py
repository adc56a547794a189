from collections.abc import Iterable

from lms.learning.events import Event
from lms.learning.positioning.skipping import SKIPPED, TAKEN_BACK


def adaptations_of(people: Iterable[int]):
    """The log of adaptations, oldest first: `person` is the learner, `data["by"]` the author."""
    return Event.objects.filter(person__in=set(people), verb__in=(SKIPPED, TAKEN_BACK))
