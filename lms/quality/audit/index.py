"""The index of a dossier, as a PDF to print and as a page that opens from the archive."""

from django.conf import settings
from django.template import Context
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.contents.page import engine
from lms.certificates.pdf.render import render
from lms.quality.audit.dossier import Dossier
from lms.quality.audit.lines import gap_count, lines_of
from lms.quality.audit.places import dossier_page
from lms.quality.audit.scope import Scope

LANGUAGE = "fr"
SHEETS = ("document", "portrait", "dossier")


def index_html(dossier: Dossier, scope: Scope, *, alone: bool = True) -> str:
    """A whole page without anything beside it; not `alone`: for the press, with its own style."""
    with override(LANGUAGE):
        sections = lines_of(dossier, scope, site=settings.BASE_URL)
        found = engine().get_template("quality/audit/index.html")
        context = {
            "dossier": dossier,
            "organisation": scope.issuer.name,
            "made_at": timezone.localtime(dossier.made_at),
            "sections": sections,
            "gap_count": gap_count(sections),
            "url": settings.BASE_URL + dossier_page(scope),
            "alone": alone,
            "notice": _("Demonstration: this document proves nothing") if settings.DEMO else "",
            "language": LANGUAGE,
        }
        return found.render(Context(context))


def index_pdf(dossier: Dossier, scope: Scope) -> bytes:
    html = index_html(dossier, scope, alone=False)
    return render(
        html,
        title=dossier.title,
        author=scope.issuer.name or _("Training organisation"),
        language=LANGUAGE,
        identifier=f"dossier {dossier.title} {dossier.made_at.isoformat()}",
        created=dossier.made_at,
        sheets=SHEETS,
    )
