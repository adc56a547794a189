"""The quiz. A sitting keeps the questions that it drew; what was answered never changes."""

from collections.abc import Mapping
from random import Random
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.activities.base import NONE, Activity, Form, Outcome, Refusal, State
from courses.activities.quiz import keys, marking, retrying, sheet
from courses.activities.quiz.accepting import accepting
from courses.activities.quiz.block import QuizBlock
from courses.activities.quiz.drawing import draw
from courses.activities.quiz.short_form import short_form
from courses.questions import kinds
from courses.questions.form import form_of
from courses.scores import Score


class QuizActivity(Activity):
    name = "quiz"
    label = gettext_lazy("Quiz")
    icon = "list-checks"
    block = QuizBlock
    template = "activities/quiz_card.html"
    page_template = "activities/quiz.html"
    actions = frozenset({"begin", "save", "check", "hint", "submit"})
    opening = "begin"
    closing = "submit"

    def summary(self, value: Any) -> dict:
        quiz = value["quiz"]
        return quiz.summary() if quiz else {"title": ""}

    def face(self, value: Any) -> dict:
        return value["quiz"].face() if value["quiz"] else {}

    def author(self, value: Any) -> dict:
        return value["quiz"].author()

    def begin(self, authored: dict, random: Random, seen: frozenset[str]) -> dict:
        questions = draw(authored, random, seen)
        kept = {key: value for key, value in authored.items() if key != "items"}
        return {**kept, "questions": questions, "seed": random.getrandbits(32)}

    def variant(self, authored: dict) -> dict:
        return short_form(authored)

    def attempts_allowed(self, authored: dict) -> int | None:
        return authored["attempts_allowed"]

    def minutes_allowed(self, authored: dict) -> int | None:
        return authored["time_limit"]

    def carry(self, former: State, authored: dict) -> tuple[dict, Outcome]:
        """The same questions again, the right answers taken over."""
        if not authored["retry_only_wrong"] or not retrying.can_carry(former):
            raise Refusal(_("There is nothing to try again on its own: start the quiz again."))
        return former.authored, retrying.carried(former)

    def view(self, state: State) -> dict:
        questions = sheet.questions(state)
        return {
            "quiz": {k: v for k, v in state.authored.items() if k not in ("questions", "seed")},
            "questions": questions,
            "answered": sum(q["answer"] is not None for q in questions),
            "to_redo": retrying.offered(state),
        }

    def act(self, action: str, state: State, form: Form) -> Outcome:
        if action == "begin":
            return Outcome()
        if state.submitted:
            raise Refusal(_("This attempt is over. Your answers are kept."))
        return getattr(self, f"_{action}")(state, form)

    def _save(self, state: State, form: Form) -> Outcome:
        return Outcome(answers=self._answers(state, form))

    def _check(self, state: State, form: Form) -> Outcome:
        """Answer one question and see at once; its answer is then final."""
        if state.authored["answers_at_end"]:
            raise Refusal(_("The answers are shown at the end of this quiz."))
        answers = self._answers(state, form)
        findings = [
            marking.mark_question(q, answers[q["id"]], state.hints.get(q["id"], 0))
            for q in state.authored["questions"]
            if q["id"] in answers and answers[q["id"]] is not None
        ]
        if not findings:
            raise Refusal(_("Choose or write an answer first."))
        return Outcome(answers=answers, score=Score.of(findings))

    def _hint(self, state: State, form: Form) -> Outcome:
        item = (form.get("item") or [""])[-1]
        question = sheet.find(state.authored, item)
        asked = state.hints.get(item, 0)
        if question is None or asked >= len(question["hints"]) or item in state.findings:
            raise Refusal(_("There is no further hint for this question."))
        return Outcome(answers=self._answers(state, form), hints={item: asked + 1})

    def _submit(self, state: State, form: Form) -> Outcome:
        answers = self._answers(state, form)
        score = self.mark(state.authored, {**state.answers, **answers}, state.hints)
        passed = marking.passes(state.authored, score)
        return Outcome(
            answers=answers, score=score, submit=True, passed=passed, complete=bool(passed)
        )

    def _answers(self, state: State, form: Form) -> dict[str, Any]:
        """The answers in the form to questions of this sitting that are still open."""
        answers = {}
        for question in state.authored["questions"]:
            name = sheet.name_of(question["id"])
            present = any(key == name or key.startswith(f"{name}-") for key in form)
            if present and question["id"] not in state.findings:
                answers[question["id"]] = kinds()[question["kind"]].read(form_of(name, form))
        return answers

    def mark(
        self, authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int] = NONE
    ) -> Score:
        return marking.mark(authored, answers, hints)

    def with_key(self, authored: dict, item: str, key: dict) -> dict:
        return keys.with_key(authored, item, key)

    def alone(self, key: dict, possible: float, hints: list[dict]) -> dict:
        return keys.alone(key, possible, hints)

    def item(self, authored: dict, item: str) -> dict | None:
        return sheet.find(authored, item)

    def item_view(self, state: State, item: str) -> dict | None:
        return sheet.one(state, item)

    def points_for(self, authored: dict, item: str, credit: float, hints: int) -> float:
        question = sheet.find(authored, item)
        return (marking.points_for(question, credit, hints) or 0.0) if question else 0.0

    def accepting(self, question: dict, answer: Any) -> dict | None:
        return accepting(question["kind"], question["content"], answer)


activity = QuizActivity()
