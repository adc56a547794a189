from pathlib import Path

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from courses.bank.categories import Category
from courses.models import Question, Quiz
from tests.courses.admin.forms import said

pytestmark = pytest.mark.django_db
UPLOAD = reverse("import_questions")
PREVIEW = reverse("import_questions_preview")
DUMP = Path(__file__).parents[2] / "files" / "django-quiz-app-0.5.1.json"
GIFT = """$CATEGORY: Word/Styles

::Sommaire:: Un sommaire se met à jour seul. {F}

::Titre:: Quel onglet porte les styles ? {=Accueil ~Insertion}

::Cassée:: Il manque la fin {=oui
"""


@pytest.fixture(autouse=True)
def private_shelf(settings, tmp_path):
    settings.STORAGES = {
        **settings.STORAGES,
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path)},
        },
    }


def gift(text: str = GIFT) -> SimpleUploadedFile:
    return SimpleUploadedFile("banque.gift", text.encode())


def test_what_comes_in_is_shown_before_anything_is_written(claire):
    response = claire.post(UPLOAD, {"file": gift()}, follow=True)
    assert response.redirect_chain[-1][0] == PREVIEW
    context = response.context
    assert context["number"] == 2
    assert context["categories"] == [("Word › Styles", 2)]
    assert [q["line"] for q in context["questions"]] == [
        "Un sommaire se met à jour seul.",
        "Quel onglet porte les styles ?",
    ]
    [rejected] = context["report"]["rejected"]
    assert (rejected["line"], rejected["title"]) == (7, "Cassée")
    assert not Question.objects.exists()
    assert not Category.objects.exists()


def test_it_comes_in_once_confirmed_and_the_file_is_forgotten(claire):
    claire.post(UPLOAD, {"file": gift()})
    response = claire.post(PREVIEW, follow=True)
    assert response.context["report"]["questions"] == 2
    assert set(Question.objects.values_list("title", flat=True)) == {"Sommaire", "Titre"}
    assert storages["private"].listdir("imports")[1] == []
    assert claire.post(PREVIEW, follow=True).redirect_chain[-1][0] == UPLOAD
    assert Question.objects.count() == 2


def test_the_questions_go_below_the_category_chosen(claire):
    office = Category.at(("Bureautique",))
    claire.post(UPLOAD, {"file": gift(), "category": office.pk})
    claire.post(PREVIEW)
    assert Question.objects.first().category.names() == ("Bureautique", "Word", "Styles")


def test_an_unreadable_file_is_said_on_the_form(claire):
    response = claire.post(UPLOAD, {"file": SimpleUploadedFile("x.gift", b"\0\1\2")})
    assert response.status_code == 200
    assert response.context["form"].errors["file"]


def test_a_second_file_takes_the_place_of_the_first(claire):
    claire.post(UPLOAD, {"file": gift()})
    claire.post(UPLOAD, {"file": gift("::Seule:: Oui ? {T}")})
    assert claire.get(PREVIEW).context["number"] == 1
    assert len(storages["private"].listdir("imports")[1]) == 1


def test_a_dump_of_django_quiz_app_shows_its_quizzes_and_its_attempts(claire):
    claire.post(UPLOAD, {"file": SimpleUploadedFile(DUMP.name, DUMP.read_bytes())})
    context = claire.get(PREVIEW).context
    assert [quiz.title for quiz in context["quizzes"]] == [
        "Word : les styles",
        "Excel : références",
    ]
    assert context["sittings"] == 1
    claire.post(PREVIEW)
    assert Quiz.objects.get(slug="word-styles").live


def test_without_a_file_there_is_nothing_to_confirm(claire):
    response = claire.get(PREVIEW, follow=True)
    assert response.redirect_chain[-1][0] == UPLOAD
    assert said(response)


def test_importing_is_closed_to_learners(outsider):
    assert outsider.post(UPLOAD, {"file": gift()}).status_code == 302
    assert outsider.post(PREVIEW).status_code == 302
    assert not Question.objects.exists()
