"""What the two of a binôme did together: the meetings held and the objectives reached."""

from dataclasses import dataclass
from decimal import Decimal

from lms.binomes.models import Binome
from lms.certificates.contents.hours_statement import HoursLine, total


@dataclass(frozen=True)
class Together:
    """One line a meeting that was held, and the objectives reached, either way round."""

    lines: tuple[HoursLine, ...] = ()
    achieved: tuple[str, ...] = ()

    @property
    def hours(self) -> Decimal:
        return total(self.lines)


def together_of(binome: Binome) -> Together:
    """Nothing, as long as no meeting is recorded."""
    return Together()
