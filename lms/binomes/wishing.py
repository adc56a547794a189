"""The coordinator's word on pairs: keep, set aside, swap, forget."""

from dataclasses import dataclass

from django.db import transaction

from lms.binomes.candidates import candidates_of, managers_of, pins_of
from lms.binomes.matching import Candidate, Pins, broken_rules
from lms.binomes.models import PairWish, Programme
from lms.people.models import User


@dataclass(frozen=True)
class Refused(Exception):
    """The pair breaks hard rules; a sentence for each."""

    sentences: tuple[str, ...]


def wish(programme: Programme, mentor_id: int, mentee_id: int, kind: str, by: User) -> PairWish:
    """Keep two people together, or never together. Raises Refused for a pin that breaks a rule."""
    if kind == PairWish.Kind.PIN:
        _check(programme, [(mentor_id, mentee_id)])
    return _set(programme, mentor_id, mentee_id, kind, by)


@transaction.atomic
def swap(programme: Programme, first: tuple[int, int], second: tuple[int, int], by: User) -> None:
    """Two (mentor, mentee) pairs exchange their mentees; both new pairs are kept together.

    Raises Refused, and changes nothing, when one of the new pairs breaks a rule.
    """
    wanted = [(first[0], second[1]), (second[0], first[1])]
    _check(programme, wanted)
    PairWish.objects.filter(
        programme=programme, kind=PairWish.Kind.PIN, mentee__in=[first[1], second[1]]
    ).delete()
    for mentor_id, mentee_id in wanted:
        _set(programme, mentor_id, mentee_id, PairWish.Kind.PIN, by)


def _set(programme: Programme, mentor_id: int, mentee_id: int, kind: str, by: User) -> PairWish:
    made, _new = PairWish.objects.update_or_create(
        programme=programme,
        mentor_id=mentor_id,
        mentee_id=mentee_id,
        defaults={"kind": kind, "made_by": by},
    )
    return made


def _check(programme: Programme, pairs: list[tuple[int, int]]) -> None:
    people = {one.id: one for one in candidates_of(programme)}
    managers = managers_of(programme)
    # A pin replaces what was said before of the same two.
    forbidden = Pins(forbidden=pins_of(programme).forbidden - frozenset(pairs))
    nobody = Candidate(0, "")
    broken = [
        sentence
        for mentor, mentee in pairs
        for sentence in broken_rules(
            people.get(mentor, nobody), people.get(mentee, nobody), forbidden, managers
        )
    ]
    if broken:
        raise Refused(tuple(dict.fromkeys(broken)))
