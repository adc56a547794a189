"""The exercise that a tool works on: its latest version, drafts included."""

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.auth import permission_required

from courses.exercises.exercise import Exercise

may_write = permission_required("courses.change_exercise")
may_add = permission_required("courses.add_exercise")


def latest(pk: int) -> Exercise:
    return get_object_or_404(Exercise, pk=pk).get_latest_revision_as_object()


def edit_url(exercise: Exercise) -> str:
    return reverse("wagtailsnippets_courses_exercise:edit", args=[exercise.pk])


def trail(title: str, icon: str, exercise: Exercise | None = None) -> dict[str, Any]:
    """The way back, above the title of the page."""
    items = [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("wagtailsnippets_courses_exercise:list"), "label": _("Office exercises")},
    ]
    if exercise is not None:
        items.append({"url": edit_url(exercise), "label": exercise.title})
    return {
        "exercise": exercise,
        "breadcrumbs_items": [*items, {"url": "", "label": title}],
        "header_title": title,
        "header_icon": icon,
    }


def save_draft(exercise: Exercise, request: HttpRequest) -> None:
    exercise.save_revision(user=request.user)
