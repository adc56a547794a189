"""What one cell says: roles, yes or no, levels by theme, free hours.

Each reader takes the cell's words and returns plain data, or raises ValueError with a sentence
that says what to write instead.
"""

import re
from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from .columns import plain
from .theme_levels import parts

DAYS = (
    ("lundi", "lun", "monday", "mon"),
    ("mardi", "mar", "tuesday", "tue"),
    ("mercredi", "mer", "wednesday", "wed"),
    ("jeudi", "jeu", "thursday", "thu"),
    ("vendredi", "ven", "friday", "fri"),
    ("samedi", "sam", "saturday", "sat"),
    ("dimanche", "dim", "sunday", "sun"),
)
DAY_NUMBER = {name: number for number, names in enumerate(DAYS) for name in names}
MENTOR = {"mentor", "mentors", "mentrice", "mentoresse"}
MENTEE = {"mentore", "mentoree", "mentores", "mentorees", "mentee", "mentees"}
BOTH = {"deux", "both"}
YES = {"oui", "o", "yes", "y", "x", "1", "vrai", "true"}
NO = {"non", "n", "no", "0", "faux", "false"}
MOST_MENTEES = 5
LONGEST_EMAIL = 254
PARTED = ";,\n/"
HOURS = re.compile(
    r"(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?\s*(?:-|–|a|à|to)\s*(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?"
)


def text(longest: int) -> Callable[[str], str]:
    def read(words: str) -> str:
        if len(words) > longest:
            raise ValueError(
                _("This is too long: write at most %(longest)d characters.") % {"longest": longest}
            )
        return words

    return read


def email(words: str) -> str:
    """In lower case: addresses are compared without regard to case."""
    address = text(LONGEST_EMAIL)(words.strip().removeprefix("mailto:").casefold())
    try:
        validate_email(address)
    except ValidationError:
        raise ValueError(
            _("“%(words)s” is not an email address: write it like name@company.fr.")
            % {"words": words}
        ) from None
    return address


def roles(words: str) -> frozenset[str]:
    said = set(plain(words).split())
    found = set()
    if said & (MENTOR | BOTH):
        found.add("mentor")
    if said & (MENTEE | BOTH):
        found.add("mentee")
    if not found:
        raise ValueError(
            _("“%(words)s” is not a role: write mentor, mentee or both.") % {"words": words}
        )
    return frozenset(found)


def yes_or_no(words: str) -> bool:
    said = plain(words)
    if said not in YES | NO:
        raise ValueError(_("“%(words)s” is unclear: write yes or no.") % {"words": words})
    return said in YES


def capacity(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= MOST_MENTEES:
        raise ValueError(
            _("“%(words)s” is not a number of mentees: write a number from 1 to %(most)d.")
            % {"words": words, "most": MOST_MENTEES}
        )
    return int(words)


def names(words: str) -> frozenset[str]:
    return frozenset(part.casefold() for part in parts(words, PARTED))


def hours(words: str) -> frozenset[int]:
    """Hours of the week, 0 to 167, that lie wholly inside the slots written."""
    found: set[int] = set()
    for part in parts(words, PARTED):
        day = DAY_NUMBER.get(plain(part).split(" ")[0])
        spans = HOURS.findall(part)
        if day is None or not spans:
            raise ValueError(
                _("“%(words)s” is not a slot: write it like Tuesday 10-12.") % {"words": part}
            )
        for start, start_minutes, end, _end_minutes in spans:
            first, last = int(start) + (int(start_minutes or 0) > 0), int(end)
            if not first < last <= 24:
                raise ValueError(
                    _("“%(words)s” must end after it starts, by at least one hour.")
                    % {"words": part}
                )
            found.update(24 * day + hour for hour in range(first, last))
    return frozenset(found)
