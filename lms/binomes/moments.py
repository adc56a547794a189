"""When two people can meet: the hours of the week that both have free. Pure."""

from collections.abc import Collection
from datetime import datetime, timedelta

DAYS_AHEAD = 21
NOTICE = timedelta(hours=24)


def next_moments(
    common_hours: Collection[int],
    now: datetime,
    taken: Collection[datetime] = (),
    limit: int = 8,
) -> list[datetime]:
    """The next starts in `common_hours` (0 is Monday from 0:00), a day ahead at least.

    `now` is an aware local time; the moments are in its zone. What is `taken` is left out.
    """
    found: list[datetime] = []
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for ahead in range(DAYS_AHEAD + 1):
        day = midnight + timedelta(days=ahead)
        for hour in sorted(common_hours):
            if hour // 24 != day.weekday():
                continue
            moment = day.replace(hour=hour % 24)
            if moment >= now + NOTICE and moment not in taken:
                found.append(moment)
            if len(found) == limit:
                return found
    return found
