"""A meeting's life: proposed, accepted, moved, cancelled, held. Each change is told by mail."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from lms.binomes.meeting_letters import tell_of_meeting
from lms.binomes.models import Binome, Meeting
from lms.people.models import User


class NotNow(Exception):
    """The meeting is cancelled or held already, or waits for the other."""


def propose(binome: Binome, by: User, starts_at: datetime, minutes: int, place: str) -> Meeting:
    meeting = Meeting.objects.create(
        binome=binome, starts_at=starts_at, minutes=minutes, place=place, proposed_by=by
    )
    _tell(meeting, binome.partner_of(by), "meeting_proposed")
    return meeting


def accept(meeting: Meeting, by: User) -> None:
    """The other one accepts; both receive the calendar entry."""
    with transaction.atomic():
        held = _standing(meeting)
        if not held.waits_for(by):
            raise NotNow
        held.accepted_at = timezone.now()
        held.save(update_fields=["accepted_at"])
    for person in held.binome.people:
        _tell(held, person, "meeting_accepted")


def move(meeting: Meeting, by: User, starts_at: datetime, minutes: int, place: str) -> None:
    """Another date, which the other has to accept; it is no cancellation."""
    with transaction.atomic():
        held = _standing(meeting)
        held.starts_at, held.minutes, held.place = starts_at, minutes, place
        held.proposed_by, held.accepted_at = by, None
        _changed(held)
    _tell(held, held.binome.partner_of(by), "meeting_moved")


def cancel(meeting: Meeting, by: User) -> None:
    """Who cancels is kept; why is not asked. It leaves both calendars."""
    with transaction.atomic():
        held = _standing(meeting)
        held.cancelled_at, held.cancelled_by = timezone.now(), by
        _changed(held)
    _tell(held, held.binome.partner_of(by), "meeting_cancelled")
    if held.in_calendars:
        _tell(held, by, "meeting_called_off")


def call_off(binome: Binome) -> None:
    """The binôme ends: its meetings to come are cancelled by nobody, and leave both calendars."""
    for meeting in binome.meetings.to_come():
        meeting.cancelled_at = timezone.now()
        _changed(meeting)
        if meeting.in_calendars:
            for person in binome.people:
                _tell(meeting, person, "meeting_called_off")


def confirm(meeting: Meeting, by: User, minutes: int) -> None:
    """One of the two says how long it really lasted. Raises NotNow before it has begun."""
    role = meeting.binome.role_of(by)
    if role is None or meeting.cancelled_at or meeting.starts_at > timezone.now():
        raise NotNow
    Meeting.objects.filter(pk=meeting.pk).update(**{f"{role}_minutes": minutes})


def we_met(binome: Binome, by: User, minutes: int) -> Meeting:
    """A meeting held just now; the other confirms it.

    One that began today already is confirmed instead, so that a second click adds nothing.
    """
    now = timezone.now()
    meeting = (
        binome.meetings.standing()
        .filter(starts_at__date=timezone.localdate(), starts_at__lte=now)
        .last()
    )
    if meeting is None:
        meeting = Meeting.objects.create(
            binome=binome,
            starts_at=now - timedelta(minutes=minutes),
            minutes=minutes,
            proposed_by=by,
            accepted_at=now,
        )
    if meeting.minutes_of(by) is None:
        confirm(meeting, by, minutes)
    return meeting


def minutes_together(binome: Binome) -> int:
    """What both confirmed. Never training hours: the two are counted apart."""
    return sum(one.real_minutes or 0 for one in binome.meetings.confirmed_by_both())


def _standing(meeting: Meeting) -> Meeting:
    found = (
        Meeting.objects.select_for_update(of=("self",))
        .select_related("binome__mentor", "binome__mentee", "binome__programme", "proposed_by")
        .get(pk=meeting.pk)
    )
    if found.cancelled_at or found.is_held:
        raise NotNow
    return found


def _changed(meeting: Meeting) -> None:
    meeting.sequence += 1
    meeting.changed_at = timezone.now()
    meeting.save()


def _tell(meeting: Meeting, person: User, name: str) -> None:
    tell_of_meeting.enqueue(meeting.pk, person.pk, name)
