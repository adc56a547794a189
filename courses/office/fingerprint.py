"""Where a file comes from: its hash, its author, its revision ids. Signals, never proof."""

import hashlib
from dataclasses import asdict, dataclass
from typing import Any, Literal

from courses.office.content_hash import content_hash
from courses.office.intake import intake
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.refusal import Refused

# A few shared revision ids come from a common starter; most of them do not.
SHARED_IDS = 0.6

Signal = Literal["same_file", "same_content", "same_origin"]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """`content` is a hash blind to what merely saving again changes (see content_hash.py).

    `revisions` are Word's rsid values or the creation ids of slides; empty when not kept.
    `family` is that of the program that wrote the file (see producers.py).
    """

    sha256: str
    content: str
    author: str
    last_author: str
    created: str
    revisions: tuple[str, ...]
    family: str = "unknown"


def fingerprint(data: bytes, package: Package | None = None) -> Fingerprint:
    """Never raises because of `data`: a refused file has its hash alone.

    `package` is that of `data` where it is open already.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        package = package or intake(data)
        core = package.core
        return Fingerprint(
            sha256=sha256,
            content=content_hash(package),
            author=core.get("creator", ""),
            last_author=core.get("lastModifiedBy", ""),
            created=core.get("created", ""),
            revisions=_revisions(package),
            family=package.producer_family,
        )
    except (Refused, MemoryError):
        return Fingerprint(sha256, "", "", "", "", ())


def fingerprint_json(data: bytes) -> dict[str, Any]:
    return asdict(fingerprint(data))


def signal(
    one: Fingerprint, other: Fingerprint, starter: Fingerprint | None = None
) -> Signal | None:
    """How the files of two people, or a file and the starter, resemble each other.

    "same_file": same bytes; "same_content": only saved again; "same_origin": same author
    and mostly the same revision ids, not counting those of the common `starter`.
    None when nothing tells.
    """
    if one.sha256 == other.sha256:
        return "same_file"
    if one.content and one.content == other.content:
        return "same_content"
    common = set(starter.revisions) if starter else set()
    ids, other_ids = set(one.revisions) - common, set(other.revisions) - common
    if not ids or not other_ids or not one.last_author or one.last_author != other.last_author:
        return None
    share = len(ids & other_ids) / min(len(ids), len(other_ids))
    return "same_origin" if share >= SHARED_IDS else None


def _revisions(package: Package) -> tuple[str, ...]:
    if package.kind == "word":
        ids = {
            element.get(q("w:val"), "")
            for rel in package.rels(package.main)
            if rel.type == "settings" and rel.target in package.parts
            for element in package.xml(rel.target).iter(q("w:rsid"))
        }
    elif package.kind == "powerpoint":
        ids = {
            element.get("val", "")
            for rel in package.rels(package.main)
            if rel.type == "slide" and rel.target in package.parts
            for element in package.xml(rel.target).iter(q("p14:creationId"))
        }
    else:
        ids = set()
    return tuple(sorted(ids - {""}))
