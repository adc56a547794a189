"""One slide: what it says, shows and does."""

from dataclasses import dataclass

from courses.office.powerpoint.facts.layouts import Layout, read_layout
from courses.office.powerpoint.facts.links import Link, read_links
from courses.office.powerpoint.facts.masters import Theme, theme_of
from courses.office.powerpoint.facts.motion import Animation, read_animations, read_transition
from courses.office.powerpoint.facts.parts import SlideParts, related, slide_parts
from courses.office.powerpoint.facts.shapes import Shape, read_shapes
from courses.office.powerpoint.facts.tree import is_true


@dataclass(frozen=True)
class Slide:
    """`inherited` holds the master's and the layout's own shapes that show through."""

    number: int
    part: str
    hidden: bool
    layout: Layout | None
    theme: Theme | None
    shapes: tuple[Shape, ...]
    inherited: tuple[Shape, ...]
    notes: str
    transition: str | None
    animations: tuple[Animation, ...]
    links: tuple[Link, ...]

    @property
    def title(self) -> str:
        """Text of the title placeholder, "" when empty or missing."""
        return next((" ".join(s.text.split()) for s in self.titles if s.text), "")

    @property
    def heading(self) -> str:
        """What reads as the title: the real one, otherwise the first line of the first text."""
        lines = (p.text for shape in self.content for p in shape.paragraphs if p.text.strip())
        return self.title or " ".join(next(lines, "").split())

    @property
    def titles(self) -> tuple[Shape, ...]:
        return tuple(shape for shape in self.shapes if shape.is_title)

    @property
    def content(self) -> tuple[Shape, ...]:
        """Shapes that speak to the audience: visible, and neither date, footer nor number."""
        return tuple(s for s in self.shapes if not s.hidden and not s.is_furniture)


Backgrounds = dict[tuple[str, ...], tuple[Shape, ...]]


def read_slide(parts: SlideParts, number: int, backgrounds: Backgrounds) -> Slide:
    """`backgrounds` keeps what masters and layouts show, which slides have in common."""
    behind = shown_behind(parts)
    if behind not in backgrounds:
        backgrounds[behind] = read_background(parts, behind)
    root = parts.package.xml(parts.slide)
    layout = parts.root(parts.layout)
    return Slide(
        number=number,
        part=parts.slide,
        hidden=not is_true(root.get("show"), default=True),
        layout=None if layout is None else read_layout(layout, parts.layout or ""),
        theme=theme_of(parts),
        shapes=read_shapes(parts, parts.slide),
        inherited=backgrounds[behind],
        notes=read_notes(parts),
        transition=read_transition(root),
        animations=read_animations(root),
        links=read_links(root, parts.package, parts.slide),
    )


def shown_behind(parts: SlideParts) -> tuple[str, ...]:
    """Parts whose own shapes show behind the slide's, lowest first."""
    slide, layout = parts.root(parts.slide), parts.root(parts.layout)
    if layout is None or slide is None or not is_true(slide.get("showMasterSp"), default=True):
        return ()
    if not is_true(layout.get("showMasterSp"), default=True) or parts.master is None:
        return (parts.layout or "",)
    return (parts.master, parts.layout or "")


def read_background(parts: SlideParts, behind: tuple[str, ...]) -> tuple[Shape, ...]:
    return tuple(
        shape
        for part in behind
        for shape in read_shapes(parts, part)
        if shape.placeholder is None and not shape.hidden
    )


def read_notes(parts: SlideParts) -> str:
    """What the speaker wrote under the slide, without the number and the date."""
    part = related(parts.package, parts.slide, "notesSlide")
    if part is None:
        return ""
    shapes = read_shapes(slide_parts(parts.package, part), part)
    wanted = (s for s in shapes if s.placeholder is not None and s.placeholder.type == "body")
    return "\n".join(shape.text for shape in wanted if shape.text)
