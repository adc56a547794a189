"""Words for themes, levels and hours of the week."""

from collections.abc import Iterable, Mapping

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

# At most this many items of a list are named in a sentence; people choose, they do not audit.
NAMED = 4


def listed(items: Iterable[str], labels: Mapping[str, str]) -> str:
    """Names in alphabetical order, "…" in the place of a long tail. A name may hold a comma."""
    names = sorted(labels.get(item, item) for item in items)
    return _("; ").join([*names[:NAMED], "…"] if len(names) > NAMED else names)


def level(number: int) -> str:
    """A level of skill, 1 to 3, in words."""
    return {1: _("initial"), 2: _("operational"), 3: _("advanced")}[number]


def day(hour: int) -> str:
    """The day of an hour of the week, 0 to 167. Django's French days are in lower case."""
    return str(WEEKDAYS[hour // 24])


def moment(hour: int) -> str:
    """For instance "Tuesday at 10:00"."""
    return _("%(day)s at %(hour)d:00") % {"day": day(hour), "hour": hour % 24}
