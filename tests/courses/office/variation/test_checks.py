import pytest

from courses.office.variation import Copy, Variable, faults_of

CLIENT = Variable("client", "text", choices=("Vernay", "Sorel"))
PRICE = Variable("prix", "number", low=1000, high=2000, step=0.5)
DAY = Variable("jour", "date", first="2026-04-01", last="2026-04-30")
MEALS = Variable("repas", "number", cells="F7:F18", low=14, high=25)
COPY = Copy(
    (CLIENT, PRICE, DAY, MEALS),
    {"client": "Sorel", "prix": 1250.5, "jour": "2026-04-09", "repas": [15.0] * 12},
)


def filled(**spec):
    return COPY.checks([{"id": "{{client}}", "check": "excel.value", "cell": "A1", **spec}])[0]


def test_a_check_of_excel_compares_the_value_itself():
    assert filled(equals="{{prix}}")["equals"] == 1250.5
    assert filled(equals="{{jour}}")["equals"] == "2026-04-09"


def test_a_text_is_compared_as_it_is_written_in_the_file():
    assert filled(equals="{{prix}}", type="text")["equals"] == "1\u202f250,5"


def test_a_formula_has_the_values_that_formulas_have():
    reference = filled(reference='=IF(A2="{{client}}",{{prix}},{{jour}})')["reference"]
    assert reference == '=IF(A2="Sorel",1250.5,DATE(2026,4,9))'


def test_texts_lists_and_mappings_are_filled_and_the_name_of_the_check_is_not():
    spec = {
        "id": "x",
        "check": "word.text",
        "contains": ["Offre à {{client}}", "{{prix}} €"],
        "deep": {"a": ["{{client}}"]},
        "min": 2,
    }
    found = COPY.checks([spec])[0]
    assert found["contains"] == ["Offre à Sorel", "1\u202f250,5 €"]
    assert found["deep"] == {"a": ["Sorel"]}
    assert found["min"] == 2
    assert filled()["id"] == "{{client}}"
    assert "{{client}}" in spec["contains"][0]  # the check of the author is left alone


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Variable("deux mots", "text", choices=("a", "b")), "sans espace"),
        (Variable("n", "number", low=5, high=5), "au moins un"),
        (Variable("n", "number", low=1, high=5, step=0), "au moins un"),
        (Variable("n", "number", low=1, high=2, step=3), "au moins un"),
        (Variable("t", "text", choices=("a", "a")), "deux textes"),
        (Variable("d", "date", first="2026-04-01", last="2026-04-01"), "date plus tard"),
        (Variable("d", "date", first="hier", last="2026-04-01"), "date plus tard"),
        (Variable("n", "number", cells="D4:", low=1, high=5), "adresse"),
        (Variable("n", "number", cells="D:D", low=1, high=5), "2000 cellules"),
    ],
)
def test_what_makes_no_sense_is_said_in_a_sentence(one, said):
    assert said in " ".join(faults_of([one], [], "excel"))


def test_cells_are_for_excel_and_the_sentence_says_what_to_write():
    (fault,) = faults_of([MEALS], [], "word")
    assert "{{repas}}" in fault


def test_a_check_may_name_only_what_has_one_value():
    checks = [{"id": "a", "check": "excel.value", "cell": "A1", "equals": "{{repas}}"}]
    assert "une valeur par cellule" in faults_of([MEALS], checks, "excel")[0]
    checks[0]["equals"] = "{{prix_ht}}"
    assert "aucune valeur ne s’appelle « prix_ht »" in faults_of([MEALS], checks, "excel")[
        0
    ].replace("\xa0", " ")


def test_braces_mean_nothing_where_nothing_varies():
    checks = [{"id": "a", "check": "word.text", "contains": ["{{nom}}"]}]
    assert faults_of([], checks, "word") == []
    assert Copy().checks(checks) == checks


def test_what_is_well_declared_has_no_fault():
    assert faults_of([CLIENT, PRICE, DAY, MEALS], [], "excel") == []
