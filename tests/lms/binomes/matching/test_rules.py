"""Each hard rule, one by one, on people who would otherwise go well together."""

from dataclasses import replace

import pytest

from lms.binomes.matching import Pins, broken_rules, match

from .cohorts import BERNARD, INES, THURSDAY_14


def test_two_people_who_suit_each_other_become_a_binome():
    assert [pair.ids for pair in match([BERNARD, INES]).pairs] == [("ines", "bernard")]
    assert broken_rules(INES, BERNARD) == ()


@pytest.mark.parametrize(
    ("mentor", "mentee", "sentence"),
    [
        (
            replace(INES, wants_mentor=False),
            BERNARD,
            "Both must be volunteers, each in this role.",
        ),
        (
            INES,
            replace(BERNARD, wants_mentee=False),
            "Both must be volunteers, each in this role.",
        ),
        (INES, replace(INES, wants_mentee=True), "Both must be volunteers, each in this role."),
        (
            replace(INES, reports_to="bernard"),
            BERNARD,
            "One of them is above the other in the reporting line.",
        ),
        (
            INES,
            replace(BERNARD, reports_to="ines"),
            "One of them is above the other in the reporting line.",
        ),
        (
            INES,
            replace(BERNARD, needs={"excel": 3}),
            "The mentor is not one level above any need of the mentee.",
        ),
        (
            INES,
            replace(BERNARD, needs={}),
            "The mentor is not one level above any need of the mentee.",
        ),
        (
            INES,
            replace(BERNARD, slots=frozenset({THURSDAY_14 + 1})),
            "They have no free hour in common.",
        ),
        (replace(INES, capacity=0), BERNARD, "The mentor has no place left."),
        (
            replace(INES, declined=frozenset({"bernard"})),
            BERNARD,
            "This pair was proposed before and not accepted.",
        ),
        (
            INES,
            replace(BERNARD, declined=frozenset({"ines"})),
            "This pair was proposed before and not accepted.",
        ),
    ],
)
def test_a_broken_rule_is_named_and_prevents_the_binome(mentor, mentee, sentence):
    assert sentence in broken_rules(mentor, mentee)
    if mentor.id != mentee.id:
        assert match([mentor, mentee]).pairs == ()


@pytest.mark.parametrize("pair", [("ines", "bernard"), ("bernard", "ines")])
def test_a_forbidden_pair_is_not_made_whoever_is_named_first(pair):
    pins = Pins(forbidden=frozenset({pair}))
    assert broken_rules(INES, BERNARD, pins) == ("The coordinator has set this pair aside.",)
    assert match([INES, BERNARD], pins=pins).pairs == ()


def test_a_chain_of_command_through_somebody_who_is_no_volunteer_is_seen():
    ines = replace(INES, reports_to="chef")
    assert match([ines, BERNARD]).pairs
    assert match([ines, BERNARD], managers={"chef": "bernard"}).pairs == ()


def test_a_chain_of_command_through_somebody_who_withdrew_is_seen():
    withdrawn = replace(BERNARD, id="chef", wants_mentee=False, reports_to="bernard")
    assert match([replace(INES, reports_to="chef"), BERNARD, withdrawn]).pairs == ()


def test_a_circle_in_the_reporting_lines_does_not_stop_the_run():
    managers = {"a": "b", "b": "a"}
    assert match([replace(INES, reports_to="a"), BERNARD], managers=managers).pairs


def test_one_level_above_is_judged_theme_by_theme():
    """Strong in Word is no help to who wants Excel."""
    ines = replace(INES, skills={"word": 3, "excel": 2})
    assert match([ines, BERNARD]).pairs == ()
    assert match([ines, replace(BERNARD, needs={"excel": 2, "word": 2})]).pairs


def test_nobody_is_paired_with_themselves():
    alone = replace(INES, wants_mentee=True, needs={"excel": 1})
    draft = match([alone])
    assert draft.pairs == ()
    assert [(one.who.id, one.role) for one in draft.unmatched] == [
        ("ines", "mentor"),
        ("ines", "mentee"),
    ]


def test_who_volunteers_as_both_may_have_one_binome_in_each_role():
    both = replace(INES, id="both", wants_mentee=True, needs={"powerpoint": 1})
    presenter = replace(INES, id="presenter", skills={"powerpoint": 2})
    draft = match([both, presenter, BERNARD])
    assert {pair.ids for pair in draft.pairs} == {("presenter", "both"), ("both", "bernard")}


def test_two_people_who_could_teach_each_other_form_one_binome_only():
    one = replace(INES, wants_mentee=True, needs={"powerpoint": 1})
    other = replace(INES, id="other", wants_mentee=True, needs={"excel": 2})
    other = replace(other, skills={"powerpoint": 3}, trade_wants=frozenset())
    draft = match([one, other])
    assert len(draft.pairs) == 1
    back = Pins(pinned=frozenset({draft.pairs[0].ids[::-1]}))
    assert [pair.ids for pair in match([one, other], pins=back).pairs] == list(back.pinned)


def test_a_pin_that_breaks_a_hard_rule_is_refused_with_its_reason():
    pins = Pins(pinned=frozenset({("ines", "bernard"), ("ines", "nobody")}))
    draft = match([INES, replace(BERNARD, reports_to="ines")], pins=pins)
    assert draft.pairs == ()
    assert {pin.ids: pin.reasons for pin in draft.refused_pins} == {
        ("ines", "bernard"): ("One of them is above the other in the reporting line.",),
        ("ines", "nobody"): ("Both must be volunteers, each in this role.",),
    }


def test_pins_beyond_a_mentors_places_are_refused():
    second = replace(BERNARD, id="second")
    pins = Pins(pinned=frozenset({("ines", "bernard"), ("ines", "second")}))
    draft = match([INES, BERNARD, second], pins=pins)
    assert [pair.ids for pair in draft.pairs] == [("ines", "bernard")]
    assert [pin.ids for pin in draft.refused_pins] == [("ines", "second")]


def test_the_same_id_twice_is_refused():
    with pytest.raises(ValueError, match="same id"):
        match([INES, INES])
