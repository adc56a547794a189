from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lms.binomes.letters import address
from lms.dashboards.mails.examples import BERNARD, INES, MEETING, NUMBER
from lms.dashboards.mails.letter import letter
from lms.dashboards.mails.registry import ANSWER, DECISION, Mail, Room


def _example() -> dict[str, Any]:
    return {
        "meeting": MEETING,
        "partner": INES,
        "link": address("meeting", NUMBER, NUMBER),
    }


def _about(name: str, title: Promise, to: Promise, when: Promise, stop: Promise) -> Mail:
    return letter(name, title, to, when, stop, BERNARD, _example)


ROOM = Room(
    _("Meetings"),
    (
        _about(
            "meeting_proposed",
            _("A date is proposed"),
            _("The other of the binôme"),
            _("At once."),
            DECISION,
        ),
        _about(
            "meeting_accepted",
            _("A meeting is settled"),
            _("Both people"),
            _("As soon as the other accepts; the entry for the calendar is attached."),
            ANSWER,
        ),
        _about(
            "meeting_moved",
            _("Another date is proposed"),
            _("The other of the binôme"),
            _("At once; the entry for the calendar is attached."),
            DECISION,
        ),
        _about(
            "meeting_cancelled",
            _("A meeting is cancelled"),
            _("The other of the binôme"),
            _("At once. Why is not asked."),
            DECISION,
        ),
        _about(
            "meeting_called_off",
            _("A meeting leaves the calendar"),
            _("Whoever cancels a settled meeting; both people, when their binôme ends before it"),
            _("At once; the cancellation for the calendar is attached."),
            ANSWER,
        ),
    ),
)
