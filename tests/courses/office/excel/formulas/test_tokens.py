import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.office.excel.formulas.shifting import is_absolute, shift
from courses.office.excel.formulas.text_codes import with_english_text_codes
from courses.office.excel.formulas.tokens import functions, tokens


def kinds(formula):
    return [token.kind for token in tokens(formula)]


def test_references_names_and_functions_are_told_apart():
    assert kinds("=LOG10(A1)+Taux*A1B") == [
        "function", "open", "reference", "close", "operator", "name", "operator", "name",
    ]  # fmt: skip


def test_what_is_outside_the_grid_is_a_name():
    assert kinds("=XFE1+XFD1048577") == ["name", "operator", "name"]


def test_sheets_are_read_from_the_prefix():
    [one, _, several, _, other] = tokens("='L''été'!B2+Jan:Mar!C3+[2]Autre!D4")
    assert one.sheet == "L'été"
    assert (several.sheet, several.last_sheet) == ("Jan", "Mar")
    assert other.external


def test_structured_references_keep_their_brackets():
    [token] = tokens("=Ventes[[#This Row],[Prix '[€'] HT]]")
    assert token.kind == "structured"


def test_texts_hide_what_they_hold():
    assert functions('=IF(A1="SUM(",LEN("a""b"),0)') == ("IF", "LEN")


def test_prefixes_of_new_functions_are_left_out():
    assert functions("=_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))") == ("SORT", "UNIQUE")


@given(st.text(alphabet="=AB1$:!'\"[]{}(),;#@+-*/ .é_%<>&0", max_size=60))
def test_any_text_is_cut_without_loss(text):
    formula = "=" + text
    assert "".join(token.text for token in tokens(formula)) == text
    assert with_english_text_codes(formula).startswith("=")
    assert shift(formula, 0, 0) == formula
    shift(formula, 3, 2)


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        ("=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"),
        ("=SUM(A:A)+SUM(1:2)+SUM($3:4)", "=SUM(B:B)+SUM(3:4)+SUM($3:6)"),
        ("='Été'!A1:B2", "='Été'!B3:C4"),
        ('="A1"&A1', '="A1"&B3'),
        ("=LOG10(A1)", "=LOG10(B3)"),
        ("=XFD1", "=#REF!"),
    ],
)
def test_only_relative_references_move(formula, moved):
    assert shift(formula, 2, 1) == moved


def test_moving_above_the_first_row_is_an_error():
    assert shift("=A1", -1, 0) == "=#REF!"


@pytest.mark.parametrize(
    ("address", "fixed"),
    [
        ("$A$1", (True, True)),
        ("A$1", (True, False)),
        ("$A1", (False, True)),
        ("$A$1:$B$2", (True, True)),
        ("$A$1:B2", (False, False)),
        ("$A:$B", (True, True)),
        ("$1:$2", (True, True)),
    ],
)
def test_dollars_fix_rows_and_columns(address, fixed):
    assert is_absolute(address) == fixed


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ('=TEXT(A1,"jj/mm/aaaa")', '=TEXT(A1,"dd/mm/yyyy")'),
        ('=TEXT(A1,"jjj mmm")', '=TEXT(A1,"ddd mmm")'),
        ('=TEXT(A1,"0,00")', '=TEXT(A1,"0.00")'),
        ('=TEXT(A1,"# ##0,00 €")', '=TEXT(A1,"#,##0.00 €")'),
        ('=TEXT(A1,"dd/mm/yyyy")', '=TEXT(A1,"dd/mm/yyyy")'),
        ('=TEXT(A1,"#,##0.00")', '=TEXT(A1,"#,##0.00")'),
        ('=A1&"jaja"', '=A1&"jaja"'),
        ('=TEXT(LEFT("aa",1),"0,0")', '=TEXT(LEFT("aa",1),"0.0")'),
    ],
)
def test_french_codes_of_text_are_rewritten_and_nothing_else(french, english):
    assert with_english_text_codes(french) == english
