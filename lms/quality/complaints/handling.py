"""What is done about a complaint. Each act leaves an exchange, and tells whom it concerns."""

from django.db import transaction
from django.utils import timezone

from lms.people.models import User
from lms.quality.complaints.deadlines import deadlines
from lms.quality.complaints.letters import tell_answered, tell_new, tell_received
from lms.quality.models import Complaint, ComplaintTerms, Exchange


class AlreadyClosed(Exception):
    """The complaint is closed: nothing is added to it."""


def complain(complaint: Complaint, words: str, author: User) -> Complaint:
    """Keep the complaint of somebody who is signed in; they and its handlers are told."""
    complaint.author = author
    complaint.author_name, complaint.author_email = author.get_full_name(), author.email
    return _receive(complaint, words, by=author)


def record(complaint: Complaint, words: str, by: User) -> Complaint:
    """Keep for somebody a complaint that came by another way. They are told, by e-mail if known."""
    complaint.recorded_by = by
    known = User.objects.filter(email__iexact=complaint.author_email, is_active=True).first()
    complaint.author = known if complaint.author_email else None
    return _receive(complaint, words, by=by)


@transaction.atomic
def _receive(complaint: Complaint, words: str, by: User) -> Complaint:
    terms = ComplaintTerms.current()
    owed = deadlines(complaint.received_on, terms.acknowledge_days, terms.answer_days)
    complaint.acknowledge_by, complaint.answer_by = owed.acknowledge_by, owed.answer_by
    complaint.save()
    _say(complaint, Exchange.Kind.RECEIVED, by, words)
    transaction.on_commit(lambda: tell_received.enqueue(complaint.pk))
    transaction.on_commit(lambda: tell_new.enqueue(complaint.pk))
    return complaint


@transaction.atomic
def acknowledge(complaint: Complaint, by: User, words: str) -> None:
    """Say that it is read, once; the person is told."""
    held = _held(complaint)
    if held.acknowledged_at is None:
        held.acknowledged_at = timezone.now()
        held.save(update_fields=["acknowledged_at"])
        _tell(_say(held, Exchange.Kind.ACKNOWLEDGED, by, words))


@transaction.atomic
def answer(complaint: Complaint, by: User, words: str) -> None:
    """Send an answer; whoever answers has acknowledged too. A second answer completes the first."""
    held = _held(complaint)
    now = timezone.now()
    held.acknowledged_at = held.acknowledged_at or now
    held.answered_at = held.answered_at or now
    held.save(update_fields=["acknowledged_at", "answered_at"])
    _tell(_say(held, Exchange.Kind.ANSWERED, by, words))


@transaction.atomic
def add_words(complaint: Complaint, by: User, words: str) -> None:
    """The person who complains says more; the handlers are told."""
    held = _held(complaint)
    _say(held, Exchange.Kind.ADDED, by, words)
    transaction.on_commit(lambda: tell_new.enqueue(held.pk))


@transaction.atomic
def note(complaint: Complaint, by: User, words: str) -> None:
    """A note that the person who complains never reads."""
    _say(_held(complaint), Exchange.Kind.NOTE, by, words)


@transaction.atomic
def give_to(complaint: Complaint, by: User, owner: User) -> None:
    """Somebody handles it from now on, and sees it whatever the programme."""
    held = _held(complaint)
    if held.owner_id == owner.pk:
        return
    held.owner = owner
    held.save(update_fields=["owner"])
    _say(held, Exchange.Kind.GIVEN, by, owner.get_full_name())
    transaction.on_commit(lambda: tell_new.enqueue(held.pk))


@transaction.atomic
def close(complaint: Complaint, by: User, outcome: str, words: str = "") -> None:
    """Close it with its outcome; the person is told. `outcome` is a `Complaint.Outcome`."""
    held = _held(complaint)
    held.closed_at, held.outcome = timezone.now(), Complaint.Outcome(outcome)
    held.save(update_fields=["closed_at", "outcome"])
    _tell(_say(held, Exchange.Kind.CLOSED, by, words))


def _held(complaint: Complaint) -> Complaint:
    held = Complaint.objects.select_for_update().get(pk=complaint.pk)
    if held.closed_at:
        raise AlreadyClosed
    return held


def _say(complaint: Complaint, kind: str, by: User, words: str) -> Exchange:
    return Exchange.objects.create(complaint=complaint, kind=kind, by=by, words=words.strip())


def _tell(exchange: Exchange) -> None:
    transaction.on_commit(lambda: tell_answered.enqueue(exchange.pk))
