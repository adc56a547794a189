"""From untrusted bytes to a Package, or to a typed refusal."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable

import olefile

from courses.office.package import Package
from courses.office.refusal import Refused

MEGABYTE = 1_000_000
UPLOAD_LIMIT = 20 * MEGABYTE
UNPACKED_LIMIT = 300 * MEGABYTE
PART_LIMIT = 80 * MEGABYTE
ENTRY_LIMIT = 10_000
# Honest repetitive sheets pack about 100 to 1, small parts more: only large parts are judged.
RATIO_LIMIT = 300
RATIO_FLOOR = 5 * MEGABYTE

KIND_NAMES = {"word": "Word", "excel": "Excel", "powerpoint": "PowerPoint"}

_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_MAGIC = b"PK"
_UNSAFE_NAME = re.compile(r"(^|/)\.\.(/|$)|^/|^[A-Za-z]:|[\\\x00-\x1f]")
_MACRO_TYPE = re.compile(r"macroEnabled|vbaProject", re.I)
_BINARY_WORKBOOK = "application/vnd.ms-excel.sheet.binary.macroenabled.main"


def intake(data: bytes, kind: str | None = None) -> Package:
    """Open an Office file of `kind` ("word", "excel", "powerpoint", or None for any).

    Raises Refused with one of the reasons of `refusal.REASONS`.
    """
    if len(data) > UPLOAD_LIMIT:
        raise Refused("too_large", limit=UPLOAD_LIMIT // MEGABYTE)
    _refuse_other_formats(data)
    package = Package(_unpack(data))
    _refuse_macros(package)
    found = package.kind
    if kind is not None and found != kind:
        raise Refused("wrong_kind", expected=KIND_NAMES[kind], found=KIND_NAMES[found])
    package.xml(package.main)
    return package


def _refuse_other_formats(data: bytes) -> None:
    if not data:
        raise Refused("not_office", "empty")
    if data.startswith(_OLE_MAGIC):
        raise Refused(_ole_reason(data))
    if data[:1024].lstrip().startswith(b"%PDF"):
        raise Refused("not_office", "pdf")
    if not data.startswith(_ZIP_MAGIC):
        raise Refused("not_office")


def _ole_reason(data: bytes) -> str:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            streams = {entry[-1] for entry in ole.listdir()}
    except Exception:  # olefile raises of all kinds on broken files
        return "damaged"
    if streams & {"EncryptedPackage", "EncryptionInfo"}:
        return "encrypted"
    if streams & {"WordDocument", "Workbook", "Book", "PowerPoint Document"}:
        return "legacy_format"
    return "not_office"


def _unpack(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _refuse_hostile_entries(entries)
            _refuse_open_document(archive, entries)
            return {entry.filename: archive.read(entry) for entry in entries}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        OverflowError,
        NotImplementedError,
    ) as error:
        raise Refused("damaged") from error


def _refuse_hostile_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > ENTRY_LIMIT:
        raise Refused("too_complex")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("encrypted")
    names = [entry.filename for entry in entries]
    if len({name.lower() for name in names}) < len(names):
        raise Refused("unsafe")
    # orig_filename: zipfile cuts names at a null byte, which hides what follows it
    if any(_UNSAFE_NAME.search(entry.orig_filename) for entry in entries):
        raise Refused("unsafe")
    if any(e.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for e in entries):
        raise Refused("unsafe")
    if any(_is_bomb(entry) for entry in entries):
        raise Refused("unsafe")
    sizes = [entry.file_size for entry in entries]
    if max(sizes, default=0) > PART_LIMIT or sum(sizes) > UNPACKED_LIMIT:
        raise Refused("too_large", limit=UPLOAD_LIMIT // MEGABYTE)


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FLOOR and entry.file_size > RATIO_LIMIT * max(
        entry.compress_size, 1
    )


def _refuse_open_document(archive: zipfile.ZipFile, entries: Iterable[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if entry.filename == "mimetype" and entry.file_size < 200:
            if b"opendocument" in archive.read(entry):
                raise Refused("not_office", "opendocument")
            return


def _refuse_macros(package: Package) -> None:
    defaults, overrides = package._content_types
    declared = {*defaults.values(), *overrides.values()}
    if any(name.lower() == _BINARY_WORKBOOK for name in declared):
        raise Refused("legacy_format", "binary_workbook")
    if any(_MACRO_TYPE.search(name) for name in declared) or any(
        name.lower().endswith("vbaproject.bin") for name in package.parts
    ):
        raise Refused("macros")
