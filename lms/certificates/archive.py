"""One ZIP of documents, with names that speak; the same documents give the same bytes."""

import re
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.utils import timezone

from lms.certificates.documents import Document


def write_archive(documents: Iterable[Document], path: Path) -> None:
    """A folder for each person, in alphabetical order; PDFs are compressed already."""
    named = sorted(((name_of(d), d) for d in documents), key=lambda pair: pair[0])
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, document in named:
            entry = ZipInfo(name, timezone.localtime(document.issued_at).timetuple()[:6])
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, document.pdf())


def name_of(document: Document) -> str:
    """ "Lemoine Bernard/certificat – Word, les bases – 2026-000012.pdf"."""
    person = document.person
    folder = f"{person.last_name} {person.first_name}" if person else document.programme
    file = f"{document.get_kind_display()} – {document.title} – {document.number}"
    return f"{plain(str(folder))}/{plain(file)}.pdf"


def plain(name: str) -> str:
    """Without the signs that some system refuses in the name of a file."""
    return re.sub(r'[\\/:*?"<>|\s\x00-\x1f]+', " ", name).strip(" .")[:120]
