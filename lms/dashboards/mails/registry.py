"""The mails by room. A mail whose template stands in none of them fails a test."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Written:
    """`html` is empty where the mail is plain text only."""

    subject: str
    text: str
    html: str = ""


@dataclass(frozen=True)
class Mail:
    """`write` gives the mail with example data, in the active language.

    `templates` are all the files that it is made of.
    """

    key: str
    title: Promise
    to: Promise
    when: Promise
    stop: Promise
    write: Callable[[], Written]
    templates: tuple[str, ...]


@dataclass(frozen=True)
class Room:
    title: Promise
    mails: tuple[Mail, ...]


ANSWER = _("It answers what the person has just done: it is not stopped.")
DECISION = _("It tells something that concerns the person: it is not stopped.")
CHOICE = _("Each person chooses on the page “My reminders and my calendar”.")
SENDER = _("It leaves only when somebody sends it.")


def rooms() -> tuple[Room, ...]:
    from lms.dashboards.mails import (
        accounts,
        complaints,
        courses,
        life,
        meetings,
        volunteering,
    )

    return tuple(one.ROOM for one in (accounts, volunteering, life, meetings, courses, complaints))
