"""Coach cards: what to ask first, what to show on another file, what not to touch.

The one who learns keeps the mouse; the one who helps asks before showing.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .facts import Contest, ItemFailed, ObjectiveOpen, Tool


@dataclass(frozen=True)
class CoachCard:
    """Three sentences for `coach`, the one who helps on this point; `learner` is the other."""

    coach: str
    learner: str
    ask: str
    show: str
    leave: str


def for_failed_item(failed: ItemFailed, coach: str, learner: str) -> CoachCard:
    return CoachCard(
        coach=coach,
        learner=learner,
        ask=_ask_about_office(learner) if failed.kind == "office" else _ask_about_quiz(learner),
        show=_show_with(failed.tool),
        leave=_("Do not take the mouse: %(learner)s makes every gesture, even slowly.")
        % {"learner": learner},
    )


def for_contest(contest: Contest, coach: str, learner: str) -> CoachCard:
    return CoachCard(
        coach=coach,
        learner=learner,
        ask=_("What did %(learner)s see that the marking did not see?") % {"learner": learner},
        show=_("Read the explanation of the marking together, then try the same on a blank file."),
        leave=_("Do not decide who is right: the trainer answers the contest."),
    )


def for_objective(objective: ObjectiveOpen, coach: str, learner: str) -> CoachCard:
    return CoachCard(
        coach=coach,
        learner=learner,
        ask=_("How will %(learner)s see that “%(objective)s” is reached?")
        % {"learner": learner, "objective": objective.title},
        show=_("Show one of your own results as an example, from another file."),
        leave=_("Do not choose the evidence: %(learner)s chooses it in their own work.")
        % {"learner": learner},
    )


def for_work_done(coach: str, learner: str) -> CoachCard:
    return CoachCard(
        coach=coach,
        learner=learner,
        ask=_("What did %(learner)s do alone, and what was easy?") % {"learner": learner},
        show=_("Nothing yet: let %(learner)s show you.") % {"learner": learner},
        leave=_("Do not correct anything while you watch; note one question for later."),
    )


def _ask_about_quiz(learner: str) -> str:
    return _("What made %(learner)s choose this answer? Listen to the end, then say it again.") % {
        "learner": learner
    }


def _ask_about_office(learner: str) -> str:
    return _("What did %(learner)s want to obtain, and where did it stop?") % {"learner": learner}


def _show_with(tool: Tool) -> str:
    return {
        "word": _("On another document, show the ribbon path once, with formatting marks visible."),
        "excel": _("On another workbook with three rows, show it once and read the formula aloud."),
        "powerpoint": _("On another presentation of two slides, show it once, slowly."),
        "": _("Take another example from work, and find the rule together."),
    }[tool]
