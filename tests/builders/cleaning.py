"""The last touch on a made file: no author, no trace of a library, the same bytes every time."""

import re
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title>{}</cp:coreProperties>'
)
APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties '
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
# A preview and a printer of the library's own template.
LEFT_OUT = re.compile(r"docProps/thumbnail\.\w+|.*/printerSettings\d*\.bin|docProps/custom\.xml")
MOMENT = (2026, 1, 5, 8, 0, 0)


def clean(data: bytes, title: str = "", author: str = "") -> bytes:
    """The package with bare properties, in a fixed order and with fixed dates.

    `author` is never a person: only an exercise about erasing it needs one.
    """
    creator = f"<dc:creator>{escape(author)}</dc:creator>" if author else ""
    with ZipFile(BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts = {name: content for name, content in parts.items() if not LEFT_OUT.fullmatch(name)}
    for name, content in parts.items():
        if name.endswith(".rels"):
            parts[name] = without_lost_relations(content)
        elif name == "docProps/core.xml":
            parts[name] = CORE.format(escape(title), creator).encode()
        elif name == "docProps/app.xml":
            parts[name] = APP.encode()
        elif name.endswith(".xlsx"):
            parts[name] = clean(content)
    return packed(parts)


def without_lost_relations(rels: bytes) -> bytes:
    lost = rb'<Relationship [^>]*Target="[^"]*(thumbnail\.\w+|printerSettings\d*\.bin|custom\.xml)"'
    return re.sub(lost + rb"[^>]*/>", b"", rels)


def packed(parts: dict[str, bytes]) -> bytes:
    """A package of these parts; the content types come first, as Office writes them."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name in sorted(parts, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = ZipInfo(name, MOMENT)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, parts[name])
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
