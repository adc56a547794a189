from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lms.binomes.letters import address
from lms.dashboards.mails.examples import BERNARD
from lms.dashboards.mails.registry import DECISION, Mail, Room, Written
from lms.learning.letters import written


def _attempt() -> dict[str, Any]:
    lesson = ("word-initial", "mise-en-forme", "styles")
    return {
        "title": "Les styles",
        "number": 1,
        "earned": 7,
        "possible": 9,
        "passed": True,
        "held": False,
        "url": address("activity", *lesson, "quiz"),
    }


def _marked() -> dict[str, Any]:
    return {"attempt": _attempt()}


def _contest() -> dict[str, Any]:
    answer = "Votre réponse est juste elle aussi : je l’ajoute à la correction."
    return {
        "attempt": _attempt(),
        "contest": SimpleNamespace(state="accepted", answer=answer),
    }


def _remarked() -> dict[str, Any]:
    return {
        "correction": SimpleNamespace(why="Deux réponses étaient possibles."),
        "asked": "Où se trouve la commande qui insère un sommaire ?",
        "attempts": [_attempt()],
    }


def _about(name: str, title: Promise, when: Promise, context: Callable[[], dict[str, Any]]) -> Mail:
    def write() -> Written:
        return Written(*written(name, {"person": BERNARD, **context()}))

    to = _("The person who answered")
    return Mail(name, title, to, when, DECISION, write, (f"learning/email/{name}.txt",))


ROOM = Room(
    _("Courses"),
    (
        _about(
            "marked",
            _("Answers read by the trainer"),
            _("As soon as the trainer has marked the last answer."),
            _marked,
        ),
        _about(
            "contest",
            _("Answer to a contest"),
            _("As soon as the trainer has answered."),
            _contest,
        ),
        _about(
            "remarked",
            _("Result marked again"),
            _("When a question is corrected: one mail a person, whatever the number of attempts."),
            _remarked,
        ),
    ),
)
