"""The page of each kind, as a browser receives it and sends it back."""

from random import Random

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override
from lxml import html

from courses.questions import kinds
from courses.questions.form import form_of
from courses.questions.identity import id_of
from courses.questions.presentation import present
from tests.courses.questions.examples import CLASSIFY, CONTENTS

SUMMARY, FILTER, FORMULA = (card["id"] for card in CLASSIFY["cards"])
RIGHT = {
    "single_choice": "a",
    "multiple_choice": ["a", "c"],
    "true_false": False,
    "short_answer": "l'été",
    "numerical": "1 234,5 m",
    "matching": {"p1": id_of("texte"), "p2": id_of("calcul"), "p3": id_of("diaporama")},
    "ordering": ["k9", "k2", "k7", "k1"],
    "gap_fill": {"1": "Z", "2": "Accueil"},
    "classify": {SUMMARY: "c1", FILTER: "c2", FORMULA: "c2"},
    "hotspot": {"x": 12.0, "y": 25.0},
}
WRONG = {
    "single_choice": "b",
    "multiple_choice": ["b"],
    "true_false": True,
    "short_answer": "l'hiver",
    "numerical": "7",
    "matching": {"p1": id_of("messagerie")},
    "ordering": ["k1", "k7", "k2", "k9"],
    "gap_fill": {"1": "Y", "2": "#N/A"},
    "classify": {SUMMARY: "c2"},
    "hotspot": {"region": "r2"},
}


def page(name, answer=None, shown=False, locked=False):
    kind = kinds()[name]
    question = present(
        kind,
        CONTENTS[name],
        id="7",
        text="<p>Que faites-vous ?</p>",
        points=1,
        random=Random(3),
        answer=answer,
        locked=locked,
        mark=kind.mark(CONTENTS[name], answer) if shown else None,
        explanation="<p>Parce que.</p>",
    )
    with override("en"):
        rendered = render_to_string(question["template"], {"question": question})
    return html.fragment_fromstring(rendered, create_parent="form")


def sent(form):
    """What the browser would send, as name -> list of values."""
    post = {}
    for name, value in form.form_values():
        post.setdefault(name, []).append(value)
    return post


@pytest.mark.parametrize("name", RIGHT)
@pytest.mark.parametrize("answers", [RIGHT, WRONG], ids=["right", "wrong"])
def test_an_answer_put_back_in_its_fields_is_sent_again_as_it_was(name, answers):
    form = page(name, answers[name])
    assert kinds()[name].read(form_of("q-7", sent(form))) == answers[name]


@pytest.mark.parametrize("name", RIGHT)
def test_a_page_sent_untouched_is_no_answer(name):
    assert kinds()[name].read(form_of("q-7", sent(page(name)))) is None


@pytest.mark.parametrize("name", RIGHT)
def test_right_and_wrong_are_said_in_words_once_they_may_be_shown(name):
    assert "Right" in page(name, RIGHT[name], shown=True).text_content()
    wrong = page(name, WRONG[name], shown=True).text_content()
    assert "To work on again." in wrong
    assert "xpected" in wrong or "Right answer." in wrong
    assert "Parce que." in wrong


@pytest.mark.parametrize("name", CONTENTS)
def test_nothing_of_the_key_stands_on_the_page_before(name):
    form = page(name)
    text = html.tostring(form, encoding="unicode")
    assert form.text_content().count("Que faites-vous") == 1
    for secret in ("Right", "feedback", "Oui", "Relisez", "Presque", "Parce que", "1234", "$A$1"):
        assert secret not in text


@pytest.mark.parametrize("name", [name for name in CONTENTS if name != "description"])
def test_every_field_has_a_name_for_a_screen_reader(name):
    form = page(name)
    ids = {element.get("id") for element in form.iter() if element.get("id")}
    fields = [f for f in form.xpath(".//input|.//select|.//textarea") if f.get("type") != "hidden"]
    assert fields
    for field in fields:
        named = field.get("aria-label") or field.xpath("ancestor::label")
        labelled = field.get("aria-labelledby", "").split()
        assert named or (labelled and set(labelled) <= ids)
        assert set(field.get("aria-describedby", "").split()) <= ids
    (group,) = form.xpath(".//fieldset")
    assert group.get("aria-labelledby") in ids


@pytest.mark.parametrize("name", [name for name in CONTENTS if name != "description"])
def test_a_locked_question_sends_nothing(name):
    assert page(name, locked=True).xpath(".//fieldset/@disabled")


@pytest.mark.parametrize("name", CONTENTS)
def test_the_page_obeys_the_content_security_policy(name):
    form = page(name, RIGHT.get(name), shown=True)
    assert not form.xpath(".//*[@style] | .//script | .//style")
    assert not [a for element in form.iter() for a in element.attrib if a.startswith("on")]


@pytest.mark.parametrize("answers", [RIGHT, WRONG], ids=["right", "wrong"])
def test_what_is_said_of_a_gap_leaves_the_signs_of_the_sentence_alone(answers):
    form = page("gap_fill", answers["gap_fill"], shown=True)
    sentence = " ".join(form.find_class("gap-text")[0].text_content().split())
    assert "expected: Z" in sentence or "right answer" in sentence
    assert ".." not in sentence


def test_a_free_text_that_waits_says_who_reads_it():
    text = page("free_text", "Je pense que…", shown=True).text_content()
    assert "Your trainer reads" in text
    assert "A1 se décale" not in text


def test_right_feedback_stands_in_the_row_of_its_choice():
    form = page("single_choice", "b", shown=True)
    rows = {
        row.xpath("string(.//input/@value)"): row.text_content()
        for row in form.find_class("choice-row")
    }
    assert "Right answer." in rows["a"]
    assert "Not this one." in rows["b"]
    assert "Insertion ajoute des objets." in rows["b"]
    assert "Oui : groupe Styles." not in rows["a"]
    assert "answer" not in rows["c"]
