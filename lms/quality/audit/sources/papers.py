"""The documents issued, one source a kind: what is kept, and who has none though they could."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lms.certificates.archive import plain
from lms.certificates.models import Document
from lms.quality.audit.dossier import Found, Lack, Paper
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Source, day, listed
from lms.quality.tables import Row, ref

# Issued for each completed course.
OF_COMPLETIONS = ("attestation", "certificate", "distance")


def papers_of(kind: str) -> Source:
    def source(scope: Scope) -> Found:
        documents = scope.documents.get(kind, [])
        return listed(
            _titles()[kind],
            (_("Number"), _("Title"), _("Person"), _("Issued on"), _("Version"), _("State")),
            ((scope.slugs[d.programme_id], _row(d)) for d in documents if d.programme_id),
            papers=_files(scope, documents),
            lacks=tuple(_lacking(scope, kind)),
        )

    return source


def _titles() -> dict[str, str]:
    return {
        "programme": _("Training programmes"),
        "convocation": _("Convocations"),
        "attestation": _("End-of-training attestations"),
        "certificate": _("Certificates"),
        "completion": _("Completion certificates"),
        "attendance": _("Signed attendance sheets"),
        "distance": _("Evidence of distance training"),
    }


def _row(document: Document) -> Row:
    return Row(
        (
            document.number,
            document.title,
            ref(document.person_id) if document.person_id else "",
            day(document.issued_at),
            document.version,
            str(document.state.label),
        ),
        reverse("paper", args=[document.number]),
    )


def _files(scope: Scope, documents: list[Document]) -> dict[str, list[Paper]]:
    """Those that are valid and made already: nothing is made or signed for the dossier."""
    found: dict[str, list[Paper]] = {}
    for document in documents:
        if document.file and document.state == Document.State.VALID and document.programme_id:
            name = f"{plain(f'{document.number} {document.title}')}.pdf"
            paper = Paper(name, document.pdf)
            found.setdefault(scope.slugs[document.programme_id], []).append(paper)
    return found


def _lacking(scope: Scope, kind: str) -> Iterator[Lack]:
    """How many completed courses have no document of this kind, by programme."""
    if kind not in OF_COMPLETIONS:
        return
    issued = {document.key for document in scope.documents.get(kind, [])}
    without: dict[str, int] = {}
    for completion in scope.completions:
        if f"{kind}-{completion.pk}" not in issued:
            slug = scope.slug_of_completion(completion)
            without[slug] = without.get(slug, 0) + 1
    for slug, number in without.items():
        what = ngettext(
            "%(kind)s for %(number)d completed course",
            "%(kind)s for %(number)d completed courses",
            number,
        ) % {"kind": Document.Kind(kind).label, "number": number}
        yield Lack(of=slug, what=what, obtain=_("issue it from the papers"), page="papers")
