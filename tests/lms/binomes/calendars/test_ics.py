from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from lms.binomes.calendars import Guest, MeetingEvent, feed, invitation, method_of

ORGANISER = Guest("Binôme", "seances@exemple.fr")
MEETING = MeetingEvent(
    uid="meeting-12@binome.exemple.fr",
    sequence=0,
    changed_at=datetime(2027, 3, 1, 8, 30, tzinfo=UTC),
    starts_at=datetime(2027, 3, 27, 9, 0, tzinfo=UTC),
    minutes=45,
    title="Séance avec Bernard, « Excel »",
    guests=(Guest("Inès", "ines@exemple.fr", accepted=True), Guest("Bernard", "b@exemple.fr")),
    place="Lyon; salle 2, étage 1",
    description="Ordre du jour :\n1. Les références $\n2. " + "Écouter " * 30,
)


def read(content: bytes) -> tuple[Calendar, list]:
    calendar = Calendar.from_ical(content)
    return calendar, calendar.events


def test_an_invitation_says_when_where_and_with_whom():
    calendar, [event] = read(invitation(MEETING, ORGANISER))
    assert calendar["METHOD"] == "REQUEST" == method_of(MEETING)
    assert event.start.isoformat() == "2027-03-27T10:00:00+01:00"
    assert event.end - event.start == timedelta(minutes=45)
    assert event["SUMMARY"] == "Séance avec Bernard, « Excel »"
    assert event["LOCATION"] == "Lyon; salle 2, étage 1"
    assert event["DESCRIPTION"] == MEETING.description
    assert event["ORGANIZER"] == "mailto:seances@exemple.fr"
    assert [
        (one.params["CN"], one.params["PARTSTAT"], one.params["RSVP"]) for one in event["ATTENDEE"]
    ] == [
        ("Inès", "ACCEPTED", "FALSE"),
        ("Bernard", "NEEDS-ACTION", "FALSE"),
    ]


def test_the_time_zone_travels_with_the_meeting_and_knows_summer_time():
    content = invitation(MEETING, ORGANISER)
    assert b"DTSTART;TZID=Europe/Paris:20270327T100000" in content
    [zone] = Calendar.from_ical(content).timezones
    assert zone["TZID"] == "Europe/Paris"
    paris = zone.to_tz(lookup_tzid=False)
    winter, summer = (
        datetime(2027, 3, 27, 10, tzinfo=paris),
        datetime(2027, 3, 29, 10, tzinfo=paris),
    )
    assert (winter.utcoffset(), summer.utcoffset()) == (timedelta(hours=1), timedelta(hours=2))


def test_a_meeting_in_the_night_of_summer_time_keeps_its_length():
    night = replace(MEETING, starts_at=datetime(2027, 3, 28, 0, 30, tzinfo=UTC), minutes=60)
    _, [event] = read(invitation(night, ORGANISER))
    assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(hours=1)
    assert event.end.hour == 3


def test_moving_keeps_the_uid_and_raises_the_sequence():
    moved = replace(MEETING, sequence=1, starts_at=MEETING.starts_at + timedelta(days=7))
    _, [before] = read(invitation(MEETING, ORGANISER))
    calendar, [after] = read(invitation(moved, ORGANISER))
    assert calendar["METHOD"] == "REQUEST"
    assert after["UID"] == before["UID"] == "meeting-12@binome.exemple.fr"
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert after.start.isoformat() == "2027-04-03T11:00:00+02:00"


def test_cancelling_sends_a_cancellation_of_the_same_meeting():
    cancelled = replace(MEETING, sequence=2, is_cancelled=True)
    calendar, [event] = read(invitation(cancelled, ORGANISER))
    assert calendar["METHOD"] == "CANCEL" == method_of(cancelled)
    assert (event["STATUS"], event["UID"], event["SEQUENCE"]) == ("CANCELLED", MEETING.uid, 2)


def test_the_feed_holds_every_meeting_in_order_and_no_address():
    later = replace(MEETING, uid="meeting-13@b", starts_at=MEETING.starts_at + timedelta(days=200))
    cancelled = replace(later, uid="meeting-14@b", is_cancelled=True, sequence=1)
    content = feed([later, cancelled, MEETING], "Mes séances")
    calendar, events = read(content)
    assert calendar["METHOD"] == "PUBLISH"
    assert calendar["X-WR-CALNAME"] == "Mes séances"
    assert [event["UID"] for event in events] == [MEETING.uid, "meeting-13@b", "meeting-14@b"]
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert len(calendar.timezones) == 1
    assert b"mailto" not in content.lower()
    assert b"@exemple.fr" not in content.replace(b"@binome.exemple.fr", b"")


def test_an_empty_feed_is_still_a_calendar():
    calendar, events = read(feed([], "Mes séances"))
    assert (calendar["VERSION"], events) == ("2.0", [])


def test_lines_are_folded_at_75_bytes_and_end_as_the_standard_asks():
    content = invitation(MEETING, ORGANISER)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_the_same_meeting_gives_the_same_bytes():
    assert invitation(MEETING, ORGANISER) == invitation(replace(MEETING), ORGANISER)


def test_a_name_cannot_add_a_line_to_the_calendar():
    rude = Guest('Inès"\r\nATTENDEE:mailto:outsider@exemple.fr', "ines@exemple.fr")
    _, [event] = read(invitation(replace(MEETING, guests=(rude,)), ORGANISER))
    attendees = event["ATTENDEE"]
    assert attendees == "mailto:ines@exemple.fr"


def test_overseas_organisations_have_their_own_time():
    reunion = replace(MEETING, zone="Indian/Reunion")
    _, [event] = read(invitation(reunion, ORGANISER))
    assert event.start.isoformat() == "2027-03-27T13:00:00+04:00"


@pytest.mark.parametrize(
    "change", [{"starts_at": datetime(2027, 3, 27, 10)}, {"minutes": 0}, {"minutes": -5}]
)
def test_a_meeting_without_a_zone_or_a_length_is_refused(change):
    with pytest.raises(ValueError, match="meeting"):
        replace(MEETING, **change)
