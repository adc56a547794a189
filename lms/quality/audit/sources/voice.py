"""What people said and what was done about it: surveys, complaints, improvement actions."""

from collections.abc import Callable, Iterable, Iterator, Sequence

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
    said = {p.slug: satisfaction(p) for p in scope.programmes}

    def rows_of(programme: Programme) -> list[EvidenceItem]:
        return [one for one in survey_evidence(programme) if one.n]

    def placed() -> Iterator[Placed]:
        for programme in scope.programmes:
            yield from ((programme.slug, _row(one)) for one in rows_of(programme))
            known = said[programme.slug]
            if known is not None:
                words = _("Satisfied at the end: %(percent)d %%") % {
                    "percent": round(known.share * 100)
                }
                yield programme.slug, Row((words, None, known.n))

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
    evidence: Callable[[Programme | None], list[EvidenceItem]],
) -> Found:
    """Those of each programme; for a whole year also those of the year that name none."""

    def placed() -> Iterator[Placed]:
        known = set()
        for programme in scope.programmes:
            for one in evidence(programme):
                known.add(one.url)
                yield programme.slug, _row(one)
        others: Iterable[EvidenceItem] = evidence(None) if scope.year else ()
        for one in others:
            if one.url not in known and one.date.year == scope.year and scope.whole:
                yield ORGANISATION, _row(one)

    return listed(title, headings, placed())


def _row(one: EvidenceItem) -> Row:
    return Row((one.label, one.date, one.n), one.url)
