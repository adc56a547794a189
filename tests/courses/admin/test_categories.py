import pytest
from django.urls import reverse

from courses.bank.categories import Category
from courses.models import Question
from tests import material
from tests.courses.admin.forms import said

pytestmark = pytest.mark.django_db
LIST = reverse("wagtailsnippets_courses_category:list")
ADD = reverse("wagtailsnippets_courses_category:add")


def url(name: str, category: Category) -> str:
    return reverse(f"wagtailsnippets_courses_category:{name}", args=[category.pk])


def tree() -> list[tuple[str, ...]]:
    return [category.names() for category in Category.objects.order_by("path")]


def test_a_category_stands_at_the_first_level_or_below_another(claire):
    claire.post(ADD, {"name": "Word", "parent": ""})
    word = Category.objects.get()
    assert claire.get(ADD, {"parent": word.pk}).context["form"].initial["parent"] == str(word.pk)
    claire.post(ADD, {"name": "Styles", "parent": word.pk})
    assert tree() == [("Word",), ("Word", "Styles")]


def test_a_name_is_used_once_at_a_level(claire):
    Category.at(("Word", "Styles"))
    response = claire.post(ADD, {"name": "Word", "parent": ""})
    assert "name" in response.context["form"].errors
    claire.post(ADD, {"name": "Styles", "parent": ""})
    assert ("Styles",) in tree()


def test_a_renamed_category_takes_its_place_in_the_alphabet(claire):
    first = Category.at(("Accueil",))
    Category.at(("Word",))
    claire.post(url("edit", first), {"name": "Zoom", "parent": ""})
    assert tree() == [("Word",), ("Zoom",)]


def test_a_category_moves_with_all_below_it(claire):
    styles = Category.at(("Word", "Styles"))
    Category.at(("Word", "Styles", "Titres"))
    office = Category.at(("Bureautique",))
    claire.post(url("edit", styles), {"name": "Styles", "parent": office.pk})
    assert tree() == [
        ("Bureautique",),
        ("Bureautique", "Styles"),
        ("Bureautique", "Styles", "Titres"),
        ("Word",),
    ]
    claire.post(url("edit", Category.objects.get(name="Styles")), {"name": "Styles", "parent": ""})
    assert ("Styles", "Titres") in tree()


def test_a_category_cannot_move_below_itself(claire):
    word, styles = Category.at(("Word",)), Category.at(("Word", "Styles"))
    response = claire.post(url("edit", word), {"name": "Word", "parent": styles.pk})
    assert "parent" in response.context["form"].errors


def test_the_list_counts_the_questions_of_a_branch(claire):
    Question.objects.filter(pk=material.question().pk).update(category=Category.at(("A", "B")))
    view = claire.get(LIST).context["view"]
    assert view.questions(Category.objects.get(name="A")) == 1


def test_a_category_with_questions_below_it_stays(claire):
    Question.objects.filter(pk=material.question().pk).update(category=Category.at(("A", "B")))
    response = claire.post(url("delete", Category.objects.get(name="A")), follow=True)
    assert Category.objects.filter(name="A").exists()
    assert "A" in said(response)


def test_a_category_from_which_a_quiz_draws_stays(claire):
    category = Category.at(("Vide",))
    quiz = material.quiz("Tirage", questions=0)
    quiz.items = [("draw", {"category": category, "count": 3})]
    quiz.save()
    response = claire.post(url("delete", category), follow=True)
    assert Category.objects.filter(pk=category.pk).exists()
    assert "Tirage" in said(response)


def test_an_empty_category_goes(claire):
    category = Category.at(("Vide",))
    claire.post(url("delete", category))
    assert not Category.objects.filter(pk=category.pk).exists()
