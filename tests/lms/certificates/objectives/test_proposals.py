"""What the results of a course propose for each of its objectives."""

from datetime import date

from django.utils.translation import override

from lms.certificates.objectives.proposals import LessonProofs, Proof, propose, stems

ALIGN = "aligner et espacer un texte sans lignes vides"
LISTS = "créer une vraie liste et insérer une image décrite"


def proof(title: str, passed: bool = True, result: str = "8 sur 10", day: int = 3) -> Proof:
    return Proof(title, result, passed, date(2026, 3, day))


def lesson(title: str, objective: str, *proofs: Proof) -> LessonProofs:
    return LessonProofs(title, objective, proofs)


LESSONS = [
    lesson("Aligner sans lignes vides", "aligner un texte et régler l’espace", proof("Quiz A")),
    lesson("Listes et images", "créer une liste et insérer une image", proof("Quiz B", day=5)),
]


def only(objective: str, lessons: list[LessonProofs]):
    with override("fr"):
        [proposal] = propose([objective], lessons)
    return proposal


def test_an_objective_rests_on_the_lesson_that_teaches_it():
    aligned = only(ALIGN, LESSONS)
    assert (aligned.result, aligned.assessed_on) == ("acquired", date(2026, 3, 3))
    assert aligned.evidence == "« Quiz A » : 8 sur 10".replace("« ", "«\u00a0").replace(
        " »", "\u00a0»"
    ).replace(" :", "\u00a0:")
    assert "Quiz B" in only(LISTS, LESSONS).evidence


def test_what_is_passed_in_part_is_being_acquired_and_what_is_not_passed_is_not_yet():
    half = [lesson("Aligner", ALIGN, proof("Quiz"), proof("Exercice", passed=False))]
    none = [lesson("Aligner", ALIGN, proof("Quiz", passed=False))]
    assert only(ALIGN, half).result == "partly"
    assert only(ALIGN, none).result == "not_yet"


def test_an_objective_that_no_lesson_names_rests_on_the_whole_course():
    whole = only("gagner en confiance", LESSONS)
    assert whole.result == "acquired"
    assert "Quiz A" in whole.evidence
    assert "Quiz B" in whole.evidence


def test_a_lesson_without_marks_proves_nothing():
    lessons = [lesson("Aligner", ALIGN), lesson("Autre", "compter les cellules", proof("Quiz"))]
    assert "Quiz" in only(ALIGN, lessons).evidence
    assert only(ALIGN, lessons[:1]).result == "not_assessed"
    assert only(ALIGN, lessons[:1]).evidence == ""


def test_many_results_are_counted_after_the_first_three():
    lessons = [lesson("Aligner", ALIGN, *(proof(f"Quiz {n}") for n in range(5)))]
    said = only(ALIGN, lessons).evidence
    assert "Quiz 2" in said
    assert "Quiz 3" not in said
    assert said.endswith("et 2 autres résultats")


def test_words_are_compared_by_their_beginning_without_accents():
    assert stems("Numéroté, aux MARGES") == {"numer", "marge"}
    assert stems("un mot de fin") == frozenset()
