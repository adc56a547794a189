from django.utils.translation import gettext_lazy as _

from lms.binomes.letters import address
from lms.dashboards.mails.examples import BERNARD, DRISS, INES, NUMBER, PROGRAMME
from lms.dashboards.mails.letter import letter
from lms.dashboards.mails.registry import ANSWER, DECISION, SENDER, Room

ROOM = Room(
    _("Volunteers"),
    (
        letter(
            "invited",
            _("Invitation to a programme"),
            _("A person who has an account already"),
            _("As soon as the coordinator invites them."),
            SENDER,
            BERNARD,
            lambda: {
                "programme": PROGRAMME,
                "by": DRISS,
                "link": address("volunteer", PROGRAMME.slug),
            },
        ),
        letter(
            "imported",
            _("Registered from a list"),
            _("Each person whom the coordinator imports from a spreadsheet"),
            _("Once the import is confirmed."),
            SENDER,
            BERNARD,
            lambda: {
                "programme": PROGRAMME,
                "by": DRISS,
                "link": address("volunteer", PROGRAMME.slug),
                "password_link": address("account_reset_password"),
            },
        ),
        letter(
            "proposed",
            _("A binôme is proposed"),
            _("Each of the two people"),
            _("When the coordinator sends the proposals."),
            DECISION,
            BERNARD,
            lambda: {
                "programme": PROGRAMME,
                "partner": INES,
                "role": "mentee",
                "link": address("proposal", NUMBER),
            },
        ),
        letter(
            "not_going_on",
            _("A proposal does not go on"),
            _("The person who had accepted, when the other declines"),
            _("At once. Neither who nor why is said."),
            DECISION,
            BERNARD,
            lambda: {"programme": PROGRAMME, "link": address("my_binomes")},
        ),
        letter(
            "formed",
            _("The binôme is formed"),
            _("Both people"),
            _("As soon as both have accepted."),
            ANSWER,
            BERNARD,
            lambda: {"partner": INES, "link": address("binome", NUMBER)},
        ),
    ),
)
