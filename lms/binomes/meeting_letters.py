"""What is told by mail about a meeting. A task: no page waits for the mail."""

from django.tasks import task

from lms.binomes.letters import address, send
from lms.binomes.meeting_calendars import invitation_to
from lms.binomes.models import Meeting


@task
def tell_of_meeting(meeting_id: int, person_id: int, name: str) -> None:
    """Tell one of the two; the entry for the calendar says where the meeting stands by then."""
    meeting = Meeting.objects.select_related(
        "binome__mentor", "binome__mentee", "binome__programme", "proposed_by"
    ).get(pk=meeting_id)
    person = next(one for one in meeting.binome.people if one.pk == person_id)
    context = {
        "meeting": meeting,
        "partner": meeting.binome.partner_of(person),
        "link": address("meeting", meeting.binome_id, meeting.pk),
    }
    send(person, name, context, invitation_to(meeting, person) if meeting.in_calendars else None)
