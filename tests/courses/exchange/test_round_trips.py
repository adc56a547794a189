"""What goes out comes in again the same, as far as the format can say it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.exchange.drafts import QuestionDraft
from courses.exchange.gift import read_gift, write_gift
from courses.exchange.moodle_xml import read_moodle_xml, write_moodle_xml
from courses.exchange.moodle_xml.reader import gap_instruction
from courses.questions.free_text.marking import empty
from tests.courses.exchange import strategies as some
from tests.courses.questions.examples import CLASSIFY, CONTENTS

no_shuffle_lost = some.single_choice.map(lambda c: {**c, "shuffle": True})
GIFT = st.one_of(
    some.drafts("single_choice", no_shuffle_lost),
    some.drafts("multiple_choice", some.multiple_choice.map(lambda c: {**c, "shuffle": True})),
    some.drafts("true_false", some.true_false),
    some.drafts(
        "short_answer",
        some.short_answer().filter(lambda c: not any("->" in a["text"] for a in c["answers"])),
    ),
    some.drafts("numerical", some.numerical()),
    some.drafts("matching", some.matching()),
    some.drafts("free_text", st.just(empty())),
    some.drafts("description", st.just({})),
)
MORE = {
    "points": st.sampled_from([0.5, 1.0, 3.0]),
    "hints": st.lists(some.html.filter(bool), max_size=2).map(tuple),
}
MOODLE = st.one_of(
    some.drafts("single_choice", some.single_choice, **MORE),
    some.drafts("multiple_choice", some.multiple_choice, **MORE),
    some.drafts("true_false", some.true_false, **MORE),
    some.drafts("short_answer", some.short_answer(case=True), **MORE),
    some.drafts("numerical", some.numerical(with_units=True), **MORE),
    some.drafts("matching", some.matching(), **MORE),
    some.drafts("ordering", some.ordering(), **MORE),
    some.drafts("gap_fill", some.gap_fill(), text=st.builds(gap_instruction), **MORE),
    some.drafts("free_text", some.free_text(), **MORE),
    some.drafts("description", st.just({})),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(GIFT, min_size=1, max_size=4))
def test_gift_written_and_read_again_gives_equal_questions(questions):
    written = write_gift(questions)
    assert written.warnings == ()
    found = read_gift(written.content)
    assert found.rejected == ()
    assert list(found.questions) == questions


@settings(max_examples=200, deadline=None)
@given(st.lists(MOODLE, min_size=1, max_size=4))
def test_moodle_xml_written_and_read_again_gives_equal_questions(questions):
    written = write_moodle_xml(questions)
    assert written.warnings == ()
    found = read_moodle_xml(written.content)
    assert found.rejected == ()
    assert list(found.questions) == questions


def draft(kind, **more):
    return QuestionDraft(
        kind=kind, title=f"Q {kind}", text="<p>Q</p>", content=CONTENTS[kind], **more
    )


@pytest.mark.parametrize("write", [write_gift, write_moodle_xml])
@pytest.mark.parametrize("kind", CONTENTS)
def test_a_question_of_any_kind_is_written_or_named_in_a_warning(write, kind):
    written = write([draft(kind)])
    read = read_gift if write is write_gift else read_moodle_xml
    if any("not written" in warning for warning in written.warnings):
        assert f"Q {kind}" in written.warnings[0]
    else:
        assert [q.title for q in read(written.content).questions] == [f"Q {kind}"]


@pytest.mark.parametrize("write", [write_gift, write_moodle_xml])
def test_what_a_format_cannot_say_is_told_once_with_all_its_questions(write):
    written = write([draft("classify"), replace(draft("classify"), title="Autre")])
    (warning,) = written.warnings
    assert "Q classify" in warning
    assert "Autre" in warning


def test_gift_warns_of_points_hints_units_grids_and_fixed_orders():
    fixed = {**CONTENTS["single_choice"], "shuffle": False}
    questions = [
        draft("true_false", points=3.0, hints=("Un indice",)),
        draft("numerical"),
        draft("free_text"),
        replace(draft("single_choice"), content=fixed),
        replace(
            draft("short_answer"), content={**CONTENTS["short_answer"], "case_sensitive": True}
        ),
    ]
    warned = write_gift(questions).warnings
    assert len(warned) == 6
    for question in questions:
        assert any(question.title in warning for warning in warned)


def test_columns_become_pairs_that_keep_every_card():
    found = read_moodle_xml(write_moodle_xml([draft("classify")]).content)
    pairs = found.questions[0].content["pairs"]
    titles = {column["id"]: column["title"] for column in CLASSIFY["columns"]}
    assert [(p["left"], p["right"]) for p in pairs] == [
        (card["text"], titles[card["column"]]) for card in CLASSIFY["cards"]
    ]


def test_a_text_with_gaps_keeps_what_is_asked_in_front():
    written = write_moodle_xml([replace(draft("gap_fill"), text="<p>Regardez le ruban.</p>")])
    assert len(written.warnings) == 1
    text = read_moodle_xml(written.content).questions[0].content["text"]
    assert text.startswith("<p>Regardez le ruban.</p>")
    assert text.endswith("dans l'onglet {{2}}.</p>")
