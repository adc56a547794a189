"""An exercise on a real Office file: the learner hands in a file, and reads what it is worth.

Marking takes its time, so it is done before anything is recorded: `examine` marks,
`hand_in` turns what it found into an outcome.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from courses.activities.base import NONE, Activity, Form, Outcome, Refusal, State
from courses.activities.office import marking, pictured, result, varying
from courses.activities.office.block import OfficeBlock
from courses.exercises.storage import read_kept
from courses.office.how import VERSION_OF_FAMILY
from courses.office.sandbox import examine_safely, fingerprint_safely, held_safely
from courses.office.variation import Copy
from courses.scores import Score


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that could be marked, as courses.office.examining found it."""

    checks: list[dict[str, Any]]
    marked: dict[str, Any]
    places: dict[str, list[dict[str, Any]]]
    prints: dict[str, Any]
    sketch: dict[str, Any]
    origins: dict[str, Any]  # the prints of this learner's starter and of the model answer

    @property
    def version(self) -> str:
        """The office suite to explain first."""
        return VERSION_OF_FAMILY[self.prints.get("family", "unknown")]


class OfficeActivity(Activity):
    name = "office"
    label = gettext_lazy("Office exercise")
    icon = "file-check"
    block = OfficeBlock
    template = "activities/office.html"
    page_template = "activities/office_result.html"
    actions = frozenset({"begin", "hand_in"})
    opening = "begin"
    handing = "hand_in"
    own_draw = True

    def summary(self, value: Any) -> dict:
        exercise = value["exercise"]
        return exercise.summary() if exercise else {"title": ""}

    def face(self, value: Any) -> dict:
        return value["exercise"].face() if value["exercise"] else {}

    def author(self, value: Any) -> dict:
        return value["exercise"].author()

    def begin(self, authored: dict, random: Random, seen: frozenset[str]) -> dict:
        return varying.varied(authored, random.getrandbits(32))

    def rekeyed(self, authored: dict, key: dict) -> dict:
        return varying.rekeyed(authored, key)

    def variant(self, authored: dict) -> dict:
        """The exercise itself: its numbers are others, since the draw is."""
        return authored

    def file(self, authored: dict, key: str, data: bytes) -> bytes:
        """A file of the exercise as this learner has it; further files are the same for all."""
        return Copy.kept(authored).file(data) if key in ("depart", "modele") else data

    def shares(self, authored: dict, data: bytes, copies: list[dict[str, Any]]) -> list[float]:
        """How much of the values of each copy, from 0 to 1, a file that could be marked holds."""
        return held_safely(data, authored["variables"], copies)

    def view(self, state: State) -> dict:
        language = get_language() or "fr"
        groups = result.grouped(state, language)
        return {
            "exercise": {name: state.authored[name] for name in ("title", "kind", "pass_mark")},
            "instructions": state.authored["instructions"],
            "files": public_files(state.authored),
            "groups": groups,
            "marks": pictured.marks_of(groups),
            "to_redo": len(groups["redo"]),
        }

    def act(self, action: str, state: State, form: Form) -> Outcome:
        if action == "hand_in":
            raise Refusal(_("Choose your file first, then hand it in."))
        return Outcome()

    def examine(self, authored: dict, data: bytes) -> Examined:
        """Mark the bytes of a file, in a process of its own. Raises Refusal with what to do."""
        found = self._found(authored, data)
        return Examined(authored["checks"], **found, origins=self._origins(authored))

    def _found(self, authored: dict, data: bytes) -> dict[str, Any]:
        found = examine_safely(data, authored["checks"], get_language() or "fr")
        if found["marked"]["refused"] is not None:
            raise Refusal(found["marked"]["refused"]["message"])
        return found

    def _origins(self, authored: dict) -> dict[str, Any]:
        """Where something varies, the files that the learner had are not those of the author."""
        prints = authored.get("prints", {})
        copy = Copy.kept(authored)
        if not copy.variables:
            return prints
        return {name: _own_print(copy, one) for name, one in prints.items()}

    def hand_in(self, state: State, examined: Examined) -> Outcome:
        score = marking.score_of(examined.marked, examined.places)
        passed = marking.passes(state.authored["pass_mark"], score)
        return Outcome(
            answers={f.item: {"found": f.message} for f in score.findings},
            score=score,
            submit=True,
            passed=passed,
            complete=bool(passed),
        )

    def mark(
        self, authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int] = NONE
    ) -> Score:
        """`answers` holds the bytes of the file under "file"."""
        found = self._found(authored, answers["file"])
        return marking.score_of(found["marked"], found["places"])

    def worth(self, authored: dict, item: str) -> float:
        """The points of a check, even where it could not be verified."""
        found = (spec for spec in authored["checks"] if spec["id"] == item)
        return next((marking.points_of(spec) for spec in found), 0)


def _own_print(copy: Copy, kept: dict[str, Any]) -> dict[str, Any]:
    try:
        return {**kept, **fingerprint_safely(copy.file(read_kept(kept["file"])))}
    except FileNotFoundError:  # the author has withdrawn it since
        return kept


def public_files(authored: dict) -> list[dict[str, str]]:
    """The files that a learner may download; never the model answer."""
    files = [file for file in authored["files"] if file["key"] != "modele"]
    return [{name: file[name] for name in ("key", "name")} for file in files]


activity = OfficeActivity()
