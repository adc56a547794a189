"""Office files made and altered at the level of their parts, for every format."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping

STRICT = (
    (
        rb"http://schemas\.openxmlformats\.org/(wordprocessingml|spreadsheetml|presentationml"
        rb"|drawingml)/2006/",
        rb"http://purl.oclc.org/ooxml/\1/",
    ),
    (
        rb"http://schemas\.openxmlformats\.org/officeDocument/2006/extended-properties",
        rb"http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    ),
    (
        rb"http://schemas\.openxmlformats\.org/officeDocument/2006/",
        rb"http://purl.oclc.org/ooxml/officeDocument/",
    ),
)


def zip_of(parts: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)  # always of the same date: same parts, same bytes
            entry.compress_type = compression
            archive.writestr(entry, content)
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(data: bytes, name: str, content: bytes | str) -> bytes:
    return zip_of({**parts_of(data), name: content})


def edited(data: bytes, name: str, edit: Callable[[str], str]) -> bytes:
    """The file with the text of one part changed; fails when nothing changes."""
    before = parts_of(data)[name].decode()
    after = edit(before)
    assert after != before, f"nothing to edit in {name}"
    return with_part(data, name, after)


def strict(data: bytes) -> bytes:
    """The same file in Strict Office Open XML."""
    parts = parts_of(data)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            for pattern, replacement in STRICT:
                content = re.sub(pattern, replacement, content)
            parts[name] = content
    return zip_of(parts)
