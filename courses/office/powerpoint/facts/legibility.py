"""The contrast of every text of the slides with what lies behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from courses.office.package import Package
from courses.office.powerpoint.facts.backdrop import Backdrop, Layer, backdrop_of
from courses.office.powerpoint.facts.cascade import Cascade, cascade_of, text_body
from courses.office.powerpoint.facts.colours import Colour
from courses.office.powerpoint.facts.fills import NO_FILL, Painter
from courses.office.powerpoint.facts.geometry import box_of
from courses.office.powerpoint.facts.namespaces import A
from courses.office.powerpoint.facts.palette import palette_of
from courses.office.powerpoint.facts.parts import SlideParts, slide_names, slide_parts
from courses.office.powerpoint.facts.placeholders import ancestors, placeholder_of
from courses.office.powerpoint.facts.shapes import kind_of, models_of
from courses.office.powerpoint.facts.slides import shown_behind
from courses.office.powerpoint.facts.table_styles import cells_of
from courses.office.powerpoint.facts.text import level_of, runs_of
from courses.office.powerpoint.facts.tree import (
    Element,
    graphic_data,
    is_true,
    properties,
    shapes_of,
)

Groups = tuple[Element, ...]


@dataclass(frozen=True)
class TextContrast:
    """One run. `lowest` and `highest` differ when the backdrop is not the same everywhere."""

    slide: int
    text: str
    size: float
    bold: bool
    colour: str
    backdrop: str
    lowest: float
    highest: float

    @property
    def is_large(self) -> bool:
        """Large as WCAG says: from 18 points, or 14 in bold."""
        return self.size >= 18 or (self.bold and self.size >= 14)


def read_contrasts(package: Package) -> tuple[TextContrast, ...]:
    return tuple(
        found
        for number, (_, part) in enumerate(slide_names(package), start=1)
        for found in SlideReader(slide_parts(package, part), number).contrasts()
    )


class SlideReader:
    """Paints one slide from the back to the front and looks at each text on the way."""

    def __init__(self, parts: SlideParts, number: int) -> None:
        self.parts = parts
        self.number = number
        self.palette = palette_of(parts)
        self.painter = Painter.of(parts, self.palette)

    def contrasts(self) -> Iterator[TextContrast]:
        layers = [Layer(None, self.painter.background(self.parts))]
        for part in shown_behind(self.parts):
            for element, groups in self.visible(part):
                if placeholder_of(element) is None:
                    layers.append(self.layer(element, [], groups))
        for element, groups in self.visible(self.parts.slide):
            models = ancestors(element, *models_of(self.parts, self.parts.slide))
            layer = self.layer(element, models, groups)
            layers.append(layer)
            yield from self.texts(element, models, layers, layer)

    def visible(self, part: str) -> Iterator[tuple[Element, Groups]]:
        """Shapes that are shown: neither hidden nor empty placeholders."""
        root = self.parts.root(part)
        for element, groups in () if root is None else shapes_of(root):
            named = properties(element)
            hidden = named is not None and is_true(named.get("hidden"))
            body = text_body(element)
            written = body is None or any(text.text for text in body.iter(f"{A}t"))
            if not hidden and (written or placeholder_of(element) is None):
                yield element, groups

    def layer(self, element: Element, models: list[Element], groups: Groups) -> Layer:
        box = box_of(element, models, groups)
        paints = kind_of(element) in ("text", "picture", "media") and box is not None
        if not paints:
            return Layer(box, NO_FILL)
        if is_true(element.get("useBgFill")):
            return Layer(box, self.painter.background(self.parts))
        return Layer(box, self.painter.shape(element, models, groups))

    def texts(
        self, element: Element, models: list[Element], layers: list[Layer], own: Layer
    ) -> Iterator[TextContrast]:
        placeholder = placeholder_of(element)
        if placeholder is not None and placeholder.is_furniture:
            return
        cascade = cascade_of(element, models, self.parts)
        body = text_body(element)
        if body is not None:
            yield from self.runs(body, cascade, backdrop_of(own.box, layers), ())
        elif kind_of(element) == "table":
            data = graphic_data(element)
            for table in () if data is None else data.iter(f"{A}tbl"):
                for cell in cells_of(table, self.parts, self.painter):
                    behind = backdrop_of(own.box, [*layers, Layer(None, cell.fill)])
                    if not cell.text_known:
                        behind = Backdrop((), known=False)
                    given = () if cell.text is None else (cell.text,)
                    yield from self.runs(cell.element, cascade, behind, given)

    def runs(
        self, holder: Element, cascade: Cascade, behind: Backdrop, given: tuple[Colour, ...]
    ) -> Iterator[TextContrast]:
        for paragraph in holder.iter(f"{A}p"):
            level = level_of(paragraph)
            for run in runs_of(paragraph):
                text = (run.findtext(f"{A}t") or "").strip()
                look = run.find(f"{A}rPr")
                colours = self.text_colours(look, level, cascade, given) if text else None
                if colours is None:
                    continue
                lowest, highest = behind.contrasts(colours) if colours else (1.0, 21.0)
                yield TextContrast(
                    slide=self.number,
                    text=text,
                    size=cascade.size(look, level),
                    bold=is_true(cascade.attribute("b", look, level)),
                    colour=colours[0].code if colours else "",
                    backdrop=behind.colours[0].code if behind.colours else "",
                    lowest=round(lowest, 2),
                    highest=round(highest, 2),
                )

    def text_colours(
        self, look: Element | None, level: int, cascade: Cascade, given: tuple[Colour, ...]
    ) -> tuple[Colour, ...] | None:
        """Colours of a run; empty when they cannot be told, None for a text without colour."""
        if look is not None and look.find(f"{A}hlinkClick") is not None:
            link = self.palette.named("hlink")
            return () if link is None else (link,)
        for source in cascade.near(look, level):
            fill = self.painter.written(source)
            if fill is not None:
                return None if fill.is_empty else fill.colours
        reference = self.palette.resolve(cascade.font_reference)
        if given:
            return given
        if reference is not None:
            return (reference,)
        for source in cascade.far(level):
            fill = self.painter.written(source)
            if fill is not None and fill.colours:
                return fill.colours
        return (self.palette.named("tx1") or Colour(0, 0, 0),)
