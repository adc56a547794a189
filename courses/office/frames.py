"""Messages between the service and its marking processes: JSON, then blobs, length-prefixed.

JSON and not pickle: a worker has read an untrusted file, so nothing it says may run code.
"""

import json
import struct
from collections.abc import Sequence
from typing import Any, Protocol

_LENGTH = struct.Struct(">I")


class Reader(Protocol):
    def read(self, size: int, /) -> bytes: ...


def pack(message: Any, blobs: Sequence[bytes] = ()) -> bytes:
    head = json.dumps({"message": message, "sizes": [len(blob) for blob in blobs]}).encode()
    return b"".join((_LENGTH.pack(len(head)), head, *blobs))


def unpack(stream: Reader) -> tuple[Any, list[bytes]]:
    """Read one message. EOFError when the stream ends before it does."""
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    head = json.loads(_exactly(stream, length))
    return head["message"], [_exactly(stream, size) for size in head["sizes"]]


def _exactly(stream: Reader, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
