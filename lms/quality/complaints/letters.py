"""Mails about complaints. Each is a task: no page waits for the mail.

The mail to the handlers holds no word of the complaint: it leads to the register.
"""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.tasks import task
from django.template.loader import render_to_string
from django.utils.translation import override

from lms.binomes.letters import address
from lms.people.models import User
from lms.quality.models import Complaint, Exchange


@task
def tell_received(complaint_id: int) -> None:
    """The person learns that it has arrived, and by when an answer is owed."""
    complaint = Complaint.objects.select_related("author").get(pk=complaint_id)
    _to_author(complaint, "received", {"complaint": complaint})


@task
def tell_answered(exchange_id: int) -> None:
    """What the organisation has said: acknowledgement, answer or closing."""
    exchange = Exchange.objects.select_related("complaint__author").get(pk=exchange_id)
    _to_author(exchange.complaint, exchange.kind, {"exchange": exchange})


@task
def tell_new(complaint_id: int) -> None:
    """Those who handle it learn that there is something to read."""
    complaint = Complaint.objects.select_related("programme").get(pk=complaint_id)
    for person in handlers_of(complaint):
        url = address("complaint", complaint.pk)
        context = {"complaint": complaint, "person": person, "url": url}
        _send(person.email, person.language, "to_handle", context)


def handlers_of(complaint: Complaint) -> list[User]:
    """Its owner; else the programme's trainers; else, or about a trainer, the administrators."""
    active = User.objects.filter(is_active=True)
    if complaint.owner_id:
        found = active.filter(pk=complaint.owner_id)
    elif complaint.programme and complaint.about != Complaint.About.TRAINER:
        found = active.filter(programmes_trained=complaint.programme)
    else:
        found = active.none()
    return list(found) or list(active.filter(is_superuser=True))


def _to_author(complaint: Complaint, name: str, context: dict[str, Any]) -> None:
    author = complaint.author
    if author is not None and not author.is_active:
        return
    language = author.language if author else settings.LANGUAGE_CODE
    url = address("my_complaint", complaint.pk) if author else ""
    if email := author.email if author else complaint.author_email:
        _send(email, language, name, {"complaint": complaint, "url": url, **context})


def _send(email: str, language: str, name: str, context: dict[str, Any]) -> None:
    with override(language):
        subject, body = written(name, context)
    EmailMessage(subject, body, to=[email]).send()


def written(name: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and body of `quality/email/<name>.txt` in the active language."""
    text = render_to_string(f"quality/email/{name}.txt", dict(context))
    subject, _line, body = text.strip().partition("\n")
    return " ".join(subject.split()), body.strip() + "\n"
