"""A shorter way to write a HowTo: each text as a pair, French then English."""

from courses.office.how import Bilingual, HowTo

Pair = tuple[str, str]


def both(pair: Pair) -> Bilingual:
    return dict(zip(("fr", "en"), pair, strict=True))


def how(why: Pair, hint: Pair, m365: Pair, libre: Pair, m2016: Pair | None = None) -> HowTo:
    """`m2016` is left out where PowerPoint 2016 and 2019 do it the same way as 365."""
    return HowTo(both(why), both(m365), both(m2016 or m365), both(libre), both(hint))
