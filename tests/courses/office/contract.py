"""The checks of the contract with every parameter that it names: trainers' files rely on them."""

from typing import Any

Row = tuple[str, dict[str, Any]]

WORD: list[Row] = [
    ("paragraph_style", {"text": "Introduction", "style": "heading 1"}),
    ("table_of_contents", {"up_to_date": True}),
    ("table_of_figures", {"label": "Figure", "min": 1}),
    ("caption", {"label": "Figure", "min": 1}),
    ("page_number", {"where": "footer"}),
    ("page_number", {"where": "header"}),
    ("no_empty_paragraphs", {"max": 0}),
    ("list", {"items": ["Un", "Deux"], "kind": "bullet"}),
    ("list", {"items": ["Un", "Deux"], "kind": "number"}),
    ("alt_text", {}),
    (
        "run_format",
        {"text": "Introduction", "bold": True, "italic": False, "underline": False,
         "font": "Calibri", "size": 14, "color": "#C00000"},
    ),
    (
        "paragraph_format",
        {"text": "Introduction", "alignment": "justify", "space_before": 6, "space_after": 12,
         "line_spacing": 1.5, "indent": 1.25},
    ),
    (
        "page_setup",
        {"section": "all", "margin": 2, "orientation": "landscape", "columns": 2, "size": "A4"},
    ),
    (
        "page_setup",
        {"section": 1, "margins": {"top": 2, "bottom": 2, "left": 2.5, "right": 2.5}},
    ),
    ("page_break_before", {"text": "Introduction"}),
    ("table", {"min_rows": 2, "columns": 3, "header_row": True, "style": "Grid Table 4"}),
    ("footnote", {"min": 1}),
    ("cross_reference", {"min": 1}),
    ("hyperlink", {"min": 1}),
    ("merge_field", {"names": ["Prénom", "Nom"]}),
    ("content_control", {"kind": "dropdown", "min": 1}),
    ("content_control", {"kind": "checkbox", "min": 1}),
    ("content_control", {"kind": "date", "min": 1}),
    ("content_control", {"kind": "text", "min": 1}),
    ("no_tracked_changes", {}),
    ("no_comments", {}),
    ("no_spaces_for_layout", {}),
    ("text", {"contains": ["Introduction"], "absent": ["Brouillon"]}),
    ("property", {"name": "title", "equals": "Note"}),
    ("property", {"name": "author", "absent": True}),
    ("property", {"name": "language", "equals": "fr-FR"}),
    ("property", {"name": "subject", "present": True}),
    ("protection", {"kind": "forms"}),
    ("template", {"kind": "template"}),
]  # fmt: skip

EXCEL: list[Row] = [
    ("formula", {"cell": "Feuil1!B5"}),
    (
        "result",
        {"cell": "Feuil1!B5", "inputs": ["Feuil1!B2:B4"], "reference": "=SUM(Feuil1!B2:B4)",
         "trials": 5, "draw": {"kind": "integer", "min": 1, "max": 9}},
    ),
    ("filled_down", {"range": "C2:C4", "inputs": ["B2:B4"], "reference": "=B2*2"}),
    ("uses_function", {"cell": "B5", "any_of": ["SUM", "SUBTOTAL"]}),
    ("no_constants", {"cell": "B5", "allow": [0, 1]}),
    ("absolute_reference", {"cell": "C2:C4", "to": "B1"}),
    ("value", {"cell": "B5", "equals": 6, "type": "number", "tolerance": 0.01}),
    ("value", {"cell": "A2", "type": "text"}),
    ("value", {"cell": "A2", "equals": "2026-01-31", "type": "date"}),
    ("number_format", {"range": "B2:B5", "kind": "currency", "currency": "EUR", "decimals": 2}),
    ("number_format", {"range": "B2:B5", "kind": "percent"}),
    ("number_format", {"range": "B2:B5", "kind": "date"}),
    ("number_format", {"range": "B2:B5", "kind": "number"}),
    ("number_format", {"range": "B2:B5", "kind": "time"}),
    ("conditional_format", {"range": "B2:B5", "min": 1}),
    *(
        ("data_validation", {"range": "B2:B5", "kind": kind})
        for kind in ("list", "whole", "decimal", "date", "length", "custom")
    ),
    (
        "chart",
        {"type": "column", "titled": True, "axis_titles": True, "refers_to": "B2:B4", "min": 1},
    ),
    ("pivot_table", {"rows": ["Mois"], "columns": ["Site"], "values": ["Montant"]}),
    ("table", {"name": "Ventes", "range": "A1:C5"}),
    ("defined_name", {"name": "Taux", "refers_to": "B1"}),
    ("freeze_panes", {"cell": "A2"}),
    (
        "page_setup",
        {"orientation": "landscape", "print_area": "A1:C5", "print_titles": "1:1",
         "fit_to_width": 1},
    ),
    ("sorted", {"range": "A2:C4", "by": ["B"], "order": "descending"}),
    ("filter", {"range": "A1:C5"}),
    ("slicer", {"min": 1}),
    ("query", {"min": 1}),
    ("protection", {"sheet": "Feuil1", "unlocked": ["B2:B4"]}),
    ("sheets", {"names": ["Feuil1", "Bilan"], "hidden": ["Données"]}),
    ("no_errors", {}),
]  # fmt: skip

POWERPOINT: list[Row] = [
    *(
        ("layout", {"slide": 1, "kind": kind})
        for kind in ("title", "title_and_content", "section", "two_content", "comparison",
                     "title_only", "blank", "picture")
    ),
    ("layout", {"slide": 1, "name": "Chiffre clé"}),
    ("layouts_used", {"min": 3}),
    ("title", {"slide": "all", "unique": True}),
    ("slide_order", {"titles": ["Équipe", "Rôles"]}),
    ("slides", {"min": 3, "max": 10}),
    ("alt_text", {}),
    ("notes", {"slide": "all"}),
    ("transition", {"min": 1, "max_kinds": 1}),
    ("animation", {"min": 1, "max": 3, "classes": ["entrance"]}),
    ("slide_number", {"slide": 2}),
    ("footer", {"text": "Binôme"}),
    ("theme", {"name": "Facette", "not_default": True}),
    ("min_font", {"size": 18}),
    ("max_words", {"words": 40}),
    ("inside_slide", {}),
    ("chart", {"min": 1}),
    ("table", {"min": 1}),
    ("smartart", {"min": 1}),
    ("media", {"min": 1}),
    ("hyperlink", {"min": 1}),
    ("master_picture", {"only_in_master": True}),
    ("sections", {"min": 2}),
    ("custom_show", {"min": 1}),
    ("contrast", {"min": 4.5}),
    ("reading_order", {"slide": 1, "texts": ["Équipe", "Rôles"]}),
    ("property", {"name": "title", "present": True}),
    ("template", {"kind": "template"}),
]  # fmt: skip

CONTRACT = [
    {"id": f"{kind}-{number}", "check": f"{kind}.{name}", **given}
    for kind, rows in (("word", WORD), ("excel", EXCEL), ("powerpoint", POWERPOINT))
    for number, (name, given) in enumerate(rows)
]
