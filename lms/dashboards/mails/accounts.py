from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from lms.dashboards.mails.examples import BERNARD, DRISS
from lms.dashboards.mails.registry import ANSWER, SENDER, Mail, Room, Written
from lms.people.invitation_mail import link_of
from lms.people.models import Invitation


def _made(prefix: str, context: dict, *, html: bool = False) -> Written:
    """From a subject, a text and perhaps an HTML file whose names begin alike."""
    subject = render_to_string(f"{prefix}_subject.txt", context)
    body = "" if html else "_message"
    return Written(
        " ".join(subject.split()),
        render_to_string(f"{prefix}{body}.txt", context).strip(),
        render_to_string(f"{prefix}.html", context) if html else "",
    )


def _invitation() -> Written:
    invitation = Invitation(
        email=BERNARD.email,
        invited_by=DRISS,
        expires_at=datetime(2027, 3, 9, 10, 0, tzinfo=ZoneInfo("Europe/Paris")),
    )
    context = {"invitation": invitation, "link": link_of("exemple")}
    return _made("people/email/invitation", context, html=True)


def _new_password() -> Written:
    page = reverse("account_reset_password_from_key", kwargs={"uidb36": "2", "key": "exemple"})
    context = {"password_reset_url": settings.BASE_URL + page}
    return _made("account/email/password_reset_key", context)


def _unknown() -> Written:
    return _made("account/email/unknown_account", {"email": BERNARD.email})


ROOM = Room(
    _("Accounts"),
    (
        Mail(
            "invitation",
            _("Invitation to open an account"),
            _("Whoever is invited and has no account"),
            _("As soon as somebody invites them; the link lasts fourteen days."),
            SENDER,
            _invitation,
            (
                "people/email/invitation_subject.txt",
                "people/email/invitation.txt",
                "people/email/invitation.html",
            ),
        ),
        Mail(
            "nouveau-mot-de-passe",
            _("A new password"),
            _("Whoever asks for a new password"),
            _("At once."),
            ANSWER,
            _new_password,
            (
                "account/email/password_reset_key_subject.txt",
                "account/email/password_reset_key_message.txt",
            ),
        ),
        Mail(
            "compte-inconnu",
            _("No account with this address"),
            _("The address written in “Forgotten password”, when it has no account"),
            _("At once."),
            ANSWER,
            _unknown,
            (
                "account/email/unknown_account_subject.txt",
                "account/email/unknown_account_message.txt",
            ),
        ),
    ),
)
