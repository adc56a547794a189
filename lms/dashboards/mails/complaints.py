from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lms.binomes.letters import address
from lms.dashboards.mails.examples import NUMBER, PROGRAMME
from lms.dashboards.mails.registry import ANSWER, DECISION, Mail, Room, Written
from lms.people.models import User
from lms.quality.complaints.letters import written
from lms.quality.models import Complaint, Exchange

COMPLAINT = Complaint(
    pk=NUMBER,
    programme=PROGRAMME,
    author_name="Bernard Lemoine",
    about=Complaint.About.COURSE,
    subject="Les captures d’écran sont trop petites",
    received_on=date(2027, 3, 9),
    acknowledge_by=date(2027, 3, 16),
    answer_by=date(2027, 4, 7),
    outcome=Complaint.Outcome.FOUNDED,
)


def _said(words: str) -> Mapping[str, Any]:
    return {"exchange": Exchange(words=words)}


def _mail(
    name: str,
    title: Promise,
    when: Promise,
    stop: Promise,
    more: Callable[[], Mapping[str, Any]] = dict,
) -> Mail:
    def write() -> Written:
        url = address("my_complaint", NUMBER)
        return Written(*written(name, {"complaint": COMPLAINT, "url": url, **more()}))

    to = _("The person who complains")
    return Mail(f"complaint-{name}", title, to, when, stop, write, (f"quality/email/{name}.txt",))


def _to_handle() -> Written:
    reader = User(first_name="Claire")
    url = address("complaint", NUMBER)
    return Written(*written("to_handle", {"complaint": COMPLAINT, "person": reader, "url": url}))


ROOM = Room(
    _("Complaints"),
    (
        _mail(
            "received",
            _("A complaint has arrived"),
            _("As soon as it is sent, or kept for somebody."),
            ANSWER,
        ),
        _mail(
            "acknowledged",
            _("A complaint is read"),
            _("When a trainer says so."),
            DECISION,
            lambda: _said("Merci de nous l’avoir dit."),
        ),
        _mail(
            "answered",
            _("Answer to a complaint"),
            _("As soon as it is answered."),
            DECISION,
            lambda: _said("Les captures de cette leçon sont refaites."),
        ),
        _mail(
            "closed",
            _("A complaint is closed"),
            _("When it is closed with its outcome."),
            DECISION,
            lambda: _said("Merci encore."),
        ),
        Mail(
            "complaint-to-handle",
            _("A complaint to handle"),
            _("Who handles it, else the trainers of the programme, else the administrators"),
            _("When it arrives, when the person adds something, and when it is given to somebody."),
            DECISION,
            _to_handle,
            ("quality/email/to_handle.txt",),
        ),
    ),
)
