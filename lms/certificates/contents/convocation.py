"""The convocation: when, where, with whom, and who helps."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import weekday
from lms.certificates.contents.parties import Contact, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Both moments are aware of their time zone, in local time. A place, a link, or both."""

    starts_at: datetime
    ends_at: datetime
    place: str = ""
    link: str = ""


@dataclass(frozen=True, kw_only=True)
class ConvocationContent(Document):
    """`accessibility` is whom to ask for an adjustment (the "référent handicap")."""

    kind: ClassVar[str] = "convocation"

    person: Person
    action: str
    sessions: tuple[Session, ...]
    trainers: tuple[str, ...] = ()
    contact: Contact
    accessibility: Contact
    to_bring: str = ""

    def title(self) -> str:
        return _("Convocation of %(person)s: %(action)s") % {
            "person": self.person.name,
            "action": self.action,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.person.name, _("The name of the person is missing.")),
            (self.action, _("The title of the training is missing.")),
            (self.sessions, _("No session is planned.")),
            (self.contact.reachable, _("Nobody is named to answer questions.")),
            (self.accessibility.reachable, _("The disability referent is not named.")),
            *((session.place or session.link, no_place(session)) for session in self.sessions),
            *((session.starts_at < session.ends_at, no_end(session)) for session in self.sessions),
        )


def no_place(session: Session) -> str:
    return _("The session of %(day)s has neither a place nor a link.") % {
        "day": weekday(session.starts_at)
    }


def no_end(session: Session) -> str:
    return _("The session of %(day)s ends before it starts.") % {"day": weekday(session.starts_at)}
