"""What a file is, by what it holds; its name proves nothing. Pure."""

import io
import zipfile

import olefile

MEGABYTE = 1_000_000
LIMIT = 20 * MEGABYTE

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OPEN_XML = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}
OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
LEGACY = {"WordDocument": "doc", "Workbook": "xls", "Book": "xls", "PowerPoint Document": "ppt"}
PICTURES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)
PHONE_PICTURES = (b"ftypheic", b"ftypheix", b"ftypmif1")


class NotTaken(Exception):
    """`reason` is "unknown", "macros" or "protected"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def extension_of(data: bytes) -> str:
    """The ending that suits the file: "docx", "pdf", "png"…

    Office files, PDF and pictures are known. Raises NotTaken for anything else, and for what
    could run by itself or cannot be opened by the reader.
    """
    if b"%PDF-" in data[:1024]:
        return "pdf"
    for beginning, extension in PICTURES:
        if data.startswith(beginning):
            return extension
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:12] in PHONE_PICTURES:
        return "heic"
    if data.startswith(OLE):
        return _legacy_office(data)
    if data.startswith(b"PK"):
        return _zipped_office(data)
    raise NotTaken("unknown")


def _legacy_office(data: bytes) -> str:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            names = {part for entry in ole.listdir(storages=True) for part in entry}
    except Exception as error:  # olefile raises of all kinds on broken files
        raise NotTaken("unknown") from error
    if names & {"EncryptedPackage", "EncryptionInfo"}:
        raise NotTaken("protected")
    if names & {"Macros", "_VBA_PROJECT_CUR", "VBA"}:
        raise NotTaken("macros")
    return _known(next((LEGACY[name] for name in LEGACY if name in names), ""))


def _zipped_office(data: bytes) -> str:
    """Only the table of contents is read, and a few bytes: nothing unpacks."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            kind = _open_document(archive) if "mimetype" in names else ""
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise NotTaken("unknown") from error
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise NotTaken("macros")
    if "[Content_Types].xml" in names:
        kind = next((OPEN_XML[f] for f in OPEN_XML if any(n.startswith(f) for n in names)), "")
    return _known(kind)


def _open_document(archive: zipfile.ZipFile) -> str:
    with archive.open("mimetype") as entry:
        said = entry.read(100).decode("ascii", "replace")
    family = said.removeprefix("application/vnd.oasis.opendocument.")
    return OPEN_DOCUMENT.get(family, "") if family != said else ""


def _known(extension: str) -> str:
    if not extension:
        raise NotTaken("unknown")
    return extension
