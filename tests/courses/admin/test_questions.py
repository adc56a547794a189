import pytest
from django.urls import reverse
from wagtail.blocks import ListBlock

from courses.bank.categories import Category
from courses.models import Question
from courses.questions import kinds
from tests import material
from tests.courses.admin.forms import choice, question_form, said

pytestmark = pytest.mark.django_db
LIST = reverse("wagtailsnippets_courses_question:list")
ADD = reverse("wagtailsnippets_courses_question:add")


def url(name: str, question: Question) -> str:
    return reverse(f"wagtailsnippets_courses_question:{name}", args=[question.pk])


@pytest.fixture
def styles(db) -> Category:
    return Category.at(("Word", "Styles"))


def titles(response) -> set[str]:
    return {question.title for question in response.context["object_list"]}


def test_a_new_question_begins_with_the_choice_of_its_kind(claire):
    page = claire.get(ADD).content.decode()
    for name in kinds():
        assert f"?kind={name}" in page


@pytest.mark.parametrize("kind", kinds())
def test_the_form_opens_with_the_chosen_kind_in_place(claire, styles, kind):
    response = claire.get(ADD, {"kind": kind})
    content = response.context["form"].instance.content
    assert [block.block_type for block in content] == [kind]


def test_a_choice_begins_with_four_rows(claire, styles):
    content = claire.get(ADD, {"kind": "single_choice"}).context["form"].instance.content
    assert len(content[0].value["choices"]) == 4


@pytest.mark.parametrize("kind", kinds())
def test_a_new_question_has_all_its_fields_and_no_complaint_about_missing_rows(
    claire, styles, kind
):
    value = claire.get(ADD, {"kind": kind}).context["form"].instance.content[0].value
    assert set(value) == set(value.block.child_blocks)
    for name, block in value.block.child_blocks.items():
        if isinstance(block, ListBlock) and block.meta.min_num:
            assert len(value[name]) >= block.meta.min_num


def test_a_published_question_is_named_by_its_first_words(claire, styles):
    response = claire.post(ADD, {**question_form(styles), "action-publish": "action-publish"})
    assert response.status_code == 302
    question = Question.objects.get()
    assert question.title == "Quel raccourci annule la dernière action ?"
    assert question.live
    assert [c["credit"] for c in question.author()["content"]["choices"]] == [1.0, 0.0]


def test_an_unfinished_question_is_kept_as_a_draft(claire, styles):
    claire.post(ADD, question_form(styles, choices=[choice("Ctrl + Z"), choice("Ctrl + S")]))
    assert not Question.objects.get().live


def test_an_unfinished_question_is_not_published_and_the_form_says_what_lacks(claire, styles):
    form = question_form(styles, choices=[choice("Ctrl + Z"), choice("Ctrl + S")])
    response = claire.post(ADD, {**form, "action-publish": "action-publish"})
    assert response.status_code == 200
    assert not Question.objects.exists()
    [error] = response.context["form"].errors["content"].as_data()
    choices = error.block_errors[0]
    assert str(choices.non_block_errors[0]) in {
        "Cochez la bonne réponse.",
        "Tick the right answer.",
    }


def test_the_form_proposes_the_category_where_the_author_filed_last(claire, styles):
    Category.at(("Accueil",))
    claire.post(ADD, question_form(styles))
    form = claire.get(ADD, {"kind": "true_false"}).context["form"]
    assert form.instance.category == styles


def test_the_list_keeps_a_branch_of_the_tree(claire, styles):
    material.question("Titre 1").__class__.objects.update(category=styles)
    material.question("Somme")
    word = Category.objects.get(name="Word")
    assert titles(claire.get(LIST, {"category": word.pk})) == {"Titre 1"}


