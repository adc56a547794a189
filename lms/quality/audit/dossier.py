"""The dossier d'audit, indicator by indicator: what there is, and what is missing. Pure.

A guide says which evidence each indicator asks for; sources have found what exists. Nothing
here judges: the dossier lists pieces of evidence and says in words what is not there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from lms.certificates.archive import plain
from lms.quality.audit.guide import Guide, Indicator, Need
from lms.quality.tables import Table

# What concerns the organisation as a whole belongs to every programme.
ORGANISATION = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that is kept already; read only when the dossier is written."""

    name: str
    read: Callable[[], bytes] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """The evidence of one source in one programme (`of`, its short name).

    `figure` is the number that the table and the papers prove ("12", "75 % (n = 8)").
    """

    of: str
    title: str
    figure: str
    table: Table
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """What a source knows to be missing: `what`, how to `obtain` it, on which `page`."""

    of: str
    what: str
    obtain: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What one source has found, in any number of programmes."""

    items: tuple[Item, ...] = ()
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A programme of the dossier."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    source: str
    item: Item
    folder: str

    @property
    def list_file(self) -> str:
        return f"{self.folder}/{plain(self.item.title)}.xlsx"

    @property
    def paper_files(self) -> list[tuple[str, Paper]]:
        """Each with its place in the archive; papers of the same name are numbered."""
        folder, seen, placed = f"{self.folder}/{plain(self.item.title)}", set(), []
        for paper in self.item.papers:
            name, number = plain(paper.name), 1
            while name in seen:
                number += 1
                name = f"{number} {plain(paper.name)}"
            seen.add(name)
            placed.append((f"{folder}/{name}", paper))
        return placed


@dataclass(frozen=True, slots=True)
class Section:
    """One indicator. `nothing` are sentences about what need not exist and does not."""

    indicator: Indicator
    entries: tuple[Entry, ...]
    gaps: tuple[Lack, ...]
    nothing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    title: str
    made_at: datetime
    guide: Guide
    parts: tuple[Part, ...]
    sections: tuple[Section, ...]

    @property
    def whole_count(self) -> int:
        """Indicators for which nothing that the guide asks for is missing."""
        return sum(not section.gaps for section in self.sections)

    def name_of(self, key: str) -> str:
        return next((part.name for part in self.parts if part.key == key), "")

    def entry(self, source: str, of: str) -> Entry | None:
        entries = (entry for section in self.sections for entry in section.entries)
        return next((e for e in entries if (e.source, e.item.of) == (source, of)), None)


def assemble(
    guide: Guide,
    parts: Sequence[Part],
    evidence: Mapping[str, Found],
    *,
    title: str,
    made_at: datetime,
) -> Dossier:
    """`evidence` holds what each source has found, by the name that the guide gives it.

    Raises KeyError for a source of the guide that nobody has asked.
    """
    sections = (_section(indicator, parts, evidence) for indicator in guide.indicators)
    return Dossier(title, made_at, guide, tuple(parts), tuple(sections))


def _section(indicator: Indicator, parts: Sequence[Part], evidence: Mapping[str, Found]) -> Section:
    entries: list[Entry] = []
    gaps: list[Lack] = []
    nothing: list[str] = []
    for need in indicator.needs:
        found = evidence[need.source]
        entries += (_entry(need, item, indicator, parts) for item in found.items)
        gaps += found.lacks
        absent = list(_absent(need, parts, found))
        if need.required:
            gaps += absent
        else:
            nothing += dict.fromkeys(lack.what for lack in absent)
    return Section(indicator, tuple(entries), tuple(gaps), tuple(nothing))


def _entry(need: Need, item: Item, indicator: Indicator, parts: Sequence[Part]) -> Entry:
    """A folder for each indicator and, where there are several programmes, for each of them."""
    folder = indicator.folder
    if len(parts) > 1 and item.of != ORGANISATION:
        folder = f"{folder}/{plain(item.of)}"
    return Entry(need.source, item, folder)


def _absent(need: Need, parts: Sequence[Part], found: Found) -> Iterable[Lack]:
    """The programmes in which the source has neither found anything nor said what lacks."""
    known = {item.of for item in found.items} | {lack.of for lack in found.lacks}
    for key in [ORGANISATION] if need.organisation else [part.key for part in parts]:
        if key not in known:
            yield Lack(of=key, what=need.missing.text, obtain=need.obtain.text, page=need.page)
