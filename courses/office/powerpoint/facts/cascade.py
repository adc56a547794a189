"""Where the look of a text comes from: the run, its shape, layout, master, presentation."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from courses.office.powerpoint.facts.namespaces import A, P
from courses.office.powerpoint.facts.parts import SlideParts
from courses.office.powerpoint.facts.placeholders import Placeholder, placeholder_of
from courses.office.powerpoint.facts.tree import Element, number, percentage

DEFAULT_SIZE = 18.0


@dataclass(frozen=True)
class Cascade:
    """Ordered sources of text properties: first the shape and its models, then the defaults."""

    shape_styles: tuple[Element, ...]
    default_styles: tuple[Element, ...]
    font_reference: Element | None
    scale: float = 1.0
    _levels: dict[int, tuple[tuple[Element, ...], tuple[Element, ...]]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def near(self, run_properties: Element | None, level: int) -> Iterator[Element]:
        """What the author or the layout set, nearest first."""
        if run_properties is not None:
            yield run_properties
        yield from self.at(level)[0]

    def far(self, level: int) -> Iterator[Element]:
        """What the presentation says of any text."""
        yield from self.at(level)[1]

    def at(self, level: int) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
        if level not in self._levels:
            self._levels[level] = (
                tuple(level_properties(self.shape_styles, level)),
                tuple(level_properties(self.default_styles, level)),
            )
        return self._levels[level]

    def attribute(self, name: str, run_properties: Element | None, level: int) -> str | None:
        for source in chain(self.near(run_properties, level), self.far(level)):
            value = source.get(name)
            if value is not None:
                return value
        return None

    def size(self, run_properties: Element | None, level: int) -> float:
        """Points, shrunk as PowerPoint shrinks a text to fit its frame."""
        written = self.attribute("sz", run_properties, level)
        points = number(written, DEFAULT_SIZE * 100) / 100
        return round(points * self.scale, 1)


def level_properties(styles: tuple[Element, ...], level: int) -> Iterator[Element]:
    for style in styles:
        for name in (f"{A}lvl{level + 1}pPr", f"{A}defPPr"):
            found = style.find(f"{name}/{A}defRPr")
            if found is not None:
                yield found


def cascade_of(element: Element, models: list[Element], parts: SlideParts) -> Cascade:
    """The cascade of a shape of a slide. `models`: its placeholders on layout and master."""
    placeholder = placeholder_of(element)
    own = [
        body.find(f"{A}lstStyle") for e in (element, *models) if (body := text_body(e)) is not None
    ]
    master_style = master_text_style(parts, placeholder)
    styles = [*own, master_style] if placeholder is not None else own
    defaults = [presentation_style(parts)]
    if placeholder is None:
        defaults.insert(0, master_style)
    return Cascade(
        tuple(style for style in styles if style is not None),
        tuple(style for style in defaults if style is not None),
        element.find(f"{P}style/{A}fontRef"),
        shrinking(text_body(element)),
    )


def text_body(element: Element) -> Element | None:
    return element.find(f"{P}txBody")


def master_text_style(parts: SlideParts, placeholder: Placeholder | None) -> Element | None:
    master = parts.root(parts.master)
    if master is None:
        return None
    name = "otherStyle"
    if placeholder is not None and not placeholder.is_furniture:
        name = "titleStyle" if placeholder.is_title else "bodyStyle"
    return master.find(f"{P}txStyles/{P}{name}")


def presentation_style(parts: SlideParts) -> Element | None:
    return parts.package.xml(parts.package.main).find(f"{P}defaultTextStyle")


def shrinking(body: Element | None) -> float:
    fit = None if body is None else body.find(f"{A}bodyPr/{A}normAutofit")
    return 1.0 if fit is None else percentage(fit.get("fontScale"), 1.0)
