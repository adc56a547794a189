"""Which part stands behind which: presentation, slides, their layout, master and theme."""

from dataclasses import dataclass

from courses.office.package import Package
from courses.office.powerpoint.facts.namespaces import P, R
from courses.office.powerpoint.facts.tree import Element


@dataclass(frozen=True)
class SlideParts:
    """Names of the parts of one slide. A part that the file lacks is None."""

    package: Package
    slide: str
    layout: str | None
    master: str | None
    theme: str | None

    def root(self, name: str | None) -> Element | None:
        return None if name is None or name not in self.package.parts else self.package.xml(name)

    @property
    def roots(self) -> tuple[Element, ...]:
        """Slide, layout, master: the order in which a property is looked for."""
        found = (self.root(name) for name in (self.slide, self.layout, self.master))
        return tuple(root for root in found if root is not None)


def related(package: Package, part: str | None, kind: str) -> str | None:
    """Name of the first part of this kind that `part` points to, if the file holds it."""
    if part is None:
        return None
    for rel in package.rels(part):
        if rel.type == kind and not rel.external and rel.target in package.parts:
            return rel.target
    return None


def target_of(package: Package, part: str, rel_id: str | None) -> str | None:
    for rel in package.rels(part):
        if rel.id == rel_id:
            return rel.target
    return None


def slide_names(package: Package) -> tuple[tuple[str, str], ...]:
    """(identifier, part name) of every slide, in the order in which they are shown."""
    listed = package.xml(package.main).find(f"{P}sldIdLst")
    if listed is None:
        return ()
    found = (
        (item.get("id", ""), target_of(package, package.main, item.get(f"{R}id")))
        for item in listed.iter(f"{P}sldId")
    )
    return tuple((number, name) for number, name in found if name and name in package.parts)


def slide_parts(package: Package, slide: str) -> SlideParts:
    layout = related(package, slide, "slideLayout")
    master = related(package, layout, "slideMaster")
    return SlideParts(package, slide, layout, master, related(package, master, "theme"))
