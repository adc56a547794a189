"""The smallest OLE containers that olefile opens, with the streams that a test names."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole(*streams: str) -> bytes:
    """A compound file (version 3) with empty streams of these names in its root."""
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,  # sectors of the directory, unused in version 3
        1,  # sectors of the FAT
        1,  # first sector of the directory
        0,
        4096,
        _END,
        0,
        _END,
        0,
    )
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    fat = struct.pack("<II", _FAT, _END) + struct.pack("<I", _FREE) * 126
    entries = [_entry("Root Entry", 5, child=1 if streams else _FREE)]
    for position, name in enumerate(streams, start=1):
        right = position + 1 if position < len(streams) else _FREE
        entries.append(_entry(name, 2, right=right))
    while len(entries) < 4:
        entries.append(_entry("", 0))
    return header + fat + b"".join(entries)


def _entry(name: str, kind: int, right: int = _FREE, child: int = _FREE) -> bytes:
    raw = name.encode("utf-16-le")
    size = len(raw) + 2 if name else 0
    return struct.pack(
        "<64sHBBIII16sIQQIQ", raw, size, kind, 1, _FREE, right, child, b"", 0, 0, 0, _END, 0
    )
