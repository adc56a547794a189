"""A joint activity: the two of a binôme do it side by side, and both confirm."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.activities.base import NONE, Activity, Form, Outcome, Refusal, State
from courses.activities.together.block import TogetherBlock
from courses.scores import Score


class Together(Activity):
    name = "together"
    label = gettext_lazy("Joint activity")
    icon = "users"
    block = TogetherBlock
    template = "activities/together.html"
    actions = frozenset({"confirm"})
    opening = "confirm"
    once = True
    shared = True

    def summary(self, value: Any) -> dict:
        return {"title": value["title"], "minutes": value["duration"] or 0}

    def author(self, value: Any) -> dict:
        return {
            "title": value["title"],
            "instructions": str(value["instructions"]),
            "duration": value["duration"],
        }

    def act(self, action: str, state: State, form: Form) -> Outcome:
        if state.role is None:
            raise Refusal(_("This activity is done in a binôme: it opens once you are paired."))
        if state.partner_confirmed:
            return Outcome(
                submit=True,
                complete=True,
                complete_partner=True,
                message=_("You have both confirmed: the activity is done."),
            )
        return Outcome(
            submit=True,
            message=_("Your confirmation is recorded. %(partner)s still has to confirm.")
            % {"partner": state.partner},
        )

    def mark(
        self, authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int] = NONE
    ) -> Score:
        return Score(0, 0)


activity = Together()
