"""The file of an import between its preview and its confirmation: kept aside, for one person."""

import uuid
from dataclasses import asdict, dataclass
from datetime import timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.http import HttpRequest
from django.utils import timezone

KEY = "waiting_import"
FOLDER = "imports"
KEPT = timedelta(days=1)


@dataclass(frozen=True)
class WaitingImport:
    place: str
    name: str
    format: str = ""
    category: tuple[str, ...] = ()

    def source(self) -> bytes:
        with shelf().open(self.place) as file:
            return file.read()


def shelf() -> Storage:
    return storages["private"]


def put_aside(
    request: HttpRequest, name: str, source: bytes, format: str, category: tuple[str, ...]
) -> None:
    forget(request)
    _throw_old_away()
    place = shelf().save(f"{FOLDER}/{uuid.uuid4()}", ContentFile(source))
    request.session[KEY] = asdict(WaitingImport(place, name, format, category))


def waiting(request: HttpRequest) -> WaitingImport | None:
    """What this person has put aside, unless it is gone."""
    kept = request.session.get(KEY)
    if kept is None or not shelf().exists(kept["place"]):
        return None
    return WaitingImport(**{**kept, "category": tuple(kept["category"])})


def forget(request: HttpRequest) -> None:
    if found := waiting(request):
        shelf().delete(found.place)
    request.session.pop(KEY, None)


def _throw_old_away() -> None:
    """What was put aside and never confirmed."""
    if not shelf().exists(FOLDER):
        return
    for name in shelf().listdir(FOLDER)[1]:
        place = f"{FOLDER}/{name}"
        if shelf().get_created_time(place) < timezone.now() - KEPT:
            shelf().delete(place)
