"""What is told by mail about a proposal. Tasks: no page waits for a hundred mails."""

from django.tasks import task

from lms.binomes.letters import address, send
from lms.binomes.models import Proposal


@task
def tell_proposed(proposal_id: int) -> None:
    proposal = _proposal(proposal_id)
    if not proposal.closed_at:
        _tell_both(proposal, "proposed", address("proposal", proposal.pk))


@task
def tell_formed(proposal_id: int) -> None:
    proposal = _proposal(proposal_id)
    _tell_both(proposal, "formed", address("binome", proposal.binome_id))


def _proposal(proposal_id: int) -> Proposal:
    people = ("programme", "mentor", "mentee")
    return Proposal.objects.select_related(*people).get(pk=proposal_id)


def _tell_both(proposal: Proposal, name: str, link: str) -> None:
    for person in (proposal.mentor, proposal.mentee):
        context = {
            "programme": proposal.programme,
            "partner": proposal.partner_of(person),
            "role": proposal.role_of(person),
            "link": link,
        }
        send(person, name, context)
