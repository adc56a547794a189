"""Themes and levels as people write them, commas and all."""

import pytest

from lms.binomes.rosters.theme_levels import levels

THEMES = {
    "formulas": "Formulas: calculate, look up",
    "charts": "Charts and dashboards",
    "merge": "Mail merge, forms and templates",
}
read = levels(THEMES, {"Excel": ["formulas", "charts"], "Word": ["merge"]})


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Formulas: calculate, look up: advanced", {"formulas": 3}),
        ("Mail merge, forms and templates 2; charts: 1", {"merge": 2, "charts": 1}),
        ("formulas 3, charts 2", {"formulas": 3, "charts": 2}),
        ("FORMULAS (avancé) / Charts and dashboards - initial", {"formulas": 3, "charts": 1}),
        ("Excel: avancé", {"formulas": 3, "charts": 3}),
        ("Excel: 1; Formulas: 3", {"formulas": 3, "charts": 1}),
        ("Formulas: 3; Excel: 1", {"formulas": 3, "charts": 1}),
        ("Excel avancé, Word opérationnel", {"formulas": 3, "charts": 3, "merge": 2}),
    ],
)
def test_a_theme_may_be_named_in_full_in_short_or_by_its_tool(words, found):
    assert read(words) == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Outlook: 2", "“Outlook: 2” is not a theme of this programme: choose among Excel; Word; "),
        ("Excel", "“Excel” has no level"),
        ("Excel: 4", "“Excel: 4” has no level"),
        ("Formulas 2, Outlook 2", "“Outlook 2” is not a theme"),
    ],
)
def test_what_is_not_understood_is_named(words, said):
    with pytest.raises(ValueError, match="^" + said.replace("(", r"\(")):
        read(words)
