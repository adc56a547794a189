"""The bank leaves and comes in again: the same questions, with their pictures."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image as Picture
from wagtail.images import get_image_model

from courses.exchange.drafts import ATTACHED, Image, Import, QuestionDraft
from courses.exchange.leaving import bank_of, draft_of, drafts
from courses.exchange.storing import Bank, filed_under, store, store_all
from courses.questions import kinds
from tests.courses.questions import examples

pytestmark = pytest.mark.django_db
CATEGORY = ("Word", "Styles")


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def png() -> bytes:
    buffer = BytesIO()
    Picture.new("RGB", (40, 20), "white").save(buffer, "PNG")
    return buffer.getvalue()


def draft(kind: str, content: dict, **fields) -> QuestionDraft:
    return QuestionDraft(
        kind=kind,
        title=f"Une {kind}",
        text="<p>Quelle est la réponse ?</p>",
        content=content,
        category=CATEGORY,
        explanation="<p>Parce que.</p>",
        points=kinds()[kind].gives_points * 2.0,
        tags=("objectif:Styles de titre", "niveau:initial"),
        hints=("Un indice",),
        **fields,
    )


def there_and_back(before: QuestionDraft) -> QuestionDraft:
    question = store(before, Bank())
    return draft_of(question, question.category.names())


@pytest.mark.parametrize("kind", sorted(set(kinds()) - {"hotspot", "classify"}))
def test_a_question_of_each_kind_comes_back_as_it_was(kind):
    before = draft(kind, getattr(examples, kind.upper(), {}))
    assert there_and_back(before) == before


def test_cards_get_their_ids_from_their_words_and_keep_them():
    once = there_and_back(draft("classify", examples.CLASSIFY))
    assert there_and_back(once) == once
    assert [card["text"] for card in once.content["cards"]] == [
        card["text"] for card in examples.CLASSIFY["cards"]
    ]


def test_pictures_travel_with_their_question():
    image = Image("ruban.png", png())
    text = f'<p>Où cliquer ?</p><img src="{ATTACHED}ruban.png" alt="Le ruban">'
    question = store(replace(draft("description", {}, images=(image,)), text=text), Bank())
    kept = get_image_model().objects.get()
    assert f'id="{kept.pk}"' in question.text
    assert f'<img src="/images/{kept.pk}/" alt="Le ruban"' in question.author()["text"]
    [back] = drafts(bank_of())
    [travelling] = back.images
    assert f'src="{ATTACHED}{travelling.name}"' in back.text
    assert travelling.content == image.content


def test_the_picture_of_a_hotspot_travels_too():
    region = {"label": "Ici", "x": 1.0, "y": 2.0, "w": 3.0, "h": 4.0, "feedback": ""}
    content = {
        "image": ATTACHED + "ruban.png",
        "alt": "Le ruban",
        "regions": [
            {"id": "a", **region, "right": True},
            {"id": "b", **region, "label": "Là", "right": False},
        ],
    }
    question = store(draft("hotspot", content, images=(Image("ruban.png", png()),)), Bank())
    assert question.author()["content"]["image"] == get_image_model().objects.get().pk
    [back] = drafts(bank_of())
    assert back.content["image"] == ATTACHED + back.images[0].name


def test_a_draft_that_lacks_its_answer_stays_at_home():
    question = store(draft("single_choice", examples.SINGLE_CHOICE), Bank())
    question.content = [{"type": "single_choice", "value": {"choices": [], "shuffle": True}}]
    question.save()
    assert list(drafts(bank_of())) == []


def test_a_file_comes_in_whole_or_not_at_all():
    good = draft("true_false", examples.TRUE_FALSE)
    bad = replace(good, kind="inconnu")
    with pytest.raises(KeyError):
        store_all(Import((good, bad)))
    assert list(bank_of()) == []


def test_questions_without_a_category_are_filed_where_they_are_found_again():
    lost = replace(draft("true_false", examples.TRUE_FALSE), category=())
    assert filed_under(Import((lost,)), ()).questions[0].category == ("Import",)
    assert filed_under(Import((lost,)), ("C",)).questions[0].category == ("C",)
