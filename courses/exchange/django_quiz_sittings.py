"""Sittings of a django-quiz-app dump: what people answered, as history."""

import json
import re
from typing import Any

from django.utils.translation import gettext as _

from courses.exchange.drafts import ProgressDraft, QuestionDraft, SittingDraft
from courses.exchange.html import from_text

Rows = dict[str, dict[Any, dict]]


def history(
    rows: Rows, questions: dict[str, QuestionDraft]
) -> tuple[tuple[SittingDraft, ...], tuple[ProgressDraft, ...], list[str]]:
    """Sittings, running scores, and a warning for each whose person or quiz is not in the dump."""
    sittings, progress, warnings = [], [], []
    users = {
        pk: row for model in rows if model.endswith(".user") for pk, row in rows[model].items()
    }
    for pk, fields in rows["quiz.sitting"].items():
        user = users.get(hashable(fields.get("user")))
        if user is None or hashable(fields.get("quiz")) not in rows["quiz.quiz"]:
            warnings.append(
                _("Sitting %(pk)s: its person or its quiz is not in the file.") % {"pk": pk}
            )
            continue
        sittings.append(read_sitting(rows, fields, user, questions))
    for pk, fields in rows["quiz.progress"].items():
        user = users.get(hashable(fields.get("user")))
        if user is None:
            warnings.append(_("Score %(pk)s: its person is not in the file.") % {"pk": pk})
            continue
        progress.append(ProgressDraft(*name_and_email(user), scores(fields.get("score"))))
    return tuple(sittings), tuple(progress), warnings


def hashable(pk: object) -> object:
    """A primary key that can be looked up; None for what is no key."""
    return pk if isinstance(pk, int | str) else None


def name_and_email(user: dict) -> tuple[str, str]:
    return str(user.get("username") or ""), str(user.get("email") or "")


def scores(written: object) -> tuple[tuple[str, int, int], ...]:
    """`"word,1,3,"` is (("word", 1, 3),)."""
    found = re.findall(r"([^,]+),(\d{1,9}),(\d{1,9}),", str(written or ""))
    return tuple((category.strip(), int(right), int(seen)) for category, right, seen in found)


def read_sitting(
    rows: Rows, fields: dict, user: dict, questions: dict[str, QuestionDraft]
) -> SittingDraft:
    score = fields.get("current_score")
    username, email = name_and_email(user)
    return SittingDraft(
        quiz=str(fields.get("quiz")),
        username=username,
        email=email,
        questions=keys(fields.get("question_order")),
        answers=answers(rows, fields.get("user_answers"), questions),
        incorrect=keys(fields.get("incorrect_questions")),
        score=score if isinstance(score, int) else 0,
        complete=fields.get("complete") is True,
        start=str(fields.get("start") or ""),
        end=str(fields.get("end") or ""),
    )


def keys(written: object) -> tuple[str, ...]:
    """`"1,3,4,"` is ("1", "3", "4")."""
    return tuple(key.strip() for key in str(written or "").split(",") if key.strip())


def answers(rows: Rows, written: object, questions: dict[str, QuestionDraft]) -> dict:
    """What was answered, by question, as the kind of the question holds it.

    A guess that its question does not know (an answer deleted since) is left out.
    """
    try:
        guesses = json.loads(str(written or "{}"))
    except (ValueError, RecursionError):
        guesses = {}
    found = {}
    for ref, guess in guesses.items() if isinstance(guesses, dict) else ():
        question = questions.get(ref)
        answer = question and answer_of(rows, question, str(guess))
        if answer is not None:
            found[ref] = answer
    return found


def answer_of(rows: Rows, question: QuestionDraft, guess: str) -> Any:
    if question.kind == "true_false":
        return {"True": True, "False": False}.get(guess)
    if question.kind == "free_text":
        return guess
    picked = next((row for pk, row in rows["multichoice.answer"].items() if str(pk) == guess), {})
    text = from_text(str(picked.get("content")), "plain", inline=True)
    return next((c["id"] for c in question.content["choices"] if c["text"] == text), None)
