"""Sections: page size, margins, columns, and the headers and footers that apply to each."""

from dataclasses import dataclass, field

from lxml import etree

from courses.office.namespaces import q
from courses.office.word.facts.values import TWIPS_PER_CM, integer, is_on, twips, value

# What Word uses when a section does not tell (Letter, margins of one inch).
_DEFAULT_SIZE = (12240.0, 15840.0)
_DEFAULT_MARGIN = 1440.0
SIDES = ("top", "bottom", "left", "right")


@dataclass(frozen=True, slots=True)
class Section:
    """Lengths in cm. `headers` and `footers` map "default", "first", "even" to rel ids,

    with what is inherited from the sections before. `start` is the kind of break before it.
    """

    n: int
    width: float
    height: float
    margins: dict[str, float]
    columns: int
    start: str
    title_page: bool
    headers: dict[str, str] = field(default_factory=dict)
    footers: dict[str, str] = field(default_factory=dict)

    @property
    def orientation(self) -> str:
        return "landscape" if self.width > self.height else "portrait"


def read_sections(body: etree._Element) -> tuple[Section, ...]:
    """The sections of a pruned document, at least one."""
    found: list[Section] = []
    elements = list(body.iter(q("w:sectPr"))) or [etree.Element(q("w:sectPr"))]
    for n, element in enumerate(elements, start=1):
        before = found[-1] if found else None
        found.append(_section(n, element, before))
    return tuple(found)


def _section(n: int, element: etree._Element, before: Section | None) -> Section:
    size = element.find(q("w:pgSz"))
    margins = element.find(q("w:pgMar"))
    return Section(
        n=n,
        width=_cm(size, "w:w", _DEFAULT_SIZE[0]),
        height=_cm(size, "w:h", _DEFAULT_SIZE[1]),
        margins={side: abs(_cm(margins, f"w:{side}", _DEFAULT_MARGIN)) for side in SIDES},
        columns=_columns(element.find(q("w:cols"))),
        start=value(element, "w:type") or "nextPage",
        title_page=is_on(element.find(q("w:titlePg"))),
        headers=_references(element, "w:headerReference", before.headers if before else {}),
        footers=_references(element, "w:footerReference", before.footers if before else {}),
    )


def _cm(element: etree._Element | None, attribute: str, default: float) -> float:
    length = None if element is None else twips(element.get(q(attribute)))
    return (default if length is None else length) / TWIPS_PER_CM


def _columns(element: etree._Element | None) -> int:
    if element is None:
        return 1
    listed = len(element.findall(q("w:col")))
    return max(integer(element.get(q("w:num")), listed or 1), 1)


def _references(element: etree._Element, name: str, inherited: dict[str, str]) -> dict[str, str]:
    own = {
        reference.get(q("w:type"), "default"): reference.get(q("r:id"), "")
        for reference in element.findall(q(name))
    }
    return {**inherited, **own}
