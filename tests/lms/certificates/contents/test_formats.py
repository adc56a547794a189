from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override

from lms.certificates.contents import formats


@pytest.fixture(autouse=True)
def french():
    with override("fr"):
        yield


def test_the_first_of_a_month_is_the_premier():
    assert formats.day(date(2026, 3, 1)) == "1er\u00a0mars\u00a02026"
    assert formats.day(date(2026, 3, 11)) == "11\u00a0mars\u00a02026"
    with override("en"):
        assert formats.day(date(2026, 3, 1)) == "1\u00a0March\u00a02026"


def test_a_day_of_the_week_is_named():
    assert formats.weekday(date(2026, 3, 3)) == "mardi\u00a03\u00a0mars\u00a02026"


def test_a_period_says_the_year_once_and_one_day_once():
    def words(start, end):
        return formats.period(start, end).replace("\u00a0", " ")

    assert words(date(2026, 3, 3), date(2026, 5, 12)) == "du 3 mars au 12 mai 2026"
    assert words(date(2025, 12, 1), date(2026, 1, 5)) == "du 1er décembre 2025 au 5 janvier 2026"
    assert words(date(2026, 3, 3), date(2026, 3, 3)) == "le 3 mars 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("12.5", "12 h 30"),
        ("7", "7 h"),
        ("0.75", "45 min"),
        ("1.0833333", "1 h 05"),
        ("0.9999", "1 h"),
        ("0", "0 h"),
    ],
)
def test_hours_are_hours_and_minutes(value, text):
    assert formats.hours(Decimal(value)) == text.replace(" ", "\u00a0")


def test_french_spaces_do_not_break():
    typed = "Quoi ? Ceci : « cela » ; 86 % !"
    assert formats.typeset(typed) == (
        "Quoi\u202f? Ceci\u00a0: «\u00a0cela\u00a0»\u202f; 86\u00a0%\u202f!"
    )


def test_no_letter_changes_and_no_space_is_added():
    for typed in ("l'essentiel", "https://x.example/?a=1", "12:30", "C:\\x", "a!b"):
        assert formats.typeset(typed) == typed


def test_english_keeps_its_spaces():
    with override("en"):
        assert formats.typeset("What ?") == "What ?"
