"""Asking for help, and what the referent does about it."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from lms.binomes.letters import address, send
from lms.binomes.models import Binome, CareAct, HelpRequest
from lms.binomes.scheduling import call_off
from lms.binomes.signals import binome_closed
from lms.binomes.volunteering import look_again
from lms.people.models import User


def ask_for_help(binome: Binome, by: User) -> HelpRequest:
    """Tell the referent that this person asks for a call. One open request each is enough."""
    request, made = HelpRequest.objects.get_or_create(binome=binome, by=by, settled_at=None)
    referent = binome.programme.referent_or_coordinator()
    if made and referent is not None:
        link = address("binome_care", binome.programme.slug, binome.pk)
        send(referent, "help_asked", {"who": by, "binome": binome, "link": link})
    return request


def nudge(binome: Binome, by: User) -> None:
    """A kind word to both, with a link to propose a date."""
    CareAct.objects.create(binome=binome, kind=CareAct.Kind.NUDGE, by=by)
    for person in binome.people:
        send(
            person,
            "nudge",
            {"partner": binome.partner_of(person), "link": address("propose_meeting", binome.pk)},
        )


def talked(binome: Binome, by: User) -> None:
    """The referent has talked with each: open requests are settled."""
    CareAct.objects.create(binome=binome, kind=CareAct.Kind.TALK, by=by)
    binome.help_requests.filter(settled_at=None).update(settled_at=timezone.now())


def pause(binome: Binome, by: User, until: date) -> None:
    CareAct.objects.create(binome=binome, kind=CareAct.Kind.PAUSE, by=by)
    binome.paused_until = until
    binome.save(update_fields=["paused_until"])
    for person in binome.people:
        context = {"partner": binome.partner_of(person), "until": until}
        send(person, "paused", {**context, "link": address("binome", binome.pk)})


def re_pair(binome: Binome, by: User) -> None:
    """Close without fault: both are volunteers again, what they did is kept, no reason is told."""
    with transaction.atomic():
        CareAct.objects.create(binome=binome, kind=CareAct.Kind.RE_PAIR, by=by)
        close(binome, Binome.Ending.RE_PAIRED)
        look_again(binome.programme, binome.mentor, "mentor")
        look_again(binome.programme, binome.mentee, "mentee")
    for person in binome.people:
        send(
            person,
            "re_paired",
            {"programme": binome.programme, "link": address("my_binomes")},
        )


@transaction.atomic
def close(binome: Binome, ending: str) -> bool:
    """Close once: False the second time, which changes nothing.

    Meetings to come are cancelled, unless the two go on together: they keep them.
    """
    closed = Binome.objects.filter(pk=binome.pk, closed_at=None).update(
        closed_at=timezone.now(), ending=ending
    )
    if not closed:
        return False
    binome.refresh_from_db()
    if ending != Binome.Ending.RENEWED:
        call_off(binome)
    binome.help_requests.filter(settled_at=None).update(settled_at=timezone.now())
    binome_closed.send(Binome, binome=binome)
    return True
