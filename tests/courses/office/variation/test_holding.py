from io import BytesIO

import docx

from courses.office.sandbox import held_safely
from courses.office.variation import Copy, Variable
from tests import exercises

MEALS = Variable("repas", "number", cells="F7:F18", low=14.5, high=24.9, step=0.1)
RATE = Variable("bareme", "number", cells="D4", low=0.38, high=0.62, step=0.01)
CLIENT = Variable("client", "text", choices=("Transports Vernay", "Imprimerie Sorel"))


def shares(data: bytes, variables, *copies: Copy) -> list[float]:
    return held_safely(data, [v.to_json() for v in variables], [dict(c.values) for c in copies])


def test_a_file_holds_its_own_copy_and_hardly_another():
    mine, theirs = (Copy.drawn([MEALS, RATE], seed) for seed in (3, 4))
    for name in ("depart.xlsx", "modele.xlsx"):  # typed as texts, and as numbers
        data = mine.file(exercises.file(name, exercises.EXPENSES))
        own, other = shares(data, [MEALS, RATE], mine, theirs)
        assert own == 1
        assert other < 0.5


def test_a_text_is_found_wherever_it_was_moved():
    made = docx.Document()
    made.add_paragraph("Compte rendu").add_run(" pour Imprimerie\xa0Sorel")
    packed = BytesIO()
    made.save(packed)
    known = [{"client": "Imprimerie Sorel"}, {"client": "Transports Vernay"}]
    assert held_safely(packed.getvalue(), [CLIENT.to_json()], known) == [1.0, 0.0]


def test_nothing_is_held_by_a_file_that_is_refused():
    assert held_safely(b"rien", [CLIENT.to_json()], [{"client": "x"}]) == [0.0]
