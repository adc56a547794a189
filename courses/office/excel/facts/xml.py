"""Names of the SpreadsheetML vocabulary and small reading helpers."""

from collections.abc import Iterator
from typing import Any

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def local(element: Any) -> str:
    """The tag without its namespace; "" for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if local(child) == name)


def child(element: Any, name: str) -> Any | None:
    return next(children(element, name), None)


def descendants(element: Any, *names: str) -> Iterator[Any]:
    """Every element of these local names, without the copies kept for old programs."""
    for found in element.iter(*(f"{{*}}{name}" for name in names)):
        if not any(local(parent) == "Fallback" for parent in found.iterancestors()):
            yield found


def first(element: Any, name: str) -> Any | None:
    return next(descendants(element, name), None)


def flag(element: Any, name: str, default: bool = False) -> bool:
    """A boolean attribute: "1", "true" and "on" are true."""
    text = element.get(name)
    return default if text is None else text.strip().lower() in ("1", "true", "on")


def whole(text: str | None, default: int = 0) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default


def text_of(element: Any | None) -> str:
    """All the text below an element, joined."""
    return "" if element is None else "".join(element.itertext())