def test_the_list_keeps_a_kind_and_a_level(claire):
    material.question("A", level="initial")
    material.question("B", kind="true_false", content={
        "right": True, "feedback_true": "", "feedback_false": "",
    }, level="initial")  # fmt: skip
    material.question("C")
    assert titles(claire.get(LIST, {"kind": "single_choice"})) == {"A", "C"}
    assert titles(claire.get(LIST, {"level": "initial"})) == {"A", "B"}


def test_the_search_reads_the_text_of_the_question_too(claire):
    found = material.question("Annuler")
    found.text = "<p>Quel raccourci revient en arrière ?</p>"
    found.save()
    material.question("Somme")
    assert titles(claire.get(LIST, {"q": "revient en"})) == {"Annuler"}


def test_the_list_counts_the_quizzes_that_ask_a_question(claire):
    quiz = material.quiz(questions=1)
    asked = Question.objects.get()
    other = material.quiz("Encore", questions=0)
    other.items = [("question", asked)]
    other.save()
    view = claire.get(LIST).context["view"]
    assert view.uses[asked.pk] == 2
    assert quiz.title in claire.get(url("edit", asked)).content.decode()


def test_listing_a_large_bank_asks_the_database_no_more(claire, django_assert_max_num_queries):
    for number in range(30):
        material.question(f"Question {number}")
    with django_assert_max_num_queries(20):
        assert len(titles(claire.get(LIST))) == 30


def test_a_copy_is_another_question(claire):
    question = material.question("Annuler", explanation="<p>Z comme zut.</p>")
    form = claire.get(url("copy", question)).context["form"]
    assert form.instance.title.startswith("Annuler (")
    claire.post(ADD, question_form(question.category, title="Annuler bis"))
    copy = Question.objects.get(title="Annuler bis")
    assert copy.uid != question.uid
    assert Question.objects.count() == 2


def test_many_questions_move_at_once(claire, styles):
    one, two = material.question("Un"), material.question("Deux")
    draft = two.get_latest_revision_as_object()
    draft.title = "Deux, revu"
    draft.save_revision()
    move = reverse("wagtail_bulk_action", args=["courses", "question", "move"])
    address = f"{move}?id={one.pk}&id={two.pk}&next={LIST}"
    assert claire.get(address).status_code == 200
    assert claire.post(address, {"category": styles.pk}).status_code == 302
    assert set(Question.objects.values_list("category", flat=True)) == {styles.pk}
    two.refresh_from_db()
    assert two.title == "Deux"
    assert two.get_latest_revision_as_object().title == "Deux, revu"
    assert two.get_latest_revision_as_object().category == styles


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_question_that_a_quiz_asks_is_not_deleted_and_the_quiz_is_named(claire, method):
    material.quiz("Les gestes", questions=1)
    question = Question.objects.get()
    response = getattr(claire, method)(url("delete", question), follow=True)
    assert Question.objects.filter(pk=question.pk).exists()
    assert "Les gestes" in said(response)


def test_a_question_that_only_a_draft_asks_is_not_deleted_either(claire):
    question = material.question()
    quiz = material.quiz("Demain", questions=0)
    draft = quiz.get_latest_revision_as_object()
    draft.items = [("question", question)]
    draft.save_revision()
    claire.post(url("delete", question))
    assert Question.objects.filter(pk=question.pk).exists()


def test_bulk_deletion_spares_what_is_used(claire):
    material.quiz(questions=1)
    free, used = material.question("Libre"), Question.objects.exclude(title="Libre").get()
    bulk = reverse("wagtail_bulk_action", args=["courses", "question", "delete"])
    claire.post(f"{bulk}?id={free.pk}&id={used.pk}&next={LIST}")
    assert Question.objects.count() == 2


def test_a_question_that_nobody_asks_is_deleted(claire):
    question = material.question()
    claire.post(url("delete", question))
    assert not Question.objects.exists()


def test_the_bank_is_closed_to_learners(outsider):
    question = material.question()
    outsider.post(url("delete", question))
    assert Question.objects.exists()
    assert outsider.get(LIST).status_code == 302
