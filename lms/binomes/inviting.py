"""Inviting people to volunteer: with or without an account, by mail."""

from dataclasses import dataclass

from lms.binomes.letters import address, send
from lms.binomes.models import Programme
from lms.binomes.volunteering import let_in
from lms.people.invitation_mail import send_invitation
from lms.people.models import Invitation, User


@dataclass(frozen=True)
class Invited:
    """`strangers` are addresses with an account in another organisation: not invited."""

    sent: tuple[str, ...]
    strangers: tuple[str, ...]


def invite(programme: Programme, emails: list[str], by: User) -> Invited:
    """Open the form to these addresses and send each a mail."""
    sent: list[str] = []
    strangers: list[str] = []
    for email in dict.fromkeys(one.strip().lower() for one in emails):
        (sent if invite_one(programme, email, by) else strangers).append(email)
    return Invited(tuple(sent), tuple(strangers))


def invite_one(
    programme: Programme, email: str, by: User, first_name: str = "", last_name: str = ""
) -> bool:
    """True when the mail has left; False for an account of another organisation."""
    person = User.objects.filter(email=email).first()
    if person is None:
        let_in(programme, email, by)
        invitation, token = Invitation.objects.invite(
            email,
            by,
            organisation=programme.organisation,
            first_name=first_name,
            last_name=last_name,
        )
        send_invitation(invitation, token)
        return True
    if person.organisation_id not in (None, programme.organisation_id):
        return False
    let_in(programme, email, by)
    link = address("volunteer", programme.slug)
    send(person, "invited", {"programme": programme, "by": by, "link": link})
    return True
