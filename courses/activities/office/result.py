"""What a learner reads of a marked file: what is done, what to take up again, what is unseen."""

from typing import Any

from courses.activities.base import State
from courses.office.check import find_check
from courses.office.how import VERSIONS, how_to
from courses.office.labels import check_label
from courses.office.picture.marks import Group
from courses.office.specs import Spec
from courses.scores import Finding

GROUPS: dict[str, Group] = {"pass": "done", "fail": "redo", "cannot_verify": "unseen"}


def grouped(state: State, language: str) -> dict[str, list[dict[str, Any]]]:
    """The findings by group, in the order of the exercise."""
    groups: dict[str, list[dict[str, Any]]] = {"done": [], "redo": [], "unseen": []}
    for spec in state.authored["checks"]:
        finding = state.findings.get(spec["id"])
        if finding is not None:
            groups[group_of(finding)].append(_shown(spec, finding, language))
    return numbered(groups)


def numbered(groups: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Each finding with its number, from 1 down the page: the picture of the file repeats it."""
    for number, one in enumerate((one for found in groups.values() for one in found), start=1):
        one["number"] = number
    return groups


def group_of(finding: Finding) -> Group:
    """A person's mark has the last word: all the points is done, whatever the machine said."""
    right = finding.possible > 0 and (finding.earned or 0) >= finding.possible
    if right or "credit" in finding.detail:
        return "done" if right else "redo"
    verdict = finding.detail.get("verdict", "fail")
    return GROUPS["fail" if verdict == "pass" else verdict]


def label_of(check_id: str, language: str) -> str:
    check = find_check(check_id)
    return check_label(check).name(language) if check else check_id


def _shown(spec: Spec, finding: Finding, language: str) -> dict[str, Any]:
    how = how_to(spec["check"])
    return {
        "id": spec["id"],
        "label": label_of(spec["check"], language),
        "message": finding.message,
        "where": finding.where,
        "places": finding.detail.get("places", []),
        "earned": finding.earned,
        "possible": finding.possible,
        "why": spec.get("why") or how.text("why", language),
        "hint": spec.get("hint") or how.text("hint", language),
        "how": [(version, how.text(version, language)) for version in VERSIONS],
    }
