"""What may be seen behind a text: the shapes under it, down to the slide."""

from collections.abc import Iterable
from dataclasses import dataclass

from courses.office.powerpoint.facts.colours import Colour, contrast
from courses.office.powerpoint.facts.fills import Fill
from courses.office.powerpoint.facts.geometry import Box


@dataclass(frozen=True)
class Layer:
    """A painted area. `box` is None for the whole slide."""

    box: Box | None
    fill: Fill


@dataclass(frozen=True)
class Backdrop:
    """The opaque colours that may lie behind a text; `known` is False when others may too."""

    colours: tuple[Colour, ...]
    known: bool = True

    def under(self, layer: Layer, area: Box | None) -> "Backdrop":
        """The backdrop once `layer` is painted over it, as seen in `area`."""
        covers = layer.box is None
        if layer.box is not None:
            if area is None or not layer.box.overlaps(area):
                return self
            covers = layer.box.contains(area)
        if layer.fill.is_empty:
            return self
        if not layer.fill.known:
            return Backdrop(() if covers else self.colours, known=False)
        if covers and all(colour.opacity >= 1 for colour in layer.fill.colours):
            return Backdrop(layer.fill.colours)
        mixed = [top.over(low) for top in layer.fill.colours for low in self.colours]
        kept = [] if covers else list(self.colours)
        return Backdrop(extremes([*kept, *mixed]), self.known)

    def contrasts(self, texts: Iterable[Colour]) -> tuple[float, float]:
        """Lowest and highest contrast that the text may have. (1, 21) means unknown."""
        ratios = [contrast(text.over(low), low) for text in texts for low in self.colours]
        if not self.known or not ratios:
            return 1.0, 21.0
        return min(ratios), max(ratios)


def extremes(colours: list[Colour]) -> tuple[Colour, ...]:
    """All when they are few; of many, those that may give the best and the worst contrast."""
    different = sorted(dict.fromkeys(colours), key=lambda colour: colour.luminance)
    return tuple(different) if len(different) <= 16 else (*different[:8], *different[-8:])


def backdrop_of(area: Box | None, layers: Iterable[Layer]) -> Backdrop:
    """`layers`: from the slide's background up to the shape's own fill."""
    found = Backdrop((), known=False)
    for layer in layers:
        found = found.under(layer, area)
    return found
