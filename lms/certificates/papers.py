"""All the papers of a programme: issued once each, their files made, one ZIP.

Stopped at any moment and begun again, it takes up what is missing and makes nothing twice:
each document is issued in a transaction of its own, and each file is kept once.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.binomes.models import Programme
from lms.certificates.archive import write_archive
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Document
from lms.certificates.press_room import Refused, make_files
from lms.certificates.sources import Subject, sources

Progress = Callable[[int, int], None]


@dataclass
class Outcome:
    """`issued` counts the files that this run made, `already` those that were there before."""

    issued: int = 0
    already: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)

    def fails(self, subject: Subject, reason: str) -> None:
        label = str(Document.Kind(subject.kind).label)
        if subject.title != subject.who:
            label = _("%(kind)s “%(title)s”") % {"kind": label, "title": subject.title}
        said = _("%(what)s: %(reason)s") % {"what": label, "reason": reason}
        self.failed.append({"who": subject.who, "reason": said})


def issue_papers(
    programme: Programme, kinds: Sequence[str], archive: Path, progress: Progress
) -> Outcome:
    """Issue what can be and write `archive`; what cannot is listed with its reason.

    `progress` is told (done, of how many), often. Raises KeyError for an unknown kind.
    """
    outcome = Outcome()
    subjects = [s for kind in kinds for s in sources()[kind].subjects(programme, None)]
    with override("fr"):
        valid = _issued(programme, kinds, subjects, outcome)
        _make_missing(valid, outcome, progress, total=len(subjects))
    write_archive([document for document, _subject in valid if document.file], archive)
    progress(len(subjects), len(subjects))
    return outcome


def _issued(
    programme: Programme, kinds: Sequence[str], subjects: Iterable[Subject], outcome: Outcome
) -> list[tuple[Document, Subject]]:
    letterhead = Letterhead()
    known = {
        document.key: document
        for document in Document.objects.current()
        .filter(programme=programme, kind__in=kinds)
        .select_related("badge", "person")
        .defer("content")
    }
    valid = []
    for subject in subjects:
        try:
            document = known.get(subject.key) or issue(subject, letterhead)[0]
        except MissingEvidence as error:
            outcome.fails(subject, str(error))
            continue
        if document.revoked_at:
            outcome.fails(subject, _revoked(document))
        else:
            valid.append((document, subject))
    return valid


def _make_missing(
    valid: Sequence[tuple[Document, Subject]], outcome: Outcome, progress: Progress, total: int
) -> None:
    waiting = {document.pk: (document, of) for document, of in valid if not document.file}
    outcome.already = len(valid) - len(waiting)
    before = total - len(waiting)
    progress(before, total)
    made = make_files([document for document, _subject in waiting.values()])
    for count, (document, result) in enumerate(made, start=1):
        if isinstance(result, Refused):
            outcome.fails(waiting[document.pk][1], result.reason)
        else:
            document.keep(result)
            outcome.issued += 1
        progress(before + count, total)


def _revoked(document: Document) -> str:
    return _("document no. %(number)s is revoked: correct it to issue a new one.") % {
        "number": document.number
    }
