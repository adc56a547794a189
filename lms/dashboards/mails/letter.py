"""A mail of a programme, as `lms.binomes.letters` writes it."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.functional import Promise

from lms.binomes.letters import written
from lms.dashboards.mails.registry import Mail, Written
from lms.people.models import User


def letter(
    name: str,
    title: Promise,
    to: Promise,
    when: Promise,
    stop: Promise,
    reader: User,
    context: Callable[[], Mapping[str, Any]],
) -> Mail:
    def write() -> Written:
        return Written(*written(name, {"person": reader, **context()}))

    key = name.replace("_", "-")
    return Mail(key, title, to, when, stop, write, (f"binomes/email/{name}.txt",))
