import io

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import load_workbook

from lms.binomes.models import Profile, Volunteer
from lms.binomes.themes import TOOLS
from lms.binomes.volunteering import withdraw
from lms.people.models import User

URL = "/programmes/montclair/volontaires/importer/"
ROSTER = """Prénom;Nom;Courriel;Rôle;Site;Sait montrer;Veut apprendre;Créneaux
Zoé;Martin;zoe@binome.example;mentor;Lyon;excel-formulas avancé;;mardi 10-12
Paul;Gautier;paul@binome.example;mentoré;Lyon;;excel-formulas avancé;mardi 10-12
"""


def laid_down(words: str) -> dict:
    return {"file": SimpleUploadedFile("liste.csv", words.encode())}


@pytest.fixture
def driss(people, client_of):
    return client_of(people.driss)


def test_a_list_is_seen_before_anything_is_written(driss):
    before = User.objects.count()
    page = driss.post(URL, laid_down(ROSTER))
    assert [row.email for row in page.context["found"].newcomers] == [
        "zoe@binome.example",
        "paul@binome.example",
    ]
    assert User.objects.count() == before


def test_confirmed_it_adds_everyone_and_tells_them_by_mail(driss):
    kept = driss.post(URL, laid_down(ROSTER)).context["kept"]
    driss.post(URL, {"kept": kept})
    paul = Profile.objects.get(person__email="paul@binome.example")
    assert paul.slots == [34, 35]
    assert paul.needs == {"excel-formulas": 2}  # nobody is above "advanced"
    assert Volunteer.objects.get(person=paul.person).role == "mentee"
    assert {tuple(m.to) for m in mail.outbox} == {
        ("zoe@binome.example",),
        ("paul@binome.example",),
    }
    assert not paul.person.has_usable_password()


def test_imported_twice_it_adds_nobody_twice(driss):
    kept = driss.post(URL, laid_down(ROSTER)).context["kept"]
    driss.post(URL, {"kept": kept})
    before = (User.objects.count(), Volunteer.objects.count(), len(mail.outbox))
    driss.post(URL, {"kept": kept})
    again = driss.post(URL, laid_down(ROSTER))
    assert again.context["found"].newcomers == ()
    assert "kept" not in again.context
    assert (User.objects.count(), Volunteer.objects.count(), len(mail.outbox)) == before


def test_names_of_tools_and_languages_are_understood_whatever_the_language(driss, people):
    people.driss.language = "en"
    people.driss.save()
    row = "Zoé;Martin;zoe@binome.example;mentor;Excel : avancé;Français, English\n"
    words = "Prénom;Nom;Courriel;Rôle;Sait montrer;Langues\n" + row
    kept = driss.post(URL, laid_down(words)).context["kept"]
    driss.post(URL, {"kept": kept})
    profile = Profile.objects.get(person__email="zoe@binome.example")
    assert set(profile.skills) == set(TOOLS["excel"][1])
    assert profile.languages == ["en", "fr"]


def test_who_has_withdrawn_is_not_brought_back_by_the_list(driss, people):
    kept = driss.post(URL, laid_down(ROSTER)).context["kept"]
    driss.post(URL, {"kept": kept})
    withdraw(people.programme, User.objects.get(email="zoe@binome.example"))
    again = driss.post(URL, laid_down(ROSTER))
    assert again.context["found"].newcomers == ()


def test_one_wrong_row_keeps_the_whole_list_out(driss):
    before = User.objects.count()
    page = driss.post(URL, laid_down(ROSTER + "Ali;Ba;pas-une-adresse;mentor;;;;\n"))
    assert [problem.row for problem in page.context["found"].problems] == [4]
    assert "kept" not in page.context
    assert User.objects.count() == before


def test_an_address_of_another_organisation_is_a_problem_of_its_row(driss, people):
    row = f"Omar;Diallo;{people.outsider.email};mentor;;;;\n"
    page = driss.post(URL, laid_down(ROSTER + row))
    assert [problem.row for problem in page.context["found"].problems] == [4]


def test_nobody_confirms_the_list_of_somebody_else(driss, people, client_of):
    kept = driss.post(URL, laid_down(ROSTER)).context["kept"]
    other = User.objects.create_user(
        "autre@binome.example",
        "x",
        organisation=people.programme.organisation,
        is_coordinator=True,
    )
    client_of(other).post(URL, {"kept": kept})
    assert not User.objects.filter(email="zoe@binome.example").exists()


def test_the_empty_list_can_be_filled_in_and_laid_down(driss):
    empty = driss.get("/programmes/montclair/volontaires/modele.xlsx")
    book = load_workbook(io.BytesIO(empty.content))
    book.worksheets[0].append(["Zoé", "Martin", "zoe@binome.example", "mentor"])
    file = io.BytesIO()
    book.save(file)
    upload = SimpleUploadedFile("liste.xlsx", file.getvalue())
    found = driss.post(URL, {"file": upload}).context["found"]
    assert [row.email for row in found.newcomers] == ["zoe@binome.example"]
