"""More programmes of an organisation."""

from datetime import date

from lms.binomes.models import Programme
from lms.people.models import Organisation


def programmes(organisation: Organisation, count: int) -> list[Programme]:
    return [
        Programme.objects.create(
            organisation=organisation,
            name=f"Programme {number}",
            slug=f"programme-{number}",
            starts_on=date(2026, 1, 5),
            ends_on=date(2026, 12, 18),
        )
        for number in range(count)
    ]
