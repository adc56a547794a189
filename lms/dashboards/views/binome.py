"""The pair's room and the page of a meeting, with the agenda proposed for it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from lms.binomes.agenda import propose
from lms.binomes.models import CheckIn
from lms.binomes.room_forms import DurationForm, NoteForm
from lms.binomes.views.rooms import meeting_in
from lms.binomes.views.rooms import room as room_for
from lms.dashboards.agenda_facts import since_last_meeting
from lms.dashboards.room import NOTES_SHOWN, room_of


@login_required
@never_cache
@require_GET
def binome(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, found = room_for(request, binome_id)
    context = {
        "room": room_of(user, found),
        "binome": found,
        "notes": found.notes.select_related("by")[:NOTES_SHOWN],
        "note_form": NoteForm(),
    }
    return render(request, "binomes/room.html", context)


@login_required
@never_cache
@require_GET
def meeting(request: HttpRequest, binome_id: int, meeting_id: int) -> HttpResponse:
    user, found = room_for(request, binome_id)
    one = meeting_in(found, meeting_id)
    ahead = one.state in ("proposed", "accepted") and not one.is_past
    context = {
        "binome": found,
        "meeting": one,
        "partner": found.partner_of(user),
        "mine": one.minutes_of(user),
        "waits": one.waits_for(user),
        "agenda": propose(since_last_meeting(found, one.minutes)) if ahead else None,
        "form": DurationForm(initial={"minutes": one.real_minutes or one.minutes}),
        "checked_in": CheckIn.objects.filter(meeting=one, person=user).exists(),
    }
    return render(request, "binomes/meeting.html", context)
