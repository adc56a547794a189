"""Walking the shape tree of a slide, a layout or a master in reading order."""

from collections.abc import Iterator
from math import isfinite

from lxml import etree

from courses.office.powerpoint.facts.namespaces import MC, A, P

Element = etree._Element

SHAPE_TAGS = {f"{P}{name}" for name in ("sp", "pic", "graphicFrame", "cxnSp", "grpSp")}
GROUP = f"{P}grpSp"


def resolved_children(element: Element) -> Iterator[Element]:
    """The children, each alternate content replaced by what a recent version would show."""
    for child in element:
        if child.tag == f"{MC}AlternateContent":
            chosen = child.find(f"{MC}Choice")
            if chosen is None:
                chosen = child.find(f"{MC}Fallback")
            if chosen is not None:
                yield from resolved_children(chosen)
        elif isinstance(child.tag, str):
            yield child


def shapes_of(root: Element) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """Every shape with the groups around it (outermost first), groups before their members."""
    tree = root.find(f"{P}cSld/{P}spTree")
    if tree is None:
        return
    pending: list[tuple[Element, tuple[Element, ...]]] = [
        (child, ()) for child in reversed(list(resolved_children(tree)))
    ]
    while pending:
        element, groups = pending.pop()
        if element.tag not in SHAPE_TAGS:
            continue
        yield element, groups
        if element.tag == GROUP:
            around = (*groups, element)
            pending.extend((child, around) for child in reversed(list(resolved_children(element))))


def non_visual(element: Element) -> Element | None:
    """The `nv…Pr` child, which holds name, description and placeholder."""
    for child in element:
        if isinstance(child.tag, str) and etree.QName(child).localname.startswith("nv"):
            return child
    return None


def properties(element: Element) -> Element | None:
    """`cNvPr`: identifier, name, description, hidden."""
    outer = non_visual(element)
    return None if outer is None else outer.find(f"{P}cNvPr")


def application_properties(element: Element) -> Element | None:
    """`nvPr`: placeholder and media."""
    outer = non_visual(element)
    return None if outer is None else outer.find(f"{P}nvPr")


def placeholder_element(element: Element) -> Element | None:
    inner = application_properties(element)
    return None if inner is None else inner.find(f"{P}ph")


def visual_properties(element: Element) -> Element | None:
    """`spPr` or `grpSpPr`: geometry and fill."""
    found = element.find(f"{P}spPr")
    return element.find(f"{P}grpSpPr") if found is None else found


def graphic_data(element: Element) -> Element | None:
    return element.find(f"{A}graphic/{A}graphicData")


def is_true(value: str | None, default: bool = False) -> bool:
    return default if value is None else value.strip().lower() in {"1", "true", "on"}


def number(value: str | None, default: float) -> float:
    """A finite number, `default` for anything else that a file may hold."""
    try:
        found = float(value) if value else default
    except ValueError:
        return default
    return found if isfinite(found) else default


def percentage(value: str | None, default: float) -> float:
    """A share written in thousandths of a percent (transitional) or as `92.5%` (Strict)."""
    if value is None:
        return default
    if value.endswith("%"):
        return number(value[:-1], default * 100) / 100
    return number(value, default * 100_000) / 100_000
