"""What the training organisation says of itself, and gives to everybody."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from lms.certificates.issuers import Issuer
from lms.quality.audit.dossier import ORGANISATION, Found, Item, Lack
from lms.quality.audit.scope import Scope
from lms.quality.tables import Row, Table


def public_information(scope: Scope) -> Found:
    issuer = scope.issuer
    contact = issuer.contact()
    return _said(
        _("Information given before enrolment"),
        issuer,
        (
            (_("how and how soon one can enrol"), issuer.access_terms),
            (_("price"), issuer.price),
            (_("whom to ask"), _reached(contact.name, contact.email, contact.phone)),
            (_("teaching methods"), issuer.methods),
            (_("way of assessing"), issuer.assessment),
            (_("what can be adapted to a disability"), issuer.accessibility_terms),
        ),
    )


def rules(scope: Scope) -> Found:
    words = ((_("rules of procedure"), scope.issuer.rules),)
    return _said(_("Rules of procedure"), scope.issuer, words)


def means(scope: Scope) -> Found:
    issuer = scope.issuer
    return _said(
        _("Methods, resources and assistance"),
        issuer,
        (
            (_("teaching methods"), issuer.methods),
            (_("resources"), issuer.resources),
            (_("assistance given at a distance"), issuer.assistance_terms),
        ),
    )


def referent(scope: Scope) -> Found:
    issuer = scope.issuer
    named = _reached(issuer.referent_name, issuer.referent_email, issuer.referent_phone)
    return _said(
        _("Disability referent"),
        issuer,
        (
            (_("disability referent"), named if issuer.referent_name else ""),
            (_("what can be adapted to a disability"), issuer.accessibility_terms),
        ),
    )


def _said(title: str, issuer: Issuer, lines: Sequence[tuple[str, str]]) -> Found:
    """What is filled in, and one gap for each thing that is not; nothing where nothing is."""
    told = [(label, words) for label, words in lines if words.strip()]
    if not told or not issuer.name:
        return Found()
    table = Table(
        (_("What"), _("As the organisation says it")),
        tuple(Row((label, words)) for label, words in told),
    )
    obtain = _("fill in the sheet of the training organisation")
    return Found(
        (Item(of=ORGANISATION, title=title, figure=str(len(told)), table=table),),
        tuple(
            Lack(of=ORGANISATION, what=label, obtain=obtain, page="issuer")
            for label, words in lines
            if not words.strip()
        ),
    )


def _reached(*parts: str) -> str:
    return ", ".join(filter(None, parts))
