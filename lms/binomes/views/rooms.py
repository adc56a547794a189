"""Whose room it is. Hidden from everyone but the two, the employer first of all."""

from django.http import Http404, HttpRequest

from lms.binomes.models import Binome, Meeting
from lms.people.models import User


def room(request: HttpRequest, binome_id: int, *, is_open: bool = False) -> tuple[User, Binome]:
    """The person and their binôme. `is_open` also hides a binôme that is closed."""
    user = request.user
    if not isinstance(user, User):
        raise Http404
    binomes = Binome.objects.of(user).select_related("programme", "mentor", "mentee")
    binome = (binomes.open() if is_open else binomes).filter(pk=binome_id).first()
    if binome is None:
        raise Http404
    return user, binome


def meeting_in(binome: Binome, meeting_id: int) -> Meeting:
    found = binome.meetings.select_related("proposed_by", "cancelled_by").filter(pk=meeting_id)
    meeting = found.first()
    if meeting is None:
        raise Http404
    meeting.binome = binome
    return meeting
