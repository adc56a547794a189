"""The formats that banks travel in, by name."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.exchange.django_quiz_app import read_django_quiz_app
from courses.exchange.drafts import Export, Import, QuestionDraft
from courses.exchange.gift import read_gift, write_gift
from courses.exchange.moodle_xml import read_moodle_xml, write_moodle_xml
from courses.exchange.qti import write_qti
from courses.exchange.tags import not_kept

XML_START = re.compile(rb"<(?:\?xml|!--|quiz\b)", re.IGNORECASE)
JSON_START = re.compile(rb"(?:\[\s*[{\]]|\{\s*[\"}])")
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Format:
    name: str
    label: Any
    suffix: str
    media_type: str
    read: Callable[[bytes], Import] | None = None
    write: Callable[[Iterable[QuestionDraft]], Export] | None = None


FORMATS = {
    made.name: made
    for made in (
        Format("gift", "GIFT", ".gift", "text/plain", read_gift, write_gift),
        Format(
            "moodle-xml", "Moodle XML", ".xml", "application/xml", read_moodle_xml, write_moodle_xml
        ),
        Format("qti", "QTI 2.1", ".zip", "application/zip", write=write_qti),
        Format(
            "django-quiz-app",
            _("django-quiz-app (dumpdata)"),
            ".json",
            "application/json",
            read_django_quiz_app,
        ),
    )
}
READABLE = {name: found for name, found in FORMATS.items() if found.read}
WRITABLE = {name: found for name, found in FORMATS.items() if found.write}


def guess(source: bytes) -> str:
    """The name of the format, by how the file begins.

    GIFT begins in any way, also with `<p>`, or with `[html]`.
    """
    start = source[:200]
    for mark in BOMS:
        start = start.removeprefix(mark)
    start = start.replace(b"\0", b"").lstrip()
    if XML_START.match(start):
        return "moodle-xml"
    return "django-quiz-app" if JSON_START.match(start) else "gift"


def read(source: bytes, name: str = "") -> Import:
    """What the file brings; without a name the format is guessed. Raises Unreadable."""
    reader = READABLE[name or guess(source)].read
    if reader is None:
        raise ValueError(f"The format {name} is not read.")
    brought = reader(source)
    return replace(brought, warnings=(*brought.warnings, *not_kept(brought)))
