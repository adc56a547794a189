"""Deleting in the bank: refused with a sentence as long as something needs the thing."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages

from courses.admin.uses import refusal_to_delete


def refuse_to_delete(
    request: HttpRequest, things: Sequence[Model], **kwargs: Any
) -> HttpResponse | None:
    """For Wagtail's `before_delete_snippet`: back to the list, saying why."""
    refusals = [sentence for thing in things if (sentence := refusal_to_delete(thing))]
    if not refusals:
        return None
    for sentence in refusals:
        messages.warning(request, sentence)
    viewset = things[0].snippet_viewset  # type: ignore[attr-defined]
    return redirect(viewset.get_url_name("list"))
