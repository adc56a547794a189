"""The archive of a dossier, written while it is sent: one file at a time is held in memory."""

from collections.abc import Callable, Iterator
from io import RawIOBase
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.quality.audit.dossier import Dossier, Entry
from lms.quality.audit.index import LANGUAGE, index_html, index_pdf
from lms.quality.audit.scope import Scope
from lms.quality.table_sheets import sheet

type File = tuple[str, Callable[[], bytes]]


class Chute(RawIOBase):
    """What is written falls through and is taken away piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        taken, self._pieces = b"".join(self._pieces), []
        return taken


def archive(dossier: Dossier, scope: Scope) -> Iterator[bytes]:
    """The ZIP in pieces. The same dossier gives the same bytes.

    A kept file that cannot be read stops nothing: a note in the archive names it.
    """
    chute, unreadable = Chute(), []
    with ZipFile(chute, "w") as target:

        def put(name: str, content: bytes) -> bytes:
            entry = ZipInfo(name, timezone.localtime(dossier.made_at).timetuple()[:6])
            # PDFs and spreadsheets are compressed already.
            entry.compress_type = ZIP_DEFLATED if name.endswith((".html", ".txt")) else ZIP_STORED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            target.writestr(entry, content)
            return chute.take()

        for name, read in files(dossier):
            try:
                yield put(name, read())
            except OSError:
                unreadable.append(name)
        if unreadable:
            yield put(f"00-{_unreadable()}.txt", "\n".join(unreadable).encode())
        yield put("00-index.html", index_html(dossier, scope).encode())
        yield put("00-index.pdf", index_pdf(dossier, scope))
    yield chute.take()


def files(dossier: Dossier) -> Iterator[File]:
    """Each once, in the order of the indicators: the list of each evidence, then its papers."""
    written = set()
    for section in dossier.sections:
        for entry in section.entries:
            for name, read in ((entry.list_file, _list(dossier, entry)), *_papers(entry)):
                if name not in written:
                    written.add(name)
                    yield name, read


def _list(dossier: Dossier, entry: Entry) -> Callable[[], bytes]:
    def read() -> bytes:
        with override(LANGUAGE):
            item = entry.item
            return sheet(item.table, item.title, dossier.made_at, settings.BASE_URL)

    return read


def _papers(entry: Entry) -> list[File]:
    return [(name, paper.read) for name, paper in entry.paper_files]


def _unreadable() -> str:
    with override(LANGUAGE):
        return _("files that could not be read")
