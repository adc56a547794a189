"""Where things of a dossier stand on the site, as paths from its root."""

from django.urls import reverse

from lms.quality.audit.dossier import ORGANISATION
from lms.quality.audit.scope import Scope

OF_A_PROGRAMME = ("papers", "assessments", "sessions", "follow", "survey_results")
OF_THE_SITE = {
    "training": "training",
    "improvement_actions": "improvement_actions",
    "issuer": "issuer:index",
}
PAGES = {*OF_A_PROGRAMME, *OF_THE_SITE}
FOR_ADMINISTRATORS = ("issuer",)


def filling_page(page: str, of: str, administers: bool) -> str:
    """The page on which a gap can be filled; empty where this person has none for it."""
    if page in FOR_ADMINISTRATORS and not administers:
        return ""
    if page in OF_A_PROGRAMME:
        return reverse(page, args=[of]) if of else ""
    return reverse(OF_THE_SITE[page]) if page in OF_THE_SITE else ""


def evidence_page(scope: Scope, source: str, of: str) -> str:
    """The page that shows the evidence of one source."""
    if of == ORGANISATION and scope.year is not None:
        return reverse("year_evidence", args=[scope.year, source])
    return reverse("programme_evidence", args=[of or scope.programmes[0].slug, source])


def dossier_page(scope: Scope) -> str:
    if scope.year is not None:
        return reverse("year_dossier", args=[scope.year])
    return reverse("programme_dossier", args=[scope.programmes[0].slug])
