"""What waits for each person in their programmes, and when it is worth a word.

Each thing is recalled on a few days only; the mail groups them, at most one a day a person.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from smtplib import SMTPException

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override

from lms.binomes.health.checks import LOOK_BACK_MONTHS, months_later
from lms.binomes.letters import address, send
from lms.binomes.models import Binome, MailChoice, Meeting, Proposal, Review
from lms.people.clock import clock
from lms.people.models import User

log = logging.getLogger(__name__)

PROPOSAL_DAYS = (3, 7)
CHARTER_DAYS = (3, 10)
CONFIRM_DAYS = (1, 4)
LOOK_BACK_DAYS = (0, 7)

PROPOSED = gettext_noop("A binôme is proposed to you: does it suit you?")
UNSIGNED = gettext_noop("The charter of your binôme waits for your signature.")
UNCONFIRMED = gettext_noop("Did you meet? Say how long it lasted.")
TOMORROW = gettext_noop("You meet %(who)s tomorrow at %(hour)s.")
LOOK_BACK = gettext_noop("Three months have passed: what do you do alone today?")


@dataclass(frozen=True)
class Reminder:
    """`words` is a sentence in its reader's language."""

    person: User
    words: str
    url: str


def reminders_of(today: date) -> list[Reminder]:
    """Everything worth a word today. A few queries, however many people."""
    return [*_proposals(today), *_charters(today), *_meetings(today), *_look_backs(today)]


def send_reminders(reminders: Iterable[Reminder], today: date) -> int:
    """One mail a person with all that waits, unless they chose none or had one today.

    A mail that cannot leave keeps nobody else waiting, and may leave at the next run.
    Returns how many mails left.
    """
    waiting: dict[int, list[Reminder]] = {}
    for one in reminders:
        waiting.setdefault(one.person.pk, []).append(one)
    choices = {one.person_id: one for one in MailChoice.objects.filter(person__in=list(waiting))}
    sent = 0
    for pk, found in waiting.items():
        choice = choices.get(pk) or MailChoice.objects.create(person_id=pk)
        if choice.reminders and _first_today(choice, today):
            sent += _left(found, choice)
    return sent


def _left(found: list[Reminder], choice: MailChoice) -> bool:
    context = {"reminders": found, "choices_link": address("mail_choices")}
    try:
        send(found[0].person, "reminders", context)
    except (SMTPException, OSError):
        log.exception("the reminders of person %s did not leave", choice.person_id)
        MailChoice.objects.filter(pk=choice.pk).update(reminded_on=choice.reminded_on)
        return False
    return True


def _first_today(choice: MailChoice, today: date) -> bool:
    """True for one caller only, so that two runs on one day send one mail."""
    return bool(
        MailChoice.objects.filter(pk=choice.pk)
        .filter(Q(reminded_on=None) | Q(reminded_on__lt=today))
        .update(reminded_on=today)
    )


def to(person: User, words: str, url: str, values: Mapping[str, str] | None = None) -> Reminder:
    """`words` is a msgid: it is put into the reader's language here."""
    with override(person.language):
        return Reminder(person, _(words) % (values or {}), url)


def _age(moment: datetime, today: date) -> int:
    return (today - timezone.localtime(moment).date()).days


def _proposals(today: date) -> list[Reminder]:
    waiting = Proposal.objects.open().select_related("mentor", "mentee")
    return [
        to(person, PROPOSED, address("proposal", one.pk))
        for one in waiting
        if _age(one.proposed_at, today) in PROPOSAL_DAYS
        for person in (one.mentor, one.mentee)
        if not one.accepted_by(person)
    ]


def _charters(today: date) -> list[Reminder]:
    binomes = (
        Binome.objects.open()
        .exclude(pk__in=Binome.objects.resting(today))
        .select_related("mentor", "mentee", "charter")
    )
    return [
        to(person, UNSIGNED, address("binome", one.pk))
        for one in binomes
        if _age(one.formed_at, today) in CHARTER_DAYS
        for person in one.people
        if not (hasattr(one, "charter") and one.charter.signed_by(person))
    ]


def _meetings(today: date) -> list[Reminder]:
    """The day before; the days after, where nobody has said how long it lasted."""
    near = Meeting.objects.standing().filter(
        binome__closed_at=None,
        starts_at__date__gte=today - timedelta(days=max(CONFIRM_DAYS)),
        starts_at__date__lte=today + timedelta(days=1),
    )
    found = []
    for one in near.select_related("binome__mentor", "binome__mentee"):
        link = address("meeting", one.binome_id, one.pk)
        age = _age(one.starts_at, today)
        for person in one.binome.people:
            if age == -1 and one.accepted_at:
                found.append(_tomorrow(one, person, link))
            elif age in CONFIRM_DAYS and one.accepted_at and one.minutes_of(person) is None:
                found.append(to(person, UNCONFIRMED, link))
    return found


def _tomorrow(meeting: Meeting, person: User, link: str) -> Reminder:
    hour = clock(timezone.localtime(meeting.starts_at))
    who = meeting.binome.partner_of(person).get_short_name()
    return to(person, TOMORROW, link, {"who": who, "hour": hour})


def _look_backs(today: date) -> list[Reminder]:
    closed = (
        Binome.objects.filter(
            closed_at__isnull=False,
            ending=Binome.Ending.FINISHED,
            closed_at__date__gte=today - timedelta(days=31 * (LOOK_BACK_MONTHS + 1)),
        )
        .select_related("mentor", "mentee")
        .prefetch_related("reviews")
    )
    return [
        to(
            person,
            LOOK_BACK,
            address("review", one.pk),
        )
        for one in closed
        if _look_back_age(one, today) in LOOK_BACK_DAYS
        for person in one.people
        if not any(
            r.person_id == person.pk and r.moment == Review.Moment.LOOK_BACK
            for r in one.reviews.all()
        )
    ]


def _look_back_age(binome: Binome, today: date) -> int:
    closed = timezone.localtime(binome.closed_at).date()
    return (today - months_later(closed, LOOK_BACK_MONTHS)).days
