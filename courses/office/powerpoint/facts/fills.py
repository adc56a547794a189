"""What a shape, a cell or a slide is filled with."""

from dataclasses import dataclass

from courses.office.powerpoint.facts.colours import Colour
from courses.office.powerpoint.facts.namespaces import A, P
from courses.office.powerpoint.facts.palette import Palette
from courses.office.powerpoint.facts.parts import SlideParts
from courses.office.powerpoint.facts.tree import Element, number, visual_properties


@dataclass(frozen=True)
class Fill:
    """`colours`: the stops of a gradient or the one colour, empty for no fill.

    `known` is False for a picture, a pattern or a colour that cannot be told.
    """

    colours: tuple[Colour, ...] = ()
    known: bool = True

    @property
    def is_empty(self) -> bool:
        return self.known and not self.colours


NO_FILL = Fill()
UNKNOWN_FILL = Fill(known=False)


@dataclass(frozen=True)
class Painter:
    """Reads fills with the palette and the theme of one slide."""

    palette: Palette
    theme: Element | None

    @classmethod
    def of(cls, parts: SlideParts, palette: Palette) -> "Painter":
        return cls(palette, parts.root(parts.theme))

    def written(self, holder: Element | None, own: Colour | None = None) -> Fill | None:
        """The fill that `holder` contains; None when it says nothing, which means inherit."""
        if holder is None:
            return None
        for child in holder:
            fill = self.read(child, own)
            if fill is not None:
                return fill
        return None

    def read(self, element: Element, own: Colour | None = None) -> Fill | None:
        """The fill that `element` is; None when it is no fill."""
        if element.tag == f"{A}noFill":
            return NO_FILL
        if element.tag == f"{A}solidFill":
            return fill_of([self.palette.resolve(element, own)])
        if element.tag == f"{A}gradFill":
            return fill_of([self.palette.resolve(stop, own) for stop in element.iter(f"{A}gs")])
        return UNKNOWN_FILL if element.tag in (f"{A}blipFill", f"{A}pattFill") else None

    def referenced(self, reference: Element | None) -> Fill | None:
        """The theme fill that a `fillRef` or `bgRef` points to."""
        if reference is None:
            return None
        index = int(number(reference.get("idx"), 0))
        if index in (0, 1000):
            return NO_FILL
        if index > 1000:
            name, place = "bgFillStyleLst", index - 1001
        else:
            name, place = "fillStyleLst", index - 1
        styles = None if self.theme is None else self.theme.find(f".//{A}fmtScheme/{A}{name}")
        if styles is None or not 0 <= place < len(styles):
            return UNKNOWN_FILL
        return self.read(styles[place], self.palette.resolve(reference)) or UNKNOWN_FILL

    def shape(
        self, element: Element, models: list[Element], groups: tuple[Element, ...] = ()
    ) -> Fill:
        """The fill of a shape: its own, its group's, its style's or its models'."""
        if element.find(f"{P}blipFill") is not None:
            return UNKNOWN_FILL
        visual = visual_properties(element)
        if visual is not None and visual.find(f"{A}grpFill") is not None:
            return self.shape(groups[-1], [], groups[:-1]) if groups else NO_FILL
        fill = self.written(visual)
        if fill is None:
            fill = self.referenced(element.find(f"{P}style/{A}fillRef"))
        for model in models:
            fill = self.written(visual_properties(model)) if fill is None else fill
        return NO_FILL if fill is None else fill

    def background(self, parts: SlideParts) -> Fill:
        """The fill of the slide itself: its own, its layout's or its master's. White by default."""
        for root in parts.roots:
            found = root.find(f"{P}cSld/{P}bg")
            if found is None:
                continue
            fill = self.written(found.find(f"{P}bgPr"))
            if fill is None:
                fill = self.referenced(found.find(f"{P}bgRef"))
            if fill is not None and not fill.is_empty:
                return fill
        return fill_of([self.palette.named("bg1") or Colour(1, 1, 1)])


def fill_of(colours: list[Colour | None]) -> Fill:
    known = tuple(colour for colour in colours if colour is not None)
    return Fill(known) if known and len(known) == len(colours) else UNKNOWN_FILL
