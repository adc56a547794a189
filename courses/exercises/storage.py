"""Where the files of exercises and learners are kept: privately, under names that tell nothing."""

import uuid
from pathlib import PurePath
from typing import Any

from django.core.files.storage import Storage, storages


def private_storage() -> Storage:
    return storages["private"]


def random_place(folder: str, filename: str) -> str:
    return f"{folder}/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()[:10]}"


def random_name(instance: Any, filename: str) -> str:
    return random_place("exercises", filename)


def read_kept(place: str) -> bytes:
    with private_storage().open(place) as file:
        return file.read()
