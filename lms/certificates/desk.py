"""The papers of a programme as those who issue them see them: issued, ready, or what is missing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from lms.binomes.models import Programme
from lms.certificates.issuing import missing
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Document
from lms.certificates.sources import Subject, sources
from lms.people.models import User


@dataclass(frozen=True)
class Line:
    """One document, issued (`document`), or with sentences of what it lacks; none: ready."""

    subject: Subject
    label: str
    document: Document | None
    missing: Sequence[str] = ()

    @property
    def ready(self) -> bool:
        return self.document is None and not self.missing


@dataclass
class Folder:
    person: User
    lines: list[Line] = field(default_factory=list)

    @property
    def issued(self) -> int:
        return sum(line.document is not None for line in self.lines)

    @property
    def ready(self) -> int:
        return sum(line.ready for line in self.lines)

    @property
    def lacking(self) -> int:
        return len(self.lines) - self.issued - self.ready


def folders(programme: Programme, people: Sequence[User]) -> list[Folder]:
    """The personal documents of these people, in their order."""
    found = {person.pk: Folder(person) for person in people}
    kinds = [kind for kind, source in sources().items() if source.personal]
    for line in lines(programme, kinds, set(found)):
        if line.subject.person is not None:
            found[line.subject.person.pk].lines.append(line)
    return list(found.values())


def common_lines(programme: Programme) -> list[Line]:
    """The documents that are about nobody in particular: binômes, sessions, courses."""
    kinds = [kind for kind, source in sources().items() if not source.personal]
    return list(lines(programme, kinds, None))


def lines(
    programme: Programme, kinds: Iterable[str], only: Collection[int] | None
) -> Iterable[Line]:
    letterhead, wanted = Letterhead(), list(kinds)
    subjects = [s for kind in wanted for s in sources()[kind].subjects(programme, only)]
    issued = {
        document.key: document
        for document in Document.objects.current()
        .filter(programme=programme, kind__in=wanted, key__in=[s.key for s in subjects])
        .defer("content")
    }
    for subject in subjects:
        document = issued.get(subject.key)
        yield Line(
            subject=subject,
            label=str(Document.Kind(subject.kind).label),
            document=document,
            missing=() if document else missing(subject, letterhead),
        )
