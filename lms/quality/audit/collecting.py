"""From programmes to their dossier: every source is asked, once for all programmes."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from lms.quality.audit.dossier import Dossier, Found, Part, assemble
from lms.quality.audit.guide import guide
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources import SOURCES


def dossier_of(scope: Scope, made_at: datetime | None = None) -> Dossier:
    """The dossier in the active language, of what is known now."""
    book = guide()
    evidence = {name: SOURCES[name](scope) for name in sorted(book.sources)}
    return assemble(
        book,
        [Part(programme.slug, programme.name) for programme in scope.programmes],
        evidence,
        title=title_of(scope),
        made_at=made_at or timezone.localtime(),
    )


def found_by(scope: Scope, source: str) -> Found:
    """What one source has found. Raises KeyError for a source that is not known."""
    return SOURCES[source](scope)


def title_of(scope: Scope) -> str:
    if scope.year is None:
        return _("Audit dossier: %(programme)s") % {"programme": scope.programmes[0].name}
    return _("Audit dossier: year %(year)s") % {"year": scope.year}
