import pytest
from django.urls import reverse

from courses.bank.categories import Category
from courses.exchange.gift import read_gift
from courses.models import Question
from tests import material

pytestmark = pytest.mark.django_db
EXPORT = reverse("export_questions")


def test_the_whole_bank_leaves_as_a_file_that_comes_in_again(claire):
    material.question("Annuler")
    response = claire.post(EXPORT, {"format": "gift", "accept_losses": "on"})
    assert response["Content-Disposition"] == 'attachment; filename="questions.gift"'
    [question] = read_gift(response.content).questions
    assert question.title == "Annuler"
    assert question.category == ("Tests",)


def test_a_branch_leaves_alone(claire):
    Question.objects.filter(pk=material.question("Dedans").pk).update(
        category=Category.at(("Word", "Styles"))
    )
    material.question("Dehors")
    word = Category.objects.get(name="Word")
    form = {"format": "gift", "category": word.pk, "accept_losses": "on"}
    [question] = read_gift(claire.post(EXPORT, form).content).questions
    assert question.title == "Dedans"


def test_what_a_format_cannot_say_is_told_before(claire):
    material.question("Annuler", points=3)
    response = claire.post(EXPORT, {"format": "gift"})
    assert response["Content-Type"].startswith("text/html")
    assert any("Annuler" in warning for warning in response.context["warnings"])


def test_exporting_is_closed_to_learners(outsider):
    assert outsider.post(EXPORT, {"format": "gift"}).status_code == 302
