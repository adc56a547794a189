"""Reads a `dumpdata` of django-quiz-app 0.5.1 into drafts.

A question is a `quiz.question` row and, with the same key, a row of its kind. Figures are named
by their place in the old media folder: they are not in the dump, so each is a warning.
"""

import json
from collections import defaultdict
from typing import Any

from django.utils.translation import gettext as _

from courses.exchange.contents import Refused
from courses.exchange.decoding import decode
from courses.exchange.django_quiz_sittings import hashable, history
from courses.exchange.drafts import Import, QuestionDraft, QuizDraft, Rejected, Unreadable
from courses.exchange.html import from_text, single_spaced, words
from courses.questions.free_text import marking as free_text
from courses.questions.identity import ids_of

Rows = dict[str, dict[Any, dict]]


def read_django_quiz_app(source: str | bytes) -> Import:
    """Quizzes, questions and sittings of a dump; raises Unreadable when it is something else."""
    text, warnings = decode(source)
    rows = rows_by_model(text)
    questions, rejected = [], []
    for pk, fields in rows["quiz.question"].items():
        title = single_spaced(words(str(fields.get("content", ""))))[:200]
        try:
            questions.append(read_question(rows, pk, fields, title))
        except Refused as refusal:
            rejected.append(Rejected(None, title, str(refusal)))
        if fields.get("figure"):
            warnings.append(
                _("“%(title)s”: the figure %(figure)s is not in this file; add it by hand.")
                % {"title": title, "figure": fields["figure"]}
            )
    known = {question.ref for question in questions}
    quizzes = tuple(read_quiz(rows, pk, fields, known) for pk, fields in rows["quiz.quiz"].items())
    if not questions and not quizzes and not rejected:
        raise Unreadable(_("This file holds no question."))
    sittings, progress, said = history(rows, {question.ref: question for question in questions})
    return Import(
        tuple(questions), quizzes, sittings, progress, tuple(rejected), tuple(warnings + said)
    )


def rows_by_model(text: str) -> Rows:
    try:
        objects = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(_("This file is not a dump in JSON.")) from error
    rows: Rows = defaultdict(dict)
    for entry in objects if isinstance(objects, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("fields"), dict):
            rows[str(entry.get("model")).lower()][hashable(entry.get("pk"))] = entry["fields"]
    if not rows["quiz.question"] and not rows["quiz.quiz"]:
        raise Unreadable(_("This file is not a dump of django-quiz-app."))
    return rows


def read_question(rows: Rows, pk: Any, fields: dict, title: str) -> QuestionDraft:
    kind, content = content_of(rows, pk)
    return QuestionDraft(
        kind=kind,
        title=title or _("Untitled"),
        text=from_text(str(fields.get("content") or ""), "moodle"),
        content=content,
        category=category_of(rows, fields),
        explanation=from_text(str(fields.get("explanation") or ""), "moodle"),
        ref=str(pk),
    )


def content_of(rows: Rows, pk: Any) -> tuple[str, dict]:
    if pk in rows["multichoice.mcquestion"]:
        return choice(rows, pk)
    if pk in rows["true_false.tf_question"]:
        right = rows["true_false.tf_question"][pk].get("correct") is True
        return "true_false", {"right": right, "feedback_true": "", "feedback_false": ""}
    if pk in rows["essay.essay_question"]:
        return "free_text", free_text.empty()
    raise Refused(_("The dump does not say of which kind this question is."))


def choice(rows: Rows, pk: Any) -> tuple[str, dict]:
    """One may pick one answer, and any one that is right gave the point: a single choice."""
    answers = [row for row in rows["multichoice.answer"].values() if row.get("question") == pk]
    order = rows["multichoice.mcquestion"][pk].get("answer_order")
    if order == "content":
        answers = sorted(answers, key=lambda answer: str(answer.get("content")))
    if len(answers) < 2:
        raise Refused(_("A choice needs at least two answers."))
    if not any(answer.get("correct") is True for answer in answers):
        raise Refused(_("No answer is marked as right."))
    texts = [from_text(str(answer.get("content")), "plain", inline=True) for answer in answers]
    choices = [
        {"id": id, "text": text, "credit": float(answer.get("correct") is True), "feedback": ""}
        for id, text, answer in zip(ids_of(texts), texts, answers, strict=True)
    ]
    return "single_choice", {"choices": choices, "shuffle": order == "random"}


def category_of(rows: Rows, fields: dict) -> tuple[str, ...]:
    """("word", "Styles"): a sub-category stands under its own category."""
    sub = rows["quiz.subcategory"].get(hashable(fields.get("sub_category")), {})
    parent = fields.get("category") or sub.get("category")
    top = rows["quiz.category"].get(hashable(parent), {})
    return tuple(str(name) for name in (top.get("category"), sub.get("sub_category")) if name)


def as_list(value: object) -> list:
    return value if isinstance(value, list) else []


def read_quiz(rows: Rows, pk: Any, fields: dict, known: set[str]) -> QuizDraft:
    members = [
        str(question)
        for question, row in rows["quiz.question"].items()
        if str(question) in known and pk in as_list(row.get("quiz"))
    ]
    most = fields.get("max_questions")
    mark = fields.get("pass_mark")
    return QuizDraft(
        title=words(str(fields.get("title") or fields.get("url") or "")),
        slug=str(fields.get("url") or ""),
        description=from_text(str(fields.get("description") or ""), "moodle"),
        category=category_of(rows, fields),
        random_order=fields.get("random_order") is True,
        max_questions=most if isinstance(most, int) and most > 0 else None,
        answers_at_end=fields.get("answers_at_end") is True,
        exam_paper=fields.get("exam_paper") is True,
        single_attempt=fields.get("single_attempt") is True,
        pass_mark=min(max(mark, 0), 100) if isinstance(mark, int) else 0,
        success_text=from_text(str(fields.get("success_text") or ""), "moodle"),
        fail_text=from_text(str(fields.get("fail_text") or ""), "moodle"),
        draft=fields.get("draft") is True,
        questions=tuple(members),
        ref=str(pk),
    )
