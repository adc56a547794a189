"""Placeholders, and the ones on the layout and the master that they take after."""

from dataclasses import dataclass

from courses.office.powerpoint.facts.tree import Element, placeholder_element, shapes_of

TITLES = ("title", "ctrTitle")
FURNITURE = ("dt", "ftr", "sldNum", "hdr")


@dataclass(frozen=True)
class Placeholder:
    """`type` as the file names it; an unnamed one is "obj", as the format says."""

    type: str
    index: str

    @property
    def is_title(self) -> bool:
        return self.type in TITLES

    @property
    def is_furniture(self) -> bool:
        """Date, footer and slide number: on the slide, but not what it says."""
        return self.type in FURNITURE


def placeholder_of(element: Element) -> Placeholder | None:
    found = placeholder_element(element)
    return None if found is None else Placeholder(found.get("type", "obj"), found.get("idx", "0"))


def on_layout(root: Element, wanted: Placeholder) -> Element | None:
    """The layout's placeholder with the same index, or the same type when no index tells."""
    same_type = None
    for element, _ in shapes_of(root):
        found = placeholder_of(element)
        if found is None:
            continue
        if wanted.is_title and found.is_title:
            return element
        if found.index == wanted.index and not found.is_title:
            return element
        if same_type is None and found.type == wanted.type:
            same_type = element
    return same_type


def on_master(root: Element, wanted: Placeholder) -> Element | None:
    """The master's placeholder of the family: title, furniture, otherwise the body."""
    family = wanted.type if wanted.is_furniture else "title" if wanted.is_title else "body"
    for element, _ in shapes_of(root):
        found = placeholder_of(element)
        if found is not None and found.type == family:
            return element
    return None


def ancestors(element: Element, layout: Element | None, master: Element | None) -> list[Element]:
    """The shape's models, nearest first. Empty for a shape that is no placeholder."""
    wanted = placeholder_of(element)
    if wanted is None:
        return []
    models = []
    if layout is not None and (model := on_layout(layout, wanted)) is not None:
        models.append(model)
        wanted = placeholder_of(model) or wanted
    if master is not None and (model := on_master(master, wanted)) is not None:
        models.append(model)
    return models
