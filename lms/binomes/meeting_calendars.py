"""Meetings as calendars show them: in mails and in each person's private feed."""

from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from lms.binomes.calendars import Guest, MeetingEvent, feed, invitation
from lms.binomes.calendars.ics import method_of
from lms.binomes.letters import address
from lms.binomes.models import Binome, Meeting
from lms.people.models import User


def event_of(meeting: Meeting, reader: User) -> MeetingEvent:
    binome = meeting.binome
    partner = binome.partner_of(reader)
    return MeetingEvent(
        uid=f"meeting-{meeting.pk}@{urlsplit(settings.BASE_URL).hostname}",
        sequence=meeting.sequence,
        changed_at=meeting.changed_at,
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        title=_("Binôme meeting with %(who)s") % {"who": partner.get_short_name()},
        guests=tuple(
            Guest(
                one.get_full_name(),
                one.email,
                accepted=bool(meeting.accepted_at) or one.pk == meeting.proposed_by_id,
            )
            for one in binome.people
        ),
        place=meeting.place,
        url=address("meeting", binome.pk, meeting.pk),
        is_cancelled=meeting.cancelled_at is not None,
        zone=settings.TIME_ZONE,
    )


def invitation_to(meeting: Meeting, reader: User) -> tuple[bytes, str]:
    """The .ics of a mail to one of the two, and its method."""
    event = event_of(meeting, reader)
    by = meeting.proposed_by or reader
    return invitation(event, Guest(by.get_full_name(), by.email)), method_of(event)


def feed_of(person: User) -> bytes:
    """Everything that is accepted, past and to come, and what was cancelled after that."""
    meetings = (
        Meeting.objects.filter(binome__in=Binome.objects.of(person), accepted_at__isnull=False)
        .select_related("binome__mentor", "binome__mentee", "proposed_by")
        .order_by("starts_at")
    )
    return feed([event_of(meeting, person) for meeting in meetings], _("My binôme"))
