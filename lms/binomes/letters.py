"""Mails of a programme. Each goes out in its reader's language."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from lms.people.models import User


def address(name: str, *args: Any) -> str:
    """The whole address of a page."""
    return settings.BASE_URL + reverse(name, args=args)


def send(
    person: User,
    name: str,
    context: Mapping[str, Any],
    calendar: tuple[bytes, str] | None = None,
) -> None:
    """Send `binomes/email/<name>.txt`, whose first line is the subject.

    `calendar` is an invitation and its method. Raises what the mail server raises.
    """
    if not person.is_active:
        return
    with override(person.language):
        subject, body = written(name, {"person": person, **context})
    message = EmailMessage(subject, body, to=[person.email])
    if calendar:
        content, method = calendar
        message.attach("seance.ics", content, f"text/calendar; method={method}")
    message.send()


def written(name: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and body of a mail in the active language."""
    text = render_to_string(f"binomes/email/{name}.txt", dict(context))
    subject, _line, body = text.strip().partition("\n")
    return " ".join(subject.split()), body.strip() + "\n"
