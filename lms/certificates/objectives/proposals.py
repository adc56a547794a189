"""What the results of a course say of each of its objectives. Pure: results in, proposals out.

A course states its objectives in sentences, and so does each lesson: the lessons whose sentence
or title shares most words with an objective are those that show it. It is a proposal: a trainer
reads it with its evidence, and decides.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from lms.certificates.contents.attestation import ACQUIRED, NOT_ASSESSED, NOT_YET, PARTLY

# A third of an objective's words in common; fewer is chance.
RELATED = 0.34
MOST_LESSONS = 3
# Enough of a word to tell it, without its ending: "enregistrer" and "enregistré" are one.
STEM = 5


@dataclass(frozen=True, slots=True)
class Proof:
    """The best try at one marked activity. `result` is ready to read ("8 out of 10")."""

    title: str
    result: str
    passed: bool
    on: date


@dataclass(frozen=True, slots=True)
class LessonProofs:
    title: str
    objective: str
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """`result` is one of those of the attestation, `evidence` what it rests on."""

    objective: str
    result: str
    evidence: str = ""
    assessed_on: date | None = None


def propose(objectives: Sequence[str], lessons: Sequence[LessonProofs]) -> list[Proposal]:
    """One for each objective, from the lessons that show it; from the whole course where no
    lesson names it."""
    proven = [lesson for lesson in lessons if lesson.proofs]
    return [_proposal(objective, _related(objective, proven) or proven) for objective in objectives]


def _proposal(objective: str, lessons: Sequence[LessonProofs]) -> Proposal:
    proofs = [proof for lesson in lessons for proof in lesson.proofs]
    if not proofs:
        return Proposal(objective, NOT_ASSESSED)
    passed = sum(proof.passed for proof in proofs)
    result = ACQUIRED if passed == len(proofs) else PARTLY if passed else NOT_YET
    return Proposal(objective, result, _evidence(proofs), max(proof.on for proof in proofs))


def _evidence(proofs: Sequence[Proof]) -> str:
    shown = [
        _("“%(title)s”: %(result)s") % {"title": proof.title, "result": proof.result}
        for proof in proofs[:MOST_LESSONS]
    ]
    more = len(proofs) - len(shown)
    if more:
        shown.append(_("and %(number)d more results") % {"number": more})
    return ", ".join(shown)


def _related(objective: str, lessons: Sequence[LessonProofs]) -> list[LessonProofs]:
    wanted = stems(objective)
    shares = [
        (len(wanted & stems(f"{lesson.objective} {lesson.title}")) / (len(wanted) or 1), lesson)
        for lesson in lessons
    ]
    near = sorted((x for x in shares if x[0] >= RELATED), key=lambda x: -x[0])[:MOST_LESSONS]
    return [lesson for _share, lesson in near]


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words that say something: "un", "dans" and "sans" are left out."""
    plain = unicodedata.normalize("NFD", text.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return frozenset(word[:STEM] for word in re.findall(r"[a-z]{5,}", letters))
