from pathlib import Path
from random import Random

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from courses.exchange.drafts import Unreadable
from courses.exchange.moodle_xml import read_moodle_xml
from courses.questions import kinds

BANK = Path(__file__).parents[2] / "files" / "moodle-bank.xml"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def found():
    with override("en"):  # made before the fixture that holds for one test
        return read_moodle_xml(BANK.read_bytes())


@pytest.fixture(scope="module")
def by_title(found):
    return {question.title: question for question in found.questions}


def quiz(*questions):
    return f"<quiz>{''.join(questions)}</quiz>".encode()


def question(kind, text, rest=""):
    return (
        f'<question type="{kind}"><name><text>T</text></name>'
        f'<questiontext format="html"><text><![CDATA[{text}]]></text></questiontext>'
        f"{rest}</question>"
    )


def test_every_kind_that_we_have_comes_in(found):
    assert found.report()["imported"] == {
        "description": 1,
        "free_text": 1,
        "gap_fill": 3,
        "matching": 1,
        "multiple_choice": 1,
        "numerical": 1,
        "ordering": 1,
        "short_answer": 1,
        "single_choice": 1,
        "true_false": 1,
    }
    assert {question.category for question in found.questions} == {("Word", "Images")}


def test_a_single_choice_keeps_all_that_surrounds_it(by_title):
    draft = by_title["Alignement"]
    assert draft.explanation == "<p>Le groupe <b>Paragraphe</b>.</p>"
    assert (draft.points, draft.idnumber) == (2.0, "W-12")
    assert draft.hints == ("Regardez à gauche.",)
    assert draft.tags == ("niveau:initial", "images")
    assert draft.content["shuffle"] is True
    assert [(c["text"], c["credit"], c["feedback"]) for c in draft.content["choices"]] == [
        ("L'alignement", 1.0, "Oui & bravo."),
        ("La police", 0.0, ""),
    ]


def test_an_embedded_picture_travels_beside_the_text_that_names_it(by_title):
    draft = by_title["Alignement"]
    (image,) = draft.images
    assert image.content.startswith(PNG)
    assert image.name.startswith("mon-image-")
    assert f'src="attached:{image.name}"' in draft.text
    assert "style" not in draft.text


def test_multiple_choice_keeps_its_weights(by_title):
    draft = by_title["Deux justes"]
    assert [(c["text"], c["weight"]) for c in draft.content["choices"]] == [
        ("A", 0.5),
        ("B", 0.5),
        ("C", -1.0),
    ]
    assert draft.content["shuffle"] is False
    assert draft.text == "Cochez &lt;deux&gt; cases."


def test_true_false_reads_markdown_and_its_feedback(by_title):
    draft = by_title["Faux"]
    assert draft.text == "<p>Un sommaire se <strong>tape</strong> à la main.</p>"
    assert draft.content == {"right": False, "feedback_true": "Il se génère.", "feedback_false": ""}


def test_short_answer_keeps_capitals_shares_and_the_catch_all(by_title):
    draft = by_title["Raccourci"]
    mark = kinds()["short_answer"].mark
    assert draft.text == "Annuler ?<br>Sur PC."
    assert mark(draft.content, "Ctrl+Z").credit == 1.0
    assert mark(draft.content, "ctrl+z").feedback == {"": "Reprenez."}
    assert mark(draft.content, "Z").credit == 0.3333333


def test_numbers_keep_tolerance_and_units(by_title):
    content = by_title["Largeur"].content
    mark = kinds()["numerical"].mark
    assert mark(content, "21,4 cm").credit == 1.0
    assert mark(content, "210 mm").credit == 1.0
    assert mark(content, "21").credit == 0.0
    assert mark(content, "30 cm").feedback == {"": "Mesurez."}


def test_matching_takes_a_right_side_without_left_as_distractor(by_title):
    content = by_title["Outils"].content
    assert [(p["left"], p["right"]) for p in content["pairs"]] == [
        ("Word", "texte"),
        ("Excel", "calcul"),
    ]
    assert [d["text"] for d in content["distractors"]] == ["son"]


def test_ordering_is_sorted_by_its_places(by_title):
    items = by_title["Étapes"].content["items"]
    assert [item["text"] for item in items] == ["Ouvrir", "Modifier", "Fermer"]


def test_cloze_becomes_gaps_in_a_text(by_title, found):
    draft = by_title["Phrase"]
    assert draft.content["text"].startswith("<p>On annule avec Ctrl+{{1}} dans {{2}}.")
    typed, listed, number, escaped = draft.content["gaps"]
    assert [(a["text"], a["credit"]) for a in typed["answers"]] == [("Z", 1.0), ("z2", 0.5)]
    assert listed["mode"] == "list"
    assert listed["choices"] == ["Insertion", "Accueil"]
    assert listed["answers"][0]["feedback"] == "À gauche."
    assert [a["text"] for a in number["answers"]] == ["3.14", "3,14"]
    assert [a["text"] for a in escaped["answers"]] == ["R&D", "a } b"]
    said = " ".join(w for w in found.warnings if "Phrase" in w)
    assert said.count("Phrase") == 2
    assert (
        kinds()["gap_fill"]
        .mark(draft.content, {"1": "z", "2": "Accueil", "3": "3,14", "4": "r&d"})
        .credit
        == 1.0
    )


