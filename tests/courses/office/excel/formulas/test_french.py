import pytest

from courses.office.excel.formulas.french import as_stored, english_name, in_english, in_french


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("=SOMME(C3:C7)", "=SUM(C3:C7)"),
        ("SOMME(C3:C7)", "=SUM(C3:C7)"),
        ('=SI(A1>1,5;"a,b;c";SOMME(B1:B2))', '=IF(A1>1.5,"a,b;c",SUM(B1:B2))'),
        ("=SI(ET(A1>0;B1);VRAI;FAUX)", "=IF(AND(A1>0,B1),TRUE,FALSE)"),
        ("=SIERREUR(RECHERCHEV(A1;B1:C9;2;FAUX);0)", "=IFERROR(VLOOKUP(A1,B1:C9,2,FALSE),0)"),
        ("=MÉDIANE(A1:A3)", "=MEDIAN(A1:A3)"),
        ("=SUM(C3:C7)", "=SUM(C3:C7)"),
        ("=ROUND(A1*1.5,2)", "=ROUND(A1*1.5,2)"),
        ("=A1*0,2+SOMME(B1;2)", "=A1*0.2+SUM(B1,2)"),
    ],
)
def test_what_a_trainer_types_is_stored_in_english(typed, stored):
    assert as_stored(typed) == stored


def test_formulas_are_shown_as_the_learner_sees_them():
    stored = "=IF(A1>1.5,_xlfn.XLOOKUP(A1,B:B,C:C),TRUE)"
    assert in_french(stored) == "=SI(A1>1,5;RECHERCHEX(A1;B:B;C:C);VRAI)"
    assert in_english(stored) == "=IF(A1>1.5,XLOOKUP(A1,B:B,C:C),TRUE)"


def test_columns_of_tables_are_shown_as_in_the_formula_bar():
    stored = "=Ventes[[#This Row],[Prix HT]]*Ventes[[#This Row],[Qté]]+Ventes[[#Totals],[Prix]]"
    assert in_french(stored) == "=[@[Prix HT]]*[@Qté]+Ventes[[#Totaux],[Prix]]"
    assert in_english(stored) == "=[@[Prix HT]]*[@Qté]+Ventes[[#Totals],[Prix]]"


def test_names_of_functions_are_known_in_both_languages():
    assert english_name("somme.si.ens") == "SUMIFS"
    assert english_name("SUMIFS()") == "SUMIFS"
    assert english_name("MAFONCTION") == "MAFONCTION"
