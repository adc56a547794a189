from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from lms.people.invitations import Invitation


def link_of(token: str) -> str:
    """The address that opens the account, once. The token exists nowhere else."""
    return settings.BASE_URL + reverse("invitation", args=[token])


def send_invitation(invitation: Invitation, token: str) -> None:
    """Send the link at once: a queue would keep the token. Raises what the mail server raises."""
    with override(settings.LANGUAGE_CODE):
        context = {"invitation": invitation, "link": link_of(token)}
        subject = render_to_string("people/email/invitation_subject.txt", context)
        message = EmailMultiAlternatives(
            " ".join(subject.split()),
            render_to_string("people/email/invitation.txt", context),
            to=[invitation.email],
        )
        message.attach_alternative(
            render_to_string("people/email/invitation.html", context), "text/html"
        )
    message.send()
