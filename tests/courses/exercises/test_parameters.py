import pytest

from courses.exercises.parameters import is_free, read, write
from courses.office.check import all_checks


def param(check: str, name: str):
    return next(p for p in all_checks()[check].params if p.name == name)


MARGINS = ("word.page_setup", "margins")
DRAW = ("excel.result", "draw")


@pytest.mark.parametrize(
    ("where", "typed", "meant"),
    [
        (MARGINS, "top: 2\nbottom: 2,5", {"top": 2, "bottom": 2.5}),
        (DRAW, "kind: integer\nmin: 1\nmax: 40", {"kind": "integer", "min": 1, "max": 40}),
        (("word.paragraph_format", "indent"), "1,25", 1.25),
        (("word.paragraph_format", "indent"), "left: 1", {"left": 1}),
        (("excel.no_constants", "allow"), "0; 100", [0, 100]),
        (("excel.page_setup", "print_area"), "oui", True),
        (("excel.page_setup", "print_area"), "Feuil1!A1:D20", "Feuil1!A1:D20"),
        (("powerpoint.title", "slide"), "toutes", "all"),
        (("powerpoint.title", "slide"), "3", 3),
        (("powerpoint.title", "slide"), "Trois règles", "Trois règles"),
        (("word.run_format", "color"), "000000", "000000"),
        (("excel.value", "equals"), "12,5", 12.5),
        (("excel.value", "equals"), '"12"', "12"),
        (("excel.value", "equals"), "Total : 3", "Total : 3"),
    ],
)
def test_what_an_author_types_is_read_by_the_schema_of_the_parameter(where, typed, meant):
    assert read(param(*where), typed) == meant


@pytest.mark.parametrize("value", [12, 12.5, "12", "non", True, "=SOMME(A1:A3)", "a; b", "toutes"])
def test_a_value_is_written_so_that_it_reads_the_same(value):
    found = read(param("excel.value", "equals"), write(value))
    assert found == value
    assert type(found) is type(value)


def test_what_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match="bleuâtre"):
        read(param("word.run_format", "color"), "bleuâtre")
    with pytest.raises(ValueError, match="haut"):
        read(param(*MARGINS), "haut: 2")


def test_plain_texts_numbers_and_choices_have_their_own_fields():
    assert not is_free(param("word.caption", "min"))
    assert not is_free(param("excel.result", "trials"))
    assert is_free(param(*DRAW))
