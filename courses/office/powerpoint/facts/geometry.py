"""Where a shape lies on its slide, groups and rotations applied."""

from dataclasses import dataclass
from math import cos, radians, sin

from courses.office.powerpoint.facts.namespaces import EMU_PER_CM, A, P
from courses.office.powerpoint.facts.tree import Element, number, visual_properties

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle around a shape, in cm from the top left corner of the slide."""

    left: float
    top: float
    right: float
    bottom: float

    def contains(self, other: "Box", slack: float = 0.1) -> bool:
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and self.right + slack >= other.right
            and self.bottom + slack >= other.bottom
        )

    def overlaps(self, other: "Box", slack: float = 0.1) -> bool:
        return (
            self.left + slack < other.right
            and other.left + slack < self.right
            and self.top + slack < other.bottom
            and other.top + slack < self.bottom
        )


@dataclass(frozen=True)
class Frame:
    """A transform as the file writes it, in EMU and 60,000ths of a degree."""

    left: float
    top: float
    width: float
    height: float
    rotation: float

    @property
    def corners(self) -> list[Point]:
        right, bottom = self.left + self.width, self.top + self.height
        square = [(self.left, self.top), (right, self.top), (right, bottom), (self.left, bottom)]
        return [self.turn(point) for point in square]

    def turn(self, point: Point) -> Point:
        if not self.rotation:
            return point
        angle = radians(self.rotation / 60_000)
        middle_x, middle_y = self.left + self.width / 2, self.top + self.height / 2
        x, y = point[0] - middle_x, point[1] - middle_y
        return (
            middle_x + x * cos(angle) - y * sin(angle),
            middle_y + x * sin(angle) + y * cos(angle),
        )


def transform_element(element: Element) -> Element | None:
    own = element.find(f"{P}xfrm")
    if own is not None:
        return own
    visual = visual_properties(element)
    return None if visual is None else visual.find(f"{A}xfrm")


def frame(transform: Element | None, offset: str = "off", extent: str = "ext") -> Frame | None:
    if transform is None:
        return None
    off, ext = transform.find(f"{A}{offset}"), transform.find(f"{A}{extent}")
    if off is None or ext is None:
        return None
    return Frame(
        number(off.get("x"), 0),
        number(off.get("y"), 0),
        number(ext.get("cx"), 0),
        number(ext.get("cy"), 0),
        number(transform.get("rot"), 0),
    )


def box_of(element: Element, models: list[Element], groups: tuple[Element, ...]) -> Box | None:
    """The box of a shape, taken from its models when it has no place of its own."""
    found = next(filter(None, (frame(transform_element(e)) for e in (element, *models))), None)
    if found is None:
        return None
    points = found.corners
    for group in reversed(groups):
        points = [out_of_group(point, group) for point in points]
    xs, ys = [x / EMU_PER_CM for x, _ in points], [y / EMU_PER_CM for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def out_of_group(point: Point, group: Element) -> Point:
    """A point of a group's own coordinates, in the coordinates of what holds the group."""
    transform = transform_element(group)
    outer, inner = frame(transform), frame(transform, "chOff", "chExt")
    if outer is None or inner is None:
        return point
    across = outer.width / inner.width if inner.width else 1
    down = outer.height / inner.height if inner.height else 1
    moved = (
        outer.left + (point[0] - inner.left) * across,
        outer.top + (point[1] - inner.top) * down,
    )
    return outer.turn(moved)
