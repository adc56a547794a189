"""The places that several formats name. A format may register more under "place.…"."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "place.document": {"fr": "tout le document", "en": "the whole document"},
        "place.paragraph": {"fr": "paragraphe {n} « {text} »", "en": "paragraph {n} “{text}”"},
        "place.empty_paragraph": {"fr": "paragraphe {n} (vide)", "en": "paragraph {n} (empty)"},
        "place.section": {"fr": "section {n}", "en": "section {n}"},
        "place.table": {"fr": "tableau {n}", "en": "table {n}"},
        "place.picture": {"fr": "image « {name} »", "en": "picture “{name}”"},
        "place.workbook": {"fr": "tout le classeur", "en": "the whole workbook"},
        "place.sheet": {"fr": "feuille « {sheet} »", "en": "sheet “{sheet}”"},
        "place.cell": {"fr": "cellule {cell} de {sheet}", "en": "cell {cell} of {sheet}"},
        "place.range": {"fr": "plage {range} de {sheet}", "en": "range {range} of {sheet}"},
        "place.chart": {"fr": "graphique {n} de {sheet}", "en": "chart {n} of {sheet}"},
        "place.presentation": {"fr": "toute la présentation", "en": "the whole presentation"},
        "place.slide": {"fr": "diapositive {n} « {title} »", "en": "slide {n} “{title}”"},
        "place.untitled_slide": {
            "fr": "diapositive {n} (sans titre)",
            "en": "slide {n} (no title)",
        },
        "place.shape": {
            "fr": "diapositive {n}, « {name} »",
            "en": "slide {n}, “{name}”",
        },
    }
)
