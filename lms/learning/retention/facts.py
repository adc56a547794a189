"""What has stayed in a programme or everywhere: numbers for a report, never a person."""

from dataclasses import dataclass

from django.db.models import Count, Q

from lms.learning.attempts import Attempt
from lms.learning.retention.rounds import round_name

FEWEST = 5  # people; under that, a number would tell about somebody


@dataclass(frozen=True)
class Retained:
    people: int
    looks: int  # how many times somebody looked back
    share: float  # of these looks, from 0 to 1, that passed at the first try


def retained(days: int, whom: Q | None = None) -> Retained | None:
    """After 30 or 90 days, among the attempts that `whom` filters; None under five people.

    One query. Those who refuse are not counted: nothing is known of them.
    """
    first_tries = Attempt.objects.filter(
        whom or Q(),
        activity__startswith=round_name("", days),
        number=1,
        submitted_at__isnull=False,
        passed__isnull=False,
    )
    found = first_tries.aggregate(
        people=Count("person", distinct=True),
        looks=Count("pk"),
        kept=Count("pk", filter=Q(passed=True)),
    )
    if found["people"] < FEWEST:
        return None
    return Retained(found["people"], found["looks"], found["kept"] / found["looks"])
