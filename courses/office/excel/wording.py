"""Cells, formulas and values as a learner reads them, in whichever language they read."""

from collections.abc import Sequence

from courses.office.excel.comparing import CIRCULAR
from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.formulas.french import FRENCH, in_english, in_french
from courses.office.excel.references import Area
from courses.office.sentences import Place, Sentence, register_sentences, say
from courses.office.texts import shorten

_MOST_PLACES = 6
_FRENCH_ERRORS = {
    "#VALUE!": "#VALEUR!", "#NAME?": "#NOM?", "#NUM!": "#NOMBRE!", "#NULL!": "#NUL!",
    "#SPILL!": "#PROPAGATION!", CIRCULAR: "référence circulaire",
}  # fmt: skip


def by_language(french: str, english: str) -> Sentence:
    """A value that differs with the language: SOMME in French Excel, SUM in English Excel."""
    return Sentence("excel.by_language", {"french": french, "english": english})


def formula_shown(formula: str) -> Sentence:
    """The formula as the learner's Excel shows it."""
    return by_language(shorten(in_french(formula), 90), shorten(in_english(formula), 90))


def functions_shown(names: Sequence[str]) -> Sentence:
    """ "SOMME.SI ou SOMME.SI.ENS"."""
    return by_language(" ou ".join(FRENCH.get(name, name) for name in names), " or ".join(names))


def any_of(choices: Sequence[Sentence]) -> Sentence:
    """The sentences as alternatives: "histogramme ou barres"."""
    return by_language(
        " ou ".join(say(choice, "fr") for choice in choices),
        " or ".join(say(choice, "en") for choice in choices),
    )


def number_shown(number: float) -> Sentence:
    text = f"{number:.10g}" if abs(number) < 1e15 else f"{number:.6e}"
    return by_language(text.replace(".", ","), text)


def value_shown(value: Value) -> Sentence:
    """A result, quoted when it is a text."""
    if value is None or value == "":
        return Sentence("excel.nothing")
    if isinstance(value, ErrorValue):
        english = "a circular reference" if value.code == CIRCULAR else value.code
        return by_language(_FRENCH_ERRORS.get(value.code, value.code), english)
    if isinstance(value, bool):
        return by_language("VRAI" if value else "FAUX", "TRUE" if value else "FALSE")
    if isinstance(value, str):
        return by_language(f"«\u00a0{shorten(value)}\u00a0»", f"“{shorten(value)}”")
    return number_shown(value)


def place(area: Area) -> Place:
    """ "cellule B4 de Feuil1" or "plage B4:B9 de Feuil1"."""
    if area.is_cell:
        return Place("cell", {"cell": area.address, "sheet": area.sheet})
    return Place("range", {"range": area.address, "sheet": area.sheet})


def sheet_place(sheet: str) -> Place:
    return Place("sheet", {"sheet": sheet})


def places(cells: Sequence[Area]) -> tuple[Place, ...]:
    """Neighbours in a column are named together; the first few only."""
    return tuple(place(area) for area in joined(cells)[:_MOST_PLACES])


def joined(cells: Sequence[Area]) -> list[Area]:
    """Cells put together into columns of neighbours, then equal columns side by side."""
    columns: list[Area] = []
    for cell in sorted(cells, key=lambda c: (c.sheet, c.left, c.top)):
        last = columns[-1] if columns else None
        if last and (last.sheet, last.left, last.bottom + 1) == (cell.sheet, cell.left, cell.top):
            columns[-1] = Area(last.sheet, last.top, last.left, cell.bottom, last.right)
        else:
            columns.append(cell)
    blocks: list[Area] = []
    for column in sorted(columns, key=lambda c: (c.sheet, c.top, c.bottom, c.left)):
        last = blocks[-1] if blocks else None
        side_by_side = (
            last
            and (last.sheet, last.top, last.bottom) == (column.sheet, column.top, column.bottom)
            and last.right + 1 == column.left
        )
        if last and side_by_side:
            blocks[-1] = Area(last.sheet, last.top, last.left, last.bottom, column.right)
        else:
            blocks.append(column)
    return blocks


register_sentences(
    {
        # A precision of 0 hides the other language's text and keeps the placeholders equal.
        "excel.by_language": {"fr": "{french}{english:.0}", "en": "{french:.0}{english}"},
        "excel.nothing": {"fr": "une cellule vide", "en": "an empty cell"},
    }
)
