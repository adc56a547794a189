"""What each row says, and what is asked of who wrote it wrong."""

import pytest

from lms.binomes.rosters import preview

from .test_reading import THEMES, csv_of

HEADINGS = ("Prénom", "Nom", "Courriel", "Rôle")
TUESDAY, THURSDAY = 24, 72


def read_with(heading: str, words: str):
    row = ("Inès", "Moreau", "ines@exemple.net", "mentor", f'"{words}"')
    return preview(csv_of((*HEADINGS, heading), row), themes=THEMES)


def only_row(role="mentor", email="ines@exemple.net"):
    return preview(csv_of(HEADINGS, ("Inès", "Moreau", email, role)), themes=THEMES)


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Mentor", {"mentor"}),
        ("MENTORÉ", {"mentee"}),
        ("mentorée", {"mentee"}),
        ("mentoré(e)", {"mentee"}),
        ("mentoré·e", {"mentee"}),
        ("mentor et mentoré", {"mentor", "mentee"}),
        ("mentor / mentorée", {"mentor", "mentee"}),
        ("les deux", {"mentor", "mentee"}),
        ("both", {"mentor", "mentee"}),
    ],
)
def test_a_role_may_be_written_in_many_ways(words, roles):
    assert only_row(role=words).rows[0].roles == roles


def test_an_unknown_role_is_explained():
    assert [str(problem) for problem in only_row(role="stagiaire").problems] == [
        "Row 2, Role: “stagiaire” is not a role: write mentor, mentee or both."
    ]


def test_an_address_is_compared_in_lower_case():
    assert only_row(email="Ines@Exemple.NET").rows[0].email == "ines@exemple.net"


def test_a_wrong_address_is_explained():
    [problem] = only_row(email="ines(at)exemple").problems
    assert (problem.row, problem.column) == (2, "Email")
    assert "name@company.fr" in problem.message


@pytest.mark.parametrize(
    ("heading", "words"),
    [("Prénom", "A" * 101), ("Site", "S" * 101), ("Courriel", f"{'e' * 243}@exemple.net")],
)
def test_what_is_too_long_to_be_kept_is_a_problem_of_its_row(heading, words):
    row = {"Prénom": "Inès", "Nom": "Moreau", "Courriel": "i@exemple.net", "Rôle": "mentor"}
    row[heading] = words
    [problem] = preview(csv_of(tuple(row), tuple(row.values())), themes=THEMES).problems
    assert (problem.row, problem.message[:17]) == (2, "This is too long:")


def test_the_same_person_twice_in_a_file_is_told_with_both_rows():
    rows = [("Inès", "Moreau", email, "mentor") for email in ("i@exemple.net", "I@exemple.net")]
    read = preview(csv_of(HEADINGS, *rows), themes=THEMES)
    assert [row.number for row in read.rows] == [2]
    assert [problem.row for problem in read.problems] == [3]
    assert "row 2" in read.problems[0].message


def test_all_problems_of_a_row_are_told_at_once_and_good_rows_stay_good():
    rows = [
        ("", "Moreau", "ines", "chef"),
        ("Bernard", "Petit", "bernard@exemple.net", "mentoré"),
    ]
    read = preview(csv_of(HEADINGS, *rows), themes=THEMES)
    assert [problem.column for problem in read.problems] == ["First name", "Email", "Role"]
    assert [row.first_name for row in read.rows] == ["Bernard"]
    assert not read.is_clean


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("Excel : avancé ; Word (opérationnel)", {"excel": 3, "word": 2}),
        ("excel 1, WORD initial", {"excel": 1, "word": 2 - 1}),
    ],
)
def test_skills_are_read_by_theme_and_level(words, levels):
    assert read_with("Sait montrer", words).rows[0].skills == levels
    assert read_with("Veut apprendre", words).rows[0].needs == levels


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Excel", "“Excel” has no level"),
        ("Cobol avancé", "“Cobol avancé” is not a theme of this programme"),
    ],
)
def test_an_unclear_skill_is_explained(words, message):
    assert message in read_with("Sait montrer", words).problems[0].message


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("mardi 10-12", {TUESDAY + 10, TUESDAY + 11}),
        ("Mardi de 10h à 12h", {TUESDAY + 10, TUESDAY + 11}),
        ("mar. 10h30-12h30", {TUESDAY + 11}),
        ("mardi 9-10; jeudi 14 h – 16 h", {TUESDAY + 9, THURSDAY + 14, THURSDAY + 15}),
        ("mardi 9-10 et 14-15", {TUESDAY + 9, TUESDAY + 14}),
    ],
)
def test_slots_become_whole_free_hours(words, hours):
    assert read_with("Créneaux", words).rows[0].slots == hours


@pytest.mark.parametrize(
    "words", ["le matin", "mardi", "mardi 12-10", "lundi 10h40-10h50", "lundi 8-30"]
)
def test_an_unclear_slot_is_explained(words):
    read = read_with("Créneaux", words)
    assert read.rows == ()
    assert f"“{words}”" in read.problems[0].message


def test_a_person_cannot_be_their_own_manager():
    assert "own address" in read_with("Responsable", "INES@exemple.net").problems[0].message


@pytest.mark.parametrize("words", ["0", "9", "-1", "deux", "²"])
def test_an_impossible_number_of_mentees_is_explained(words):
    assert "from 1 to 5" in read_with("Nombre de mentorés", words).problems[0].message


def test_importing_the_same_file_again_finds_no_newcomer():
    content = csv_of(HEADINGS, ("Inès", "Moreau", "ines@exemple.net", "les deux"))
    assert [r.new_roles for r in preview(content, themes=THEMES).newcomers] == [
        {"mentor", "mentee"}
    ]
    again = preview(content, themes=THEMES, already={"ines@exemple.net": ["mentor", "mentee"]})
    assert again.is_clean
    assert again.newcomers == ()
    half = preview(content, themes=THEMES, already={"ines@exemple.net": ["mentor"]})
    assert [row.new_roles for row in half.newcomers] == [{"mentee"}]
