import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.admin.menu import admin_menu

pytestmark = pytest.mark.django_db

TRAINER = [
    "explorer", "questions", "quizzes", "categories", "images", "documents", "reports",
    "mails", "surveys",
]  # fmt: skip


def names(user, rf) -> list[str]:
    request = rf.get(reverse("wagtailadmin_home"))  # entries are registered with the addresses
    request.user = user
    with override("en"):
        items = sorted(admin_menu.menu_items_for_request(request), key=lambda item: item.order)
        return [item.name for item in items]


def test_a_trainer_has_what_writing_needs_in_this_order_and_little_else(people, rf):
    assert [name for name in names(people.claire, rf) if name != "exercises"] == TRAINER


def test_an_administrator_also_finds_people_programmes_and_documents(people, administrator, rf):
    from lms.people.models import User

    wanted = [
        "reports", "organisations", "programmes", "binomes", "users", "invitations",
        "training-organisation", "documents-issued", "settings",
    ]  # fmt: skip
    found = names(User.objects.get(is_superuser=True), rf)
    assert [name for name in found if name in wanted] == wanted


def test_the_explorer_is_called_by_our_word(claire, people, rf):
    request = rf.get("/gestion/")
    request.user = people.claire
    with override("en"):
        explorer = next(
            item for item in admin_menu.menu_items_for_request(request) if item.name == "explorer"
        )
        assert str(explorer.label) == "Courses"


@pytest.mark.parametrize(
    "url",
    [
        "/gestion/entreprises/",
        "/gestion/users/",
        "/gestion/invitations/",
        "/gestion/organisme/edit/1/",
        "/gestion/documents-delivres/",
        "/gestion/binomes/new/",
    ],
)
def test_people_and_documents_are_closed_to_trainers(claire, url):
    assert claire.get(url).status_code == 302


@pytest.mark.parametrize(
    "url",
    [
        "/gestion/",
        "/gestion/snippets/courses/question/add/",
        "/gestion/questions/importer/",
        "/gestion/questions/exporter/",
    ],
)
def test_the_back_office_is_closed_to_learners(outsider, url):
    assert outsider.get(url).status_code == 302
