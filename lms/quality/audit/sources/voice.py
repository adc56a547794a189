"""What people said and what was done about it: surveys, complaints, improvement actions."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from django.utils.translation import gettext as _

from lms.binomes.models import Programme
from lms.quality.audit.dossier import ORGANISATION, Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, listed
from lms.quality.evidence import (
    EvidenceItem,
    action_evidence,
    complaint_evidence,
    satisfaction,
    survey_evidence,
)
from lms.quality.tables import Row


def surveys(scope: Scope) -> Found:
    """Nobody's answers: how many were asked, how many replied, how satisfied they are."""
    said = satisfaction(scope.programmes)

    def placed() -> Iterator[Placed]:
        for one in survey_evidence(scope.programmes):
            if one.n and one.programme:
                yield scope.slugs[one.programme], _row(one)
        for programme, known in said.items():
            words = _("Satisfied at the end: %(percent)d %%") % {
                "percent": round(known.share * 100)
            }
            yield scope.slugs[programme], Row((words, None, known.n))

    headings = (_("Survey"), _("Last reply"), _("Replies (n)"))
    return listed(_("Satisfaction surveys"), headings, placed())


def complaints(scope: Scope) -> Found:
    headings = (_("Complaint"), _("Received on"), _("Messages"))
    return _register(_("Register of complaints"), headings, scope, complaint_evidence)


def actions(scope: Scope) -> Found:
    headings = (_("Action"), _("Done or opened on"), _("Steps"))
    return _register(_("Improvement actions"), headings, scope, action_evidence)


def _register(
    title: str,
    headings: Sequence[str],
    scope: Scope,
    evidence: Callable[[Collection[Programme] | None], list[EvidenceItem]],
) -> Found:
    """Those of each programme; what names none is evidence for each, and in a whole year with no
    programme for the organisation."""

    def placed() -> Iterator[Placed]:
        known = set()
        for one in evidence(scope.programmes):
            slugs = [scope.slugs[one.programme]] if one.programme else scope.slugs.values()
            for slug in slugs:
                known.add(one.url)
                yield slug, _row(one)
        others: Iterable[EvidenceItem] = evidence(None) if scope.year else ()
        for one in others:
            if one.url not in known and one.date.year == scope.year and scope.whole:
                yield ORGANISATION, _row(one)

    return listed(title, headings, placed())


def _row(one: EvidenceItem) -> Row:
    return Row((one.label, one.date, one.n), one.url)
