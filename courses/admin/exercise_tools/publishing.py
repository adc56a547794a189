"""Saving and publishing tell what the test bench says; an unmet expectation asks first."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.snippets.views.snippets import CreateView, EditView

from courses.exercises.bench import try_all, unexpected


class _TriedBeforePublishing:
    """Mixed into the views that save an exercise."""

    object: Any
    request: Any

    def publish_action(self) -> HttpResponse | None:
        """For publishing at once and for choosing its date: at that date nobody is there to ask."""
        tried = try_all(self.object, get_language() or "fr")
        if not unexpected(tried):
            return super().publish_action()  # type: ignore[misc]
        messages.warning(self.request, said(tried) + " " + _("Nothing is published yet."))
        return redirect(f"{reverse('exercise_bench', args=[self.object.pk])}?publish=1")

    def save_action(self) -> HttpResponse:
        response = super().save_action()  # type: ignore[misc]
        if self.action != "publish" and not self.expects_json_response:  # type: ignore[attr-defined]
            tried = try_all(self.object, get_language() or "fr")
            if unexpected(tried):
                messages.warning(self.request, said(tried))
        return response


class ExerciseCreateView(_TriedBeforePublishing, CreateView):
    pass


class ExerciseEditView(_TriedBeforePublishing, EditView):
    pass


def said(tried: list[Any]) -> str:
    number = unexpected(tried)
    return ngettext(
        "Test bench: %(number)d file out of %(total)d comes out otherwise than expected.",
        "Test bench: %(number)d files out of %(total)d come out otherwise than expected.",
        number,
    ) % {"number": number, "total": len(tried)}
