"""What a document may load while it is laid out: data in the page itself, and our own files."""

from base64 import b64decode
from functools import cache
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class RefusedResource(ValueError):
    """The page asks for something outside the page and our files, or for something broken."""


class PackageFetcher(URLFetcher):
    """Reads `data:` addresses and files inside the given folders; anything else stops the page.

    A logo that is silently missing from an issued document could never be put right,
    so a refusal is fatal to the rendering instead of an entry in a log. Nothing is opened
    through urllib, which would also take longer than reading.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__(allowed_protocols=("data", "file"), allow_redirects=False)
        self._folders = tuple(folder.resolve() for folder in folders)

    def fetch(self, url: str, headers: dict | None = None) -> URLFetcherResponse:
        if url.startswith("data:"):
            kind, content = data_of(url)
        elif url.startswith("file:"):
            kind, content = self._own_file(url)
        else:
            raise FatalURLFetchingError(f"refused: {url[:200]}")
        return URLFetcherResponse(url, content, {"Content-Type": kind})

    def _own_file(self, url: str) -> tuple[str, bytes]:
        path = Path(unquote(urlsplit(url).path))
        if not any(path.resolve().is_relative_to(folder) for folder in self._folders):
            raise FatalURLFetchingError(f"refused: {url[:200]}")
        return guess_type(path.name)[0] or "application/octet-stream", read(path)


@cache
def read(path: Path) -> bytes:
    return path.read_bytes()


def data_of(url: str) -> tuple[str, bytes]:
    """Kind and content of a `data:` address (RFC 2397)."""
    head, comma, body = url.removeprefix("data:").partition(",")
    kind, _, encoding = head.rpartition(";")
    if not comma:
        raise FatalURLFetchingError(f"unreadable data: address: {url[:80]}")
    if encoding != "base64":
        return head or "text/plain", unquote_to_bytes(body)
    try:
        return kind or "text/plain", b64decode(unquote(body), validate=True)
    except ValueError as error:
        raise FatalURLFetchingError(f"unreadable data: address ({error})") from error
