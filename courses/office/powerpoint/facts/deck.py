"""The presentation as a whole: slides in order, sections, custom shows, kind of file."""

from dataclasses import dataclass

from courses.office.package import Package
from courses.office.powerpoint.facts.namespaces import EMU_PER_CM, P14, P, R
from courses.office.powerpoint.facts.parts import slide_names, slide_parts, target_of
from courses.office.powerpoint.facts.slides import Backgrounds, Slide, read_slide
from courses.office.powerpoint.facts.tree import Element, number

DEFAULT_SIZE = (9_144_000.0, 6_858_000.0)


@dataclass(frozen=True)
class Section:
    """`slides` holds the numbers (from 1) of its slides."""

    name: str
    slides: tuple[int, ...]


@dataclass(frozen=True)
class CustomShow:
    name: str
    slides: tuple[int, ...]


@dataclass(frozen=True)
class Deck:
    """Width and height in cm. `producer_family` says which program saved the file."""

    slides: tuple[Slide, ...]
    width: float
    height: float
    sections: tuple[Section, ...]
    custom_shows: tuple[CustomShow, ...]
    file_kind: str
    producer_family: str

    @property
    def slides_after_title(self) -> tuple[Slide, ...]:
        """Every slide but the opening one and those laid out as titles."""
        return tuple(
            s
            for s in self.slides
            if s.number > 1 and (s.layout is None or s.layout.kind != "title")
        )


def read_deck(package: Package) -> Deck:
    root = package.xml(package.main)
    names = slide_names(package)
    backgrounds: Backgrounds = {}
    slides = tuple(
        read_slide(slide_parts(package, part), number, backgrounds)
        for number, (_, part) in enumerate(names, start=1)
    )
    width, height = slide_size(root)
    return Deck(
        slides,
        width,
        height,
        read_sections(root, names),
        read_custom_shows(root, package, names),
        file_kind(package.content_type(package.main) or ""),
        package.producer_family,
    )


def slide_size(root: Element) -> tuple[float, float]:
    size = root.find(f"{P}sldSz")
    across, down = DEFAULT_SIZE
    if size is not None:
        across, down = number(size.get("cx"), across), number(size.get("cy"), down)
    return across / EMU_PER_CM, down / EMU_PER_CM


def read_sections(root: Element, names: tuple[tuple[str, str], ...]) -> tuple[Section, ...]:
    numbers = {identifier: number for number, (identifier, _) in enumerate(names, start=1)}
    return tuple(
        Section(
            section.get("name", ""),
            tuple(
                numbers[item.get("id", "")]
                for item in section.iter(f"{P14}sldId")
                if item.get("id") in numbers
            ),
        )
        for section in root.iter(f"{P14}section")
    )


def read_custom_shows(
    root: Element, package: Package, names: tuple[tuple[str, str], ...]
) -> tuple[CustomShow, ...]:
    numbers = {part: number for number, (_, part) in enumerate(names, start=1)}
    shows = []
    for show in root.iter(f"{P}custShow"):
        targets = (target_of(package, package.main, i.get(f"{R}id")) for i in show.iter(f"{P}sld"))
        shows.append(
            CustomShow(show.get("name", ""), tuple(numbers[t] for t in targets if t in numbers))
        )
    return tuple(shows)


def file_kind(content_type: str) -> str:
    """ "template" (.potx), "show" (.ppsx) or "presentation" (.pptx)."""
    if ".template" in content_type:
        return "template"
    return "show" if ".slideshow" in content_type else "presentation"