def test_words_to_drag_become_lists_by_group(by_title):
    content = by_title["Glisser"].content
    assert content["text"] == "<p>{{1}} puis {{2}}, avec {{3}}.</p>"
    assert [gap["choices"] for gap in content["gaps"]] == [
        ["coller", "copier"],
        ["coller", "copier"],
        ["la souris", "le clavier"],
    ]
    right = {"1": "copier", "2": "coller", "3": "la souris"}
    assert kinds()["gap_fill"].mark(content, right).credit == 1.0
    assert by_title["Choisir"].content["gaps"][0]["choices"] == ["style", "thème"]


def test_an_essay_keeps_its_limits_and_its_note_for_graders(by_title, found):
    content = by_title["Rédiger"].content
    assert (content["min_words"], content["max_words"]) == (20, None)
    assert content["rubric"] == [{"id": "1", "criterion": "Un exemple personnel.", "points": 1.0}]
    assert len([w for w in found.warnings if "Rédiger" in w]) == 2


def test_scripts_never_survive(by_title):
    assert by_title["À lire"].text == "<p>Lisez.</p>"


def test_what_cannot_come_in_is_named_with_its_line(found):
    assert [(r.title, r.line) for r in found.rejected] == [("Marqueurs", 127), ("Sans juste", 131)]
    assert "Several markers" in found.rejected[0].reason
    assert any("Several markers" in w and "Marqueurs" in w for w in found.warnings)
    assert any("1 " in w and "Alignement" not in w for w in found.warnings)


def test_a_picture_written_into_the_text_is_taken_out():
    uri = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    found = read_moodle_xml(quiz(question("description", f'<p><img src="{uri}" alt="x"></p>')))
    (image,) = found.questions[0].images
    assert image.content.startswith(PNG)
    assert f"attached:{image.name}" in found.questions[0].text


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ('<file name="plan.svg" encoding="base64">PHN2Zz48L3N2Zz4=</file>', "plan.svg"),
        ('<file name="notes.pdf" encoding="base64">JVBERg==</file>', "notes.pdf"),
        ('<file name="x.png" encoding="base64">pas du base64 !</file>', "x.png"),
    ],
)
def test_a_file_that_is_no_safe_picture_is_a_warning_that_names_it(file, named):
    text = (
        f'<p>Voir <img src="@@PLUGINFILE@@/{named}"> et <img src="@@PLUGINFILE@@/absent.png"></p>'
    )
    holder = question("description", text).replace("</questiontext>", f"{file}</questiontext>")
    found = read_moodle_xml(quiz(holder))
    assert any(named in warning for warning in found.warnings)
    assert any("absent.png" in warning for warning in found.warnings)
    assert found.questions[0].images == ()
    assert "<img" not in found.questions[0].text


def test_a_picture_that_stays_on_another_site_is_a_warning():
    found = read_moodle_xml(
        quiz(question("description", '<img alt="" src="https://example.org/a.png">'))
    )
    assert "https://example.org/a.png" in found.warnings[0]


def test_a_film_that_stays_behind_is_a_warning_that_names_it():
    text = '<p>Voir <iframe src="https://example.org/film"></iframe> puis répondez.</p>'
    found = read_moodle_xml(quiz(question("description", text)))
    assert found.questions[0].text == "<p>Voir  puis répondez.</p>"
    assert "iframe" in found.warnings[0]


def test_several_answers_in_one_gap_are_refused_by_name():
    found = read_moodle_xml(quiz(question("cloze", "A {1:MULTIRESPONSE:=a~=b}")))
    assert "MULTIRESPONSE" in found.rejected[0].reason


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    b"<quiz><question>&b;</question></quiz>"
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<quiz><question type="description"><name><text>&x;</text></name></question></quiz>'
)


@pytest.mark.parametrize(
    "source", [b"", b"<quiz/>", b"<html/>", b"<quiz>", b"PK\x03\x04", BOMB, OUTSIDE, b"\xff\xfe<"]
)
def test_anything_else_and_any_entity_is_unreadable(source):
    with pytest.raises(Unreadable):
        read_moodle_xml(source)


def test_all_that_comes_in_goes_through_the_authors_form_and_can_be_shown(found):
    for draft in found.questions:
        kind = kinds()[draft.kind]
        value = kind.block().to_python(kind.value(draft.content))
        assert kind.author(value) == draft.content
        kind.view(draft.content, Random(1))


@given(
    st.sampled_from(
        ["multichoice", "cloze", "numerical", "ddwtos", "essay", "ordering", "truefalse"]
    ),
    st.text("ab{}:=~%#1[]\\SA", max_size=40),
    st.lists(st.sampled_from(["", "50", "-3", "nan", "1e999", "x"]), max_size=3),
)
def test_damaged_questions_are_refused_and_never_break_the_reader(kind, text, fractions):
    answers = "".join(
        f'<answer fraction="{f}"><text>{f}</text><tolerance>{f}</tolerance></answer>'
        for f in fractions
    )
    limits = f"<minwordlimit>{fractions[0] if fractions else ''}</minwordlimit>"
    found = read_moodle_xml(quiz(question(kind, text, answers + limits)))
    assert len(found.questions) + len(found.rejected) == 1
