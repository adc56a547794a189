"""Hyperlinks of a slide: web pages, files, other slides."""

from dataclasses import dataclass

from courses.office.package import Package
from courses.office.powerpoint.facts.namespaces import A, R
from courses.office.powerpoint.facts.parts import target_of
from courses.office.powerpoint.facts.tree import Element

NOT_A_LINK = ("ppaction://media", "ppaction://noaction", "ppaction://macro", "ppaction://ole")


@dataclass(frozen=True)
class Link:
    """`inside`: leads to a place of the presentation itself."""

    target: str
    inside: bool


def read_links(root: Element, package: Package, part: str) -> tuple[Link, ...]:
    """One link per stretch or shape that leads to the same place in a row."""
    found: list[Link] = []
    previous_holder = None
    for element in root.iter(f"{A}hlinkClick", f"{A}hlinkMouseOver"):
        action = element.get("action", "")
        if action.startswith(NOT_A_LINK):
            continue
        target = target_of(package, part, element.get(f"{R}id")) or action
        if not target:
            continue
        link = Link(
            target, action.startswith(("ppaction://hlinksldjump", "ppaction://hlinkshowjump"))
        )
        holder = paragraph_of(element)
        # A link whose look changes in the middle is written as several runs.
        if found and found[-1] == link and holder is not None and holder is previous_holder:
            continue
        found.append(link)
        previous_holder = holder
    return tuple(found)


def paragraph_of(element: Element) -> Element | None:
    return next(element.iterancestors(f"{A}p"), None)
