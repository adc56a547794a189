"""A file on its way in: kept in memory, bounded, never written on its own account."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from courses.activities.base import Refusal
from courses.office.intake import MEGABYTE, UPLOAD_LIMIT

FIELD = "file"
# The rest of a file that is too large is read and thrown away, so that the browser shows our
# sentence; beyond this, the connection is cut.
PATIENCE = 10 * UPLOAD_LIMIT
View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    data: bytes


class BoundedUpload(FileUploadHandler):
    """Keeps nothing beyond the limit; nothing is written to disk.

    The rest is read here, chunk by chunk: Django would read it line by line, which the server
    ends too early, and the browser would then show a broken connection.
    """

    too_large = False

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        self.announced = content_length

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) <= UPLOAD_LIMIT:
            self.kept.write(raw_data)
            return
        self.too_large = True
        self.kept = BytesIO()
        if self.announced > PATIENCE:
            raise StopUpload(connection_reset=True)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept, self.field_name, self.file_name, self.content_type, file_size, self.charset
        )


def takes_a_file(view: View) -> View:
    """Reads the file of a form in memory, within the limit.

    The handler must be there before anything reads the form, the protection against forged
    forms included.
    """

    @csrf_exempt
    @wraps(view)
    def outer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.upload_handlers = [BoundedUpload(request)]
        return csrf_protect(view)(request, *args, **kwargs)

    return outer


def uploaded(request: HttpRequest) -> Upload:
    """The file of the form. Raises Refusal when there is none, or when it is too large."""
    file = request.FILES.get(FIELD)
    if any(getattr(handler, "too_large", False) for handler in request.upload_handlers):
        raise Refusal(too_large())
    if file is None:
        raise Refusal(_("Choose your file first, then hand it in."))
    return Upload(PurePosixPath(file.name or "").name[:200], file.read())


def too_large() -> str:
    return _(
        "This file is too large (limit: %(limit)d MB): compress its pictures or remove what the "
        "exercise does not need, then hand it in again."
    ) % {"limit": UPLOAD_LIMIT // MEGABYTE}
