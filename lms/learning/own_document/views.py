"""« Mon propre document »: checked from memory, never kept."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from courses.activities.base import Refusal
from courses.activities.office.pictured import marks_of
from courses.activities.office.result import numbered
from courses.office.good_practice import good_practice
from courses.office.how import VERSIONS, how_to
from courses.office.own_document import examine_own_document
from lms.learning.submissions.upload import takes_a_file, uploaded

GROUPS = {"pass": "done", "fail": "redo", "cannot_verify": "unseen"}


@takes_a_file
@login_required
@require_http_methods(["GET", "POST"])
def own_document(request: HttpRequest) -> HttpResponse:
    if request.method == "GET":
        return render(request, "office/own_document.html")
    try:
        upload = uploaded(request)
    except Refusal as refusal:
        context: dict[str, Any] = {"refused": str(refusal)}
    else:
        context = {"name": upload.name, **checked(upload.data, get_language() or "fr")}
    return render(request, "office/own_document.html", context)


def checked(data: bytes, language: str) -> dict[str, Any]:
    """`groups` of results, `marks` and `sketch` of the picture, or `refused` with what to do."""
    found = examine_own_document(data, language)
    marked = found["marked"]
    if marked["refused"] is not None:
        return {"refused": marked["refused"]["message"]}
    titles = {a.spec["id"]: a.title(language) for a in good_practice(marked["kind"])}
    groups: dict[str, list[dict[str, Any]]] = {"done": [], "redo": [], "unseen": []}
    for result in marked["results"]:
        how = how_to(result["check"])
        groups[GROUPS[result["verdict"]]].append(
            {
                **result,
                "places": found["places"][result["id"]],
                "label": titles[result["id"]],
                "why": how.text("why", language),
                "hint": how.text("hint", language),
                "how": [(version, how.text(version, language)) for version in VERSIONS],
            }
        )
    marks = marks_of(numbered(groups))
    return {"groups": groups, "marks": marks, "sketch": found["sketch"]}
