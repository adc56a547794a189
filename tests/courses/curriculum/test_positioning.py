from pathlib import Path

import pytest

from courses.curriculum.loading import load
from courses.curriculum.problems import ContentError
from courses.models import Question

pytestmark = pytest.mark.django_db

GIFT = """$CATEGORY: Positionnement/Word/Initial

// [tag:objectif:annuler] [tag:niveau:initial]
::Le raccourci:: Quel raccourci annule ? {
=Ctrl + Z#Oui.
~Ctrl + S#Il enregistre.
}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "courses").mkdir()
    (tmp_path / "positionnement").mkdir()
    (tmp_path / "positionnement/word.gift").write_text(GIFT)
    return tmp_path


def test_a_bank_comes_in_with_level_and_objective_in_its_category(content):
    report = load(content)
    question = Question.objects.get()
    assert (question.level, question.objective, question.live) == ("initial", "annuler", True)
    assert question.category.names() == ("Positionnement", "Word", "Initial")
    assert report.made == 1


def test_loading_again_makes_nothing_twice(content):
    load(content)
    report = load(content)
    assert Question.objects.count() == 1
    assert (report.made, report.updated) == (0, 0)


def test_a_changed_file_changes_its_question(content):
    load(content)
    path = content / "positionnement/word.gift"
    path.write_text(GIFT.replace("annule ?", "défait ?"))
    load(content)
    assert "défait" in Question.objects.get().text


def test_what_a_trainer_edited_stays_and_the_new_version_waits(content):
    load(content)
    question = Question.objects.get()
    question.text = "<p>Mes mots ?</p>"
    question.save_revision().publish()
    path = content / "positionnement/word.gift"
    path.write_text(GIFT.replace("annule ?", "défait ?"))
    report = load(content)
    kept = Question.objects.get()
    assert "Mes mots" in kept.text
    assert kept.has_unpublished_changes
    assert report.waiting == ["Le raccourci"]


@pytest.mark.parametrize("tag", ["[tag:objectif:annuler]", "[tag:niveau:initial]"])
def test_a_question_without_its_tags_refuses_the_file_with_its_line(content, tag):
    path = content / "positionnement/word.gift"
    path.write_text(GIFT.replace(tag, ""))
    with pytest.raises(ContentError) as error:
        load(content)
    assert "Le raccourci" in str(error.value)
    assert not Question.objects.exists()


def test_content_without_banks_loads(tmp_path):
    (tmp_path / "courses").mkdir()
    assert load(tmp_path).made == 0
