"""A check as the trainer reads it."""

import pytest

from courses.exercises.describing import describe

TOTAL = {"id": "total", "check": "excel.result", "cell": "C8", "inputs": ["C3:C7"],
         "reference": "=SUM(C3:C7,1.5)"}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "shown"), [("fr", "=SOMME(C3:C7;1,5)"), ("en", "=SUM(C3:C7,1.5)")]
)
def test_a_formula_reads_as_in_the_excel_of_the_trainer(language, shown):
    _name, given = describe(TOTAL, language)
    assert shown in [value for _label, value in given]
