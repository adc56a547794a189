"""Which images a shape shows, known by the digest of their bytes."""

from hashlib import sha256

from courses.office.package import Package
from courses.office.powerpoint.facts.namespaces import SVG, A, P, R
from courses.office.powerpoint.facts.parts import target_of
from courses.office.powerpoint.facts.tree import Element, visual_properties


def images_of(element: Element, package: Package, part: str) -> tuple[str, ...]:
    """Digests of the images in a picture or a picture fill; the target of a linked one."""
    fills = [element.find(f"{P}blipFill")]
    visual = visual_properties(element)
    if visual is not None:
        fills.append(visual.find(f"{A}blipFill"))
    blips = (fill.find(f"{A}blip") for fill in fills if fill is not None)
    return tuple(
        image
        for blip in blips
        if blip is not None
        for image in (digest(package, part, rel_id) for rel_id in relations_of(blip))
        if image
    )


def relations_of(blip: Element) -> list[str]:
    vector = (found.get(f"{R}embed") for found in blip.iter(f"{SVG}svgBlip"))
    return [name for name in (blip.get(f"{R}embed"), blip.get(f"{R}link"), *vector) if name]


def digest(package: Package, part: str, rel_id: str) -> str | None:
    target = target_of(package, part, rel_id)
    if target is None:
        return None
    content = package.parts.get(target)
    return target if content is None else sha256(content).hexdigest()
