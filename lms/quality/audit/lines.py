"""A dossier as it is read, on a page or in its index: every number with its two addresses."""

from dataclasses import dataclass
from urllib.parse import quote

from lms.quality.audit.dossier import Dossier, Entry, Lack, Section
from lms.quality.audit.guide import Indicator
from lms.quality.audit.places import evidence_page, filling_page
from lms.quality.audit.scope import Scope


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """`file` is the list's place in the archive, `href` the same as a relative address, `url`
    its page on the site; `folder` holds the `papers`, where there are any."""

    title: str
    figure: str
    of: str
    file: str
    href: str
    url: str
    papers: tuple[tuple[str, str], ...]
    folder: str


@dataclass(frozen=True, slots=True)
class GapLine:
    """One thing that is missing, in one programme or in several: `where` names each with the
    page that fills the gap there. What the organisation lacks is nowhere, and has its `url`."""

    what: str
    obtain: str
    url: str
    where: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class IndicatorLines:
    indicator: Indicator
    evidence: tuple[EvidenceLine, ...]
    gaps: tuple[GapLine, ...]
    nothing: tuple[str, ...]


def lines_of(
    dossier: Dossier, scope: Scope, *, site: str = "", administers: bool = False
) -> list[IndicatorLines]:
    """`site` is put before the addresses of pages: empty within the site itself."""
    several = len(dossier.parts) > 1

    def evidence(entry: Entry) -> EvidenceLine:
        item = entry.item
        papers = tuple((path, quote(path)) for path, _paper in entry.paper_files)
        return EvidenceLine(
            title=item.title,
            figure=item.figure,
            of=dossier.name_of(item.of) if several else "",
            file=entry.list_file,
            href=quote(entry.list_file),
            url=site + evidence_page(scope, entry.source, item.of),
            papers=papers,
            folder=papers[0][0].rpartition("/")[0] if papers else "",
        )

    def gap(lacks: list[Lack]) -> GapLine:
        pages = [filling_page(lack.page, lack.of, administers) for lack in lacks]
        urls = [site + page if page else "" for page in pages]
        names = [dossier.name_of(lack.of) for lack in lacks]
        where = tuple(zip(names, urls, strict=True)) if several and names[0] else ()
        return GapLine(lacks[0].what, lacks[0].obtain, "" if where else urls[0], where)

    def lines(section: Section) -> IndicatorLines:
        return IndicatorLines(
            section.indicator,
            tuple(map(evidence, section.entries)),
            tuple(map(gap, _alike(section.gaps))),
            section.nothing,
        )

    return [lines(section) for section in dossier.sections]


def gap_count(lines: list[IndicatorLines]) -> int:
    return sum(len(one.gaps) for one in lines)


def _alike(gaps: tuple[Lack, ...]) -> list[list[Lack]]:
    """The same gap in several programmes is told once."""
    found: dict[tuple[str, str], list[Lack]] = {}
    for lack in gaps:
        found.setdefault((lack.what, lack.obtain), []).append(lack)
    return list(found.values())
