from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from lms.binomes.models import Programme
from lms.certificates.contents.binome_certificate import BinomeCertificateContent
from lms.certificates.contents.document import Document as Content
from lms.certificates.letterheads import Letterhead
from lms.people.models import User

BINOME_KEY = f"{BinomeCertificateContent.kind}-"


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What one document is issued for. `of` is what its source reads; `who` names it in lists.

    `key` is the same for the same thing for ever, and is empty for what cannot exist yet
    (the certificate of a course that is not completed).
    """

    kind: str
    key: str
    of: Any
    who: str
    title: str
    person: User | None = None
    programme: Programme | None = None
    language: str = "fr"


Only = Collection[int] | None


@dataclass(frozen=True)
class Source:
    """`subjects` lists what a programme has a document of this kind for, finished or not: of
    everybody, or only of the people whose ids it is given;
    `find` reads a key back; `content` gathers what the document says, in the active language,
    from the common fields that it is given. `personal`: one for each person."""

    kind: str
    subjects: Callable[[Programme, Only], list[Subject]]
    find: Callable[[str], Subject]
    content: Callable[[Subject, Letterhead, dict[str, Any]], Content]
    personal: bool = True


def binome_key(binome_id: int) -> str:
    """The key of the certificate of that binôme."""
    return f"{BINOME_KEY}{binome_id}"


def identifiers(key: str) -> list[int]:
    """The numbers in a key: "completion-3-12" gives [3, 12]."""
    return [int(part) for part in key.split("-") if part.isdigit()]
