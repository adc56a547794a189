"""Deleting what others still need is refused with a sentence, never with an error."""

from collections.abc import Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views import generic


def refusal_to_delete(thing: Model) -> str:
    """Why this must not be deleted; empty when nothing speaks against it."""
    try:
        Collector(using=DEFAULT_DB_ALIAS, origin=thing).collect([thing])
    except (ProtectedError, RestrictedError) as error:
        found = (
            error.protected_objects
            if isinstance(error, ProtectedError)
            else error.restricted_objects
        )
        names = sorted({str(one._meta.verbose_name_plural) for one in found})
        return _("“%(what)s” stays, for these depend on it: %(things)s.") % {
            "what": thing,
            "things": get_text_list(names, _("and")),
        }
    return ""


class RefusingDeleteView(generic.DeleteView):
    """Back to the list with the reason, when there is one."""

    def run_before_hook(self) -> HttpResponse | None:
        sentence = refusal_to_delete(self.object)
        if not sentence:
            return None
        messages.warning(self.request, sentence)
        return redirect(self.index_url_name)


def refuse_person(request: HttpRequest, person: Model) -> HttpResponse | None:
    """For Wagtail's `before_delete_user`."""
    return refuse_people(request, "delete", [person])


def refuse_people(
    request: HttpRequest, action: str, things: Sequence[Model], *args: Any
) -> HttpResponse | None:
    """For Wagtail's `before_bulk_action`, where it is about people."""
    if action != "delete" or not things or things[0]._meta.label != "people.User":
        return None
    refusals = [sentence for person in things if (sentence := refusal_to_delete(person))]
    if not refusals:
        return None
    advice = _("Rather untick “active”: the account closes, the records stay.")
    for sentence in refusals:
        messages.warning(request, f"{sentence} {advice}")
    return redirect("wagtailusers_users:index")
