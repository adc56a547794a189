"""The cells of a sheet as a grid with its letters and numbers."""

from collections.abc import Iterator, Sequence
from typing import Any

from courses.office.excel.references import Area, BadReference, column_letters, parse_area
from courses.office.picture.marks import Mark, Place, strongest
from courses.office.picture.svg import badges, badges_width, box, clipped, frame, text
from courses.office.sentences import Sentence, register_sentences, say

_ROW, _HEAD, _NUMBERS = 30, 28, 52
_NARROWEST, _WIDEST, _LETTER = 64, 150, 8.2
_MOST_BADGES = 3
_NAME = 40


def panes(
    sketch: dict[str, Any], marks: Sequence[Mark], language: str
) -> Iterator[tuple[str, float, float]]:
    for sheet in sketch["sheets"]:
        yield _Grid(sheet, marks, language).drawn()


class _Grid:
    """One sheet: where its shown rows and columns lie, and what is marked in them."""

    def __init__(self, sheet: dict[str, Any], marks: Sequence[Mark], language: str) -> None:
        self.sheet, self.language = sheet, language
        self.areas = _areas(sheet, marks)
        self.of_sheet = [mark for mark in marks if mark.is_at(self._is_sheet)]
        self.charts = _charts(sheet, marks)
        self.tops = {row: _NAME + _HEAD + n * _ROW for n, row in enumerate(sheet["rows"])}
        self.lefts: dict[int, float] = {}
        self.widths: dict[int, float] = {}
        x = float(_NUMBERS)
        for column in sheet["columns"]:
            self.lefts[column], self.widths[column] = x, self._width(column)
            x += self.widths[column]
        self.width = x
        self.bottom = _NAME + _HEAD + len(sheet["rows"]) * _ROW

    def drawn(self) -> tuple[str, float, float]:
        charts, height = self._charts()
        parts = [self._name(), self._heads(), self._cells(), self._frames(), charts]
        return "".join(parts), max(self.width, 320), height + 16

    def _is_sheet(self, place: Place) -> bool:
        return place["kind"] == "sheet" and place.get("sheet") == self.sheet["name"]

    def _width(self, column: int) -> float:
        longest = max((len(c[2]) for c in self.sheet["cells"] if c[1] == column), default=0)
        marked = [len(here) for area, here in self.areas if self._corner(area)[1] == column]
        room = badges_width(min(max(marked, default=0), _MOST_BADGES))
        return min(max(longest * _LETTER + 20, _NARROWEST), _WIDEST) + room

    def _corner(self, area: Area) -> tuple[int, int]:
        """The first shown row and column of an area, (0, 0) when none is."""
        rows = [row for row in self.sheet["rows"] if area.top <= row <= area.bottom]
        columns = [c for c in self.sheet["columns"] if area.left <= c <= area.right]
        return (rows[0], columns[0]) if rows and columns else (0, 0)

    def _name(self) -> str:
        words = say(Sentence("picture.sheet", {"name": self.sheet["name"]}), self.language)
        here = self.of_sheet[:_MOST_BADGES]
        return badges(here, 0, 4) + text(words, badges_width(len(here)), 21, "picture__bold")

    def _heads(self) -> str:
        drawn = [box(0, _NAME, self.width, self.bottom - _NAME, "picture__paper")]
        for column, x in self.lefts.items():
            drawn.append(box(x, _NAME, self.widths[column], _HEAD, "picture__head"))
            middle = x + self.widths[column] / 2
            drawn.append(
                text(column_letters(column), middle, _NAME + 19, "picture__small picture__soft",
                     text_anchor="middle")
            )  # fmt: skip
        for row, y in self.tops.items():
            drawn.append(box(0, y, _NUMBERS, _ROW, "picture__head"))
            drawn.append(
                text(str(row), _NUMBERS / 2, y + 20, "picture__small picture__soft",
                     text_anchor="middle")
            )  # fmt: skip
        return "".join(drawn)

    def _cells(self) -> str:
        drawn = []
        for y in self.tops.values():
            drawn.append(box(_NUMBERS, y, self.width - _NUMBERS, _ROW, "picture__cell"))
        for x in self.lefts.values():
            drawn.append(box(x, _NAME + _HEAD, 0.5, self.bottom - _NAME - _HEAD, "picture__cell"))
        for row, column, words, calculated, number in self.sheet["cells"]:
            if row in self.tops and column in self.lefts:
                drawn.append(self._cell(row, column, words, calculated, number))
        return "".join(drawn)

    def _cell(self, row: int, column: int, words: str, calculated: bool, number: bool) -> str:
        width = self.widths[column]
        taken = self._badges_at(row, column)
        content = (
            text(words, width - taken - 8, 20, text_anchor="end")
            if number
            else text(words, 8 + (18 if calculated else 0), 20)
        )
        if calculated:
            content += text("ƒ", 6, 20, "picture__formula")
        return clipped(content, self.lefts[column] + taken, self.tops[row], width - taken, _ROW)

    def _badges_at(self, row: int, column: int) -> float:
        here = [len(m) for area, m in self.areas if self._corner(area) == (row, column)]
        return badges_width(min(sum(here), _MOST_BADGES))

    def _frames(self) -> str:
        drawn, taken = [], dict[tuple[int, int], int]()
        for area, here in self.areas:
            row, column = corner = self._corner(area)
            group = strongest(here)
            if not row or group is None:
                continue
            last_row = max(r for r in self.sheet["rows"] if r <= area.bottom)
            last_column = max(c for c in self.sheet["columns"] if c <= area.right)
            x, y = self.lefts[column], self.tops[row]
            right = self.lefts[last_column] + self.widths[last_column]
            drawn.append(frame(group, x, y, right - x, self.tops[last_row] + _ROW - y))
            start = taken.get(corner, 0)
            shown = here[: max(_MOST_BADGES - start, 0)]
            drawn.append(badges(shown, x + 4 + badges_width(start), y + 4))
            taken[corner] = start + len(shown)
        return "".join(drawn)

    def _charts(self) -> tuple[str, float]:
        """The marked charts under the grid: where they float on the sheet does not matter."""
        drawn, y = [], float(self.bottom)
        for n, here in self.charts.items():
            y += 12
            words = say(Sentence("picture.chart", {"number": n}), self.language)
            shown, group = here[:_MOST_BADGES], strongest(here)
            drawn.append(box(_NUMBERS, y, 260, 40, "picture__paper", rx=4))
            drawn.append(frame(group, _NUMBERS, y, 260, 40) if group else "")
            drawn.append(badges(shown, _NUMBERS + 8, y + 9))
            drawn.append(text(words, _NUMBERS + 12 + badges_width(len(shown)), y + 25))
            y += 40
        return "".join(drawn), y


def _areas(sheet: dict[str, Any], marks: Sequence[Mark]) -> list[tuple[Area, list[Mark]]]:
    """The marked areas of a sheet with their findings."""
    found: dict[Area, list[Mark]] = {}
    for mark in marks:
        for place in mark.places:
            address = place.get("cell") or place.get("range")
            if place["kind"] not in ("cell", "range") or place.get("sheet") != sheet["name"]:
                continue
            try:
                area = parse_area(str(address), sheet["name"])
            except BadReference:
                continue
            found.setdefault(area, []).append(mark)
    return list(found.items())


def _charts(sheet: dict[str, Any], marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        for place in mark.places:
            if place["kind"] == "chart" and place.get("sheet") == sheet["name"]:
                found.setdefault(place.get("n", 0), []).append(mark)
    return found


register_sentences(
    {
        "picture.sheet": {"fr": "Feuille « {name} »", "en": "Sheet “{name}”"},
        "picture.chart": {"fr": "Graphique {number}", "en": "Chart {number}"},
    }
)
