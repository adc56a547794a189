import pytest

from courses.office.excel.references import (
    Area,
    BadReference,
    column_letters,
    column_number,
    covered,
    parse_area,
)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("B4", Area("F", 4, 2, 4, 2)),
        ("$B$4:C9", Area("F", 4, 2, 9, 3)),
        ("C9:B4", Area("F", 4, 2, 9, 3)),
        ("'Été 1'!A1", Area("Été 1", 1, 1, 1, 1)),
        ("'L''an'!A1", Area("L'an", 1, 1, 1, 1)),
        ("B:C", Area("F", 1, 2, 1_048_576, 3)),
        ("2:3", Area("F", 2, 1, 3, 16_384)),
    ],
)
def test_addresses_are_read_as_excel_writes_them(text, area):
    assert parse_area(text, "F") == area


@pytest.mark.parametrize("text", ["", "B", "B0", "XFE1", "A1048577", "A1:", "Total", "A1:B", "é1"])
def test_other_texts_are_no_address(text):
    with pytest.raises(BadReference):
        parse_area(text, "F")


def test_an_address_is_written_back():
    for text in ("B4", "B4:C9", "B:C", "2:3", "'L''an 1'!A1"):
        area = parse_area(text, "Feuil1")
        assert parse_area(str(area), "x") == area


def test_letters_and_numbers_of_columns_correspond():
    assert [column_letters(n) for n in (1, 26, 27, 702, 703, 16_384)] == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip
    assert all(column_number(column_letters(n)) == n for n in range(1, 1_000))


def test_an_area_may_be_covered_by_pieces():
    whole = parse_area("A1:C9", "F")
    pieces = tuple(parse_area(text, "F") for text in ("A1:C3", "A4:B9", "C3:C9"))
    assert covered(whole, pieces)
    assert not covered(whole, pieces[:2])
    assert not covered(whole, tuple(Area("G", p.top, p.left, p.bottom, p.right) for p in pieces))
