"""The item analysis of questions of the bank: figures, answers in words, flags in sentences."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext as _

from courses.models import Question
from courses.questions import kinds
from lms.learning.analysis.flags import Flag, flags
from lms.learning.analysis.gathering import answers_by_question, contests_by_question
from lms.learning.analysis.statistics import Answered, Figures, figures

SHOWN = 8


@dataclass(frozen=True)
class ChosenAnswer:
    """One answer in words, how many gave it, and its credit in [0, 1] by the present key."""

    words: str
    count: int
    share: float
    strong: int
    credit: float

    @property
    def right(self) -> bool:
        return self.credit >= 1


@dataclass(frozen=True)
class Analysis:
    """`figures` is None where too few have answered to say anything."""

    question: Question
    people: int
    contests: int
    figures: Figures | None
    answers: Sequence[ChosenAnswer]
    flags: Sequence[Flag]

    @cached_property
    def reasons(self) -> list[str]:
        return [sentence(flag, self.people) for flag in self.flags]

    # What the table and its export show.

    @property
    def title(self) -> str:
        return self.question.title

    @property
    def category(self) -> str:
        return self.question.category.name

    @property
    def kind(self) -> str:
        return str(kinds()[self.question.kind].label)

    @property
    def percent_right(self) -> int | None:
        return round(self.figures.ease * 100) if self.figures else None

    @property
    def discrimination(self) -> float | None:
        found = self.figures.discrimination if self.figures else None
        return None if found is None else round(found, 2)

    @property
    def seconds(self) -> int | None:
        found = self.figures.seconds if self.figures else None
        return None if found is None else round(found)

    @property
    def chosen(self) -> str:
        return " ; ".join(f"{a.words} ({a.share * 100:.0f}\u00a0%)" for a in self.answers)

    @property
    def advice(self) -> str:
        return " ".join(self.reasons)


def analyses(questions: Iterable[Question]) -> list[Analysis]:
    """Three queries. What looks wrong comes first, then what most people answered."""
    by_uid = {str(q.uid): q for q in questions if q.content}
    contests = contests_by_question()
    found = [
        analyse(by_uid[item], answers, contests.get(item, 0))
        for item, answers in answers_by_question(by_uid)
    ]
    return sorted(found, key=lambda a: (not a.flags, -a.contests, -a.people, a.title))


def analyse(question: Question, answers: Sequence[Answered], contests: int = 0) -> Analysis:
    found = figures(answers)
    if found is None:
        return Analysis(question, len(answers), contests, None, (), ())
    credits = credits_of(question, [choice.said for choice in found.choices])
    return Analysis(
        question=question,
        people=len(answers),
        contests=contests,
        figures=found,
        answers=chosen(question, found, credits),
        flags=flags(found, credits),
    )


def credits_of(question: Question, said: Iterable[str]) -> dict[str, float]:
    """What each answer is worth by the key as it is now."""
    kind, content = kinds()[question.kind], question.author()["content"]
    return {s: kind.mark(content, json.loads(s)).credit or 0.0 if s else 0.0 for s in said}


def chosen(question: Question, found: Figures, credits: Mapping[str, float]) -> list[ChosenAnswer]:
    """The most frequent answers; the others together, so that no rare answer names somebody."""
    kind, content = kinds()[question.kind], question.author()["content"]
    rows = [
        ChosenAnswer(
            words=(kind.words(content, json.loads(c.said)) if c.said else "") or _("No answer"),
            count=c.count,
            share=c.count / found.people,
            strong=c.strong,
            credit=credits[c.said],
        )
        for c in found.choices
    ]
    if len(rows) <= SHOWN:
        return rows
    rest = rows[SHOWN:]
    count = sum(r.count for r in rest)
    return [
        *rows[:SHOWN],
        ChosenAnswer(
            _("Other answers"), count, count / found.people, sum(r.strong for r in rest), 0.0
        ),
    ]


def sentence(flag: Flag, people: int) -> str:
    """Why the question looks wrong, in a sentence with the number of people."""
    sentences = {
        "key": _(
            "The strongest learners choose a wrong answer more often than the right one: check "
            "the key (%(n)d people)."
        ),
        "reversed": _(
            "Those who do best elsewhere do worse here: the question may mislead (%(n)d people)."
        ),
        "hard": _("Very few find the answer: too hard, or unclear (%(n)d people)."),
        "weak": _(
            "It hardly tells who knows from who does not: look at its answers (%(n)d people)."
        ),
        "easy": _("Nearly everyone finds the answer: it teaches you little (%(n)d people)."),
    }
    return sentences[flag] % {"n": people}
