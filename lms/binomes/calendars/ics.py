"""Meetings as iCalendar (RFC 5545) and invitations (RFC 5546)."""

from collections.abc import Iterable
from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vCalAddress

from .events import Guest, MeetingEvent

PRODUCT = "-//Binome//Meetings//FR"
REFRESH = timedelta(hours=4)
# Rules of summer time are written out for the meeting's year and its neighbours only.
YEARS_AROUND = 1


def invitation(meeting: MeetingEvent, organiser: Guest) -> bytes:
    """The .ics of a mail that invites or, with a higher sequence, moves or cancels.

    Send it as `text/calendar; method=…` with the method of `method_of`.
    """
    return _calendar([meeting], method_of(meeting), organiser)


def method_of(meeting: MeetingEvent) -> str:
    return "CANCEL" if meeting.is_cancelled else "REQUEST"


def feed(meetings: Iterable[MeetingEvent], name: str) -> bytes:
    """The private feed of one person: all their meetings, in order of time.

    Cancelled meetings stay in it, marked so: some calendars never drop what only disappears.
    Addresses stay out of it, as a feed's link may be passed on.
    """
    return _calendar(
        sorted(meetings, key=lambda one: (one.starts_at, one.uid)), "PUBLISH", name=name
    )


def _calendar(
    meetings: list[MeetingEvent], method: str, organiser: Guest | None = None, name: str = ""
) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    if name:
        calendar.add("name", name)
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", "PT4H")
    for zone in sorted({meeting.zone for meeting in meetings}):
        calendar.add_component(_timezone(zone, [m for m in meetings if m.zone == zone]))
    for meeting in meetings:
        calendar.add_component(_event(meeting, organiser))
    return calendar.to_ical()


def _timezone(zone: str, meetings: list[MeetingEvent]) -> Timezone:
    years = [meeting.starts_at.year for meeting in meetings]
    first, last = min(years) - YEARS_AROUND, max(years) + YEARS_AROUND
    return Timezone.from_tzid(zone, first_date=date(first, 1, 1), last_date=date(last, 12, 31))


def _event(meeting: MeetingEvent, organiser: Guest | None) -> Event:
    starts_at = meeting.starts_at.astimezone(ZoneInfo(meeting.zone))
    # Added in UTC, so that a meeting across the change to summer time keeps its length.
    ends_at = (starts_at.astimezone(UTC) + timedelta(minutes=meeting.minutes)).astimezone(
        starts_at.tzinfo
    )
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.changed_at.astimezone(UTC))
    event.add("last-modified", meeting.changed_at.astimezone(UTC))
    event.add("dtstart", starts_at)
    event.add("dtend", ends_at)
    event.add("summary", meeting.title)
    event.add("status", "CANCELLED" if meeting.is_cancelled else "CONFIRMED")
    for key, words in (
        ("location", meeting.place),
        ("url", meeting.url),
        ("description", meeting.description),
    ):
        if words:
            event.add(key, words)
    if organiser:
        event.add("organizer", _address(organiser))
        for guest in meeting.guests:
            event.add("attendee", _attendee(guest), encode=False)
    return event


def _address(person: Guest) -> vCalAddress:
    return vCalAddress.new(person.email, cn=person.name)


def _attendee(guest: Guest) -> vCalAddress:
    # People answer on the platform, where both see it; the calendar asks for no second answer.
    return vCalAddress.new(
        guest.email,
        cn=guest.name,
        role="REQ-PARTICIPANT",
        partstat="ACCEPTED" if guest.accepted else "NEEDS-ACTION",
        rsvp=False,
    )
