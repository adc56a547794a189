from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lms.binomes.letters import address, written
from lms.binomes.reminders import LOOK_BACK, UNSIGNED, Reminder
from lms.dashboards.late_courses import LATE
from lms.dashboards.mails.examples import BERNARD, DRISS, INES, NUMBER, PROGRAMME
from lms.dashboards.mails.letter import letter
from lms.dashboards.mails.registry import (
    ANSWER,
    CHOICE,
    DECISION,
    SENDER,
    Mail,
    Room,
    Written,
)
from lms.dashboards.ready_certificates import READY


def _reminders() -> dict:
    course = gettext(LATE) % {"course": "Word, premiers pas"}
    return {
        "reminders": [
            Reminder(BERNARD, gettext(UNSIGNED), address("binome", NUMBER)),
            Reminder(BERNARD, course, address("course", "word-initial")),
            Reminder(BERNARD, gettext(LOOK_BACK), address("review", NUMBER)),
        ],
        "choices_link": address("mail_choices"),
    }


def _certificate_ready() -> Written:
    """The mail of the morning, when nothing else is in it."""
    title = {"title": "Word, premiers pas"}
    ready = Reminder(BERNARD, gettext(READY) % title, address("home"))
    context = {"person": BERNARD, "reminders": [ready], "choices_link": address("mail_choices")}
    return Written(*written("reminders", context))


ROOM = Room(
    _("Life of the binôme"),
    (
        letter(
            "reminders",
            _("Reminders of the day"),
            _("Whoever has something waiting"),
            _("At eight in the morning, at most one a day a person, everything in one mail."),
            CHOICE,
            BERNARD,
            _reminders,
        ),
        Mail(
            "certificate-ready",
            _("A certificate is ready"),
            _("Whose certificate it is; both people, for that of their binôme"),
            _("The morning after, in the one mail of the day with whatever else waits."),
            CHOICE,
            _certificate_ready,
            ("binomes/email/reminders.txt",),
        ),
        letter(
            "nudge",
            _("A kind word"),
            _("Both people"),
            _("When the referent or the coordinator sends it."),
            SENDER,
            BERNARD,
            lambda: {"partner": INES, "link": address("propose_meeting", NUMBER)},
        ),
        letter(
            "help_asked",
            _("Somebody asks for a call"),
            _("The referent, else the coordinator"),
            _("As soon as one of the two asks. Nothing of what they wrote is in it."),
            DECISION,
            DRISS,
            lambda: {
                "who": BERNARD,
                "link": address("binome_care", PROGRAMME.slug, NUMBER),
            },
        ),
        letter(
            "paused",
            _("The binôme pauses"),
            _("Both people"),
            _("When the referent sets the pause agreed with them."),
            DECISION,
            BERNARD,
            lambda: {
                "partner": INES,
                "until": date(2027, 5, 10),
                "link": address("binome", NUMBER),
            },
        ),
        letter(
            "re_paired",
            _("New binômes, without fault"),
            _("Both people"),
            _("When the coordinator forms new binômes. No reason is said."),
            DECISION,
            BERNARD,
            lambda: {"programme": PROGRAMME, "link": address("my_binomes")},
        ),
        letter(
            "finished",
            _("The binôme is closed"),
            _("Both people"),
            _("When they close it together, once both have written their review."),
            ANSWER,
            BERNARD,
            lambda: {
                "partner": INES,
                "look_back": date(2027, 9, 9),
                "link": address("binome", NUMBER),
            },
        ),
        letter(
            "stopped",
            _("The binôme stops"),
            _("The other of the binôme"),
            _("When one of the two stops it. No reason is asked, and none is said."),
            DECISION,
            BERNARD,
            lambda: {"partner": INES, "link": address("my_binomes")},
        ),
    ),
)
