"""Cohorts for the tests: a named cast, random small ones, and large seeded ones."""

from dataclasses import replace
from random import Random

from hypothesis import strategies as st

from lms.binomes.matching import Candidate, Pins

THEMES = ("excel", "word", "powerpoint")
TUESDAY_10 = 24 + 10
THURSDAY_14 = 3 * 24 + 14

INES = Candidate(
    id="ines",
    name="Inès",
    wants_mentor=True,
    skills={"excel": 3, "word": 2},
    confirmed=frozenset({"excel"}),
    trade_wants=frozenset({"marchés publics"}),
    slots=frozenset({TUESDAY_10, THURSDAY_14}),
    site="Lyon",
)
BERNARD = Candidate(
    id="bernard",
    name="Bernard",
    wants_mentee=True,
    needs={"excel": 2},
    trade_offers=frozenset({"marchés publics"}),
    slots=frozenset({TUESDAY_10}),
    site="Lyon",
)


def large_cohort(mentors: int, mentees: int, seed: int = 1, both: float = 0.05) -> list[Candidate]:
    """Volunteers as a real programme has them; always the same for the same seed."""
    random = Random(seed)
    people = [
        _volunteer(random, number, mentor=number < mentors) for number in range(mentors + mentees)
    ]
    also = {number for number in range(len(people)) if random.random() < both}
    return [_both(random, one) if one.id in also else one for one in people]


def _volunteer(random: Random, number: int, mentor: bool) -> Candidate:
    themes = random.sample(("excel", "word", "powerpoint", "écouter", "expliquer", "outlook"), 3)
    trade = frozenset(f"métier {random.randrange(30)}" for _ in range(3))
    return Candidate(
        id=number,
        name=f"Volontaire {number}",
        wants_mentor=mentor,
        wants_mentee=not mentor,
        skills={theme: random.choice((1, 2, 2, 3)) for theme in themes} if mentor else {},
        confirmed=frozenset(theme for theme in themes if mentor and random.random() < 0.6),
        needs={} if mentor else {theme: random.choice((1, 1, 2)) for theme in themes[:2]},
        trade_offers=frozenset() if mentor else trade,
        trade_wants=trade if mentor else frozenset(),
        slots=frozenset(
            24 * random.randrange(5) + random.randrange(8, 18) for _ in range(random.randint(2, 8))
        ),
        site=f"site {random.randrange(8)}",
        remote_ok=random.random() < 0.5,
        tasks=frozenset(f"tâche {random.randrange(12)}" for _ in range(3)),
        languages=frozenset({"fr"} | ({"en"} if random.random() < 0.3 else set())),
        reports_to=random.randrange(number) if number and random.random() < 0.3 else None,
        capacity=random.choice((1, 1, 1, 1, 2)),
    )


def _both(random: Random, one: Candidate) -> Candidate:
    return replace(
        one,
        wants_mentor=True,
        wants_mentee=True,
        skills={"word": 2, "excel": 3, **one.skills},
        needs=one.needs or {"powerpoint": random.choice((1, 2))},
    )


ids = st.integers(min_value=0, max_value=7)
small_sets = st.frozensets(st.sampled_from("abc"), max_size=2)
levels = st.dictionaries(st.sampled_from(THEMES), st.integers(0, 3), max_size=3)


def candidate(identifier: int) -> st.SearchStrategy[Candidate]:
    return st.builds(
        Candidate,
        id=st.just(identifier),
        name=st.just(f"P{identifier}"),
        wants_mentor=st.booleans(),
        wants_mentee=st.booleans(),
        skills=levels,
        confirmed=st.frozensets(st.sampled_from(THEMES), max_size=2),
        needs=st.dictionaries(st.sampled_from(THEMES), st.integers(1, 2), max_size=2),
        trade_offers=small_sets,
        trade_wants=small_sets,
        slots=st.frozensets(st.integers(0, 4), max_size=4),
        site=st.sampled_from(("", "Lyon", "Lille")),
        remote_ok=st.booleans(),
        tasks=small_sets,
        languages=st.frozensets(st.sampled_from(("fr", "en")), max_size=2),
        reports_to=st.none() | ids,
        capacity=st.integers(0, 2),
        declined=st.frozensets(ids, max_size=1),
    )


small_cohorts = st.integers(2, 7).flatmap(
    lambda size: st.tuples(*[candidate(identifier) for identifier in range(size)]).map(list)
)
forbidding = st.frozensets(st.tuples(ids, ids), max_size=2).map(lambda pairs: Pins(forbidden=pairs))
