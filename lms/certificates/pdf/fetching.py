"""What a document may load while it is laid out: data in the page itself, and our own files."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class RefusedResource(ValueError):
    """The page asks for something outside the page and our files, or for something broken."""


class PackageFetcher(URLFetcher):
    """Reads `data:` addresses and files inside the given folders; anything else stops the page.

    A logo that is silently missing from an issued document could never be put right,
    so a refusal is fatal to the rendering instead of an entry in a log.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__(allowed_protocols=("data", "file"), allow_redirects=False)
        self._folders = tuple(folder.resolve() for folder in folders)

    def fetch(self, url: str, headers: dict | None = None) -> URLFetcherResponse:
        parts = urlsplit(url)
        if parts.scheme == "data":
            try:
                return super().fetch(url, headers)
            except Exception as error:
                raise FatalURLFetchingError(f"unreadable data: address ({error})") from error
        if parts.scheme == "file" and self._is_ours(Path(unquote(parts.path))):
            return super().fetch(url, headers)
        raise FatalURLFetchingError(f"refused: {url[:200]}")

    def _is_ours(self, path: Path) -> bool:
        real = path.resolve()
        return any(real.is_relative_to(folder) for folder in self._folders)
