from dataclasses import replace

from lms.binomes.matching import Pins, Weights, as_json, look_at, match

from .cohorts import BERNARD, INES, THURSDAY_14, TUESDAY_10

LABELS = {"excel": "Excel", "word": "Word"}


def test_the_reasons_of_a_pair_say_what_is_true_of_it():
    assert look_at(INES, BERNARD, labels=LABELS).reasons == (
        "Inès is at least one level above what Bernard wants to learn: Excel. "
        "Level confirmed by a positioning: Excel.",
        "In return, Bernard can pass on to Inès: marchés publics.",
        "One hour in common in the week: Tuesday at 10:00.",
        "Same site: Lyon.",
    )


def test_the_weakest_point_is_what_costs_most():
    assert look_at(INES, BERNARD).weakest == "Only one hour in common in the week."
    gives_nothing = replace(BERNARD, trade_offers=frozenset())
    assert (
        look_at(INES, gives_nothing).weakest
        == "Bernard does not pass on what Inès wants to learn: marchés publics."
    )
    wants_more = replace(BERNARD, needs={"excel": 2, "word": 2})
    assert (
        look_at(INES, wants_more, labels=LABELS).weakest
        == "Inès does not cover every need of Bernard: Word."
    )
    elsewhere = replace(BERNARD, site="Lille")
    only_place = Weights(needs=0, trade=0, slots=0, site=10, tasks=0, languages=0)
    assert (
        look_at(INES, elsewhere, only_place).weakest
        == "Two different sites, and not both accept to meet remotely."
    )


def test_a_pair_that_has_everything_has_no_weak_point():
    hours = frozenset(range(TUESDAY_10, TUESDAY_10 + 4))
    pair = look_at(replace(INES, slots=hours), replace(BERNARD, slots=hours))
    assert (pair.score, pair.weakest) == (100.0, "No weak point among the criteria.")


def test_a_declared_level_counts_for_less_than_a_confirmed_one():
    declared = replace(INES, confirmed=frozenset())
    assert look_at(declared, BERNARD).score < look_at(INES, BERNARD).score


def test_the_json_has_the_documented_shape():
    alone = replace(BERNARD, id="alone", name="Zoé", slots=frozenset({3}))
    draft = match([INES, BERNARD, alone])
    written = as_json(draft, show=lambda person: person.name)
    assert written == {
        "total": draft.pairs[0].score,
        "pairs": [
            {
                "mentor": "Inès",
                "mentee": "Bernard",
                "score": draft.pairs[0].score,
                "reasons": list(draft.pairs[0].reasons),
                "weakest": "Only one hour in common in the week.",
            }
        ],
        "unmatched": [
            {
                "who": "Zoé",
                "role": "mentee",
                "reason": "No hour in common with 1 of 1 possible partners. "
                "A slot in common on Tuesday would open 1 binôme.",
            }
        ],
    }


def test_an_unmatched_mentee_learns_which_day_would_open_most():
    evening = replace(BERNARD, slots=frozenset({6 * 24 + 20}))
    thursday = [replace(INES, id=n, slots=frozenset({THURSDAY_14})) for n in range(3)]
    [left] = [one for one in match([INES, *thursday, evening]).unmatched if one.role == "mentee"]
    assert left.change == "A slot in common on Thursday would open 4 binômes."


def test_an_unmatched_mentee_learns_which_level_would_open_most():
    ambitious = replace(BERNARD, needs={"excel": 3})
    [left] = [
        one for one in match([INES, ambitious], labels=LABELS).unmatched if one.role == "mentee"
    ]
    assert left.reason == "The level asked excludes 1 of 1 possible partners."
    assert left.change == "Aiming first at the level “operational” in Excel would open 1 binôme."


def test_an_unmatched_mentor_learns_which_skill_would_open_most():
    mentor = replace(INES, skills={"powerpoint": 3})
    mentees = [replace(BERNARD, id=n, needs={"excel": 1, "word": 1 + n // 2}) for n in range(3)]
    [left] = [
        one for one in match([mentor, *mentees], labels=LABELS).unmatched if one.role == "mentor"
    ]
    assert left.change == "The level “operational” in Excel would open 3 binômes."


def test_who_is_left_because_the_others_are_taken_is_told_so():
    [left] = match([INES, BERNARD, replace(BERNARD, id="second")]).unmatched
    assert left.reason == "The only mentor who fits has no place left."
    assert left.change == "One place more with one of them would open a binôme."


def test_an_empty_form_is_named_before_any_rule():
    [mentee] = [
        one for one in match([INES, replace(BERNARD, needs={})]).unmatched if one.role == "mentee"
    ]
    assert (mentee.reason, mentee.change) == (
        "No need is given.",
        "Saying what to learn opens the search.",
    )


def test_a_refusal_is_not_offered_as_a_change_and_names_nobody():
    refused = replace(BERNARD, declined=frozenset({"ines"}))
    [left] = [one for one in match([INES, refused]).unmatched if one.role == "mentee"]
    said = left.reason + left.change
    assert "An earlier proposal was not accepted with 1 of 1 possible partners." in said
    assert "Inès" not in said
    assert "no single change" in left.change


def test_a_forbidden_pair_can_be_opened_again_by_the_coordinator():
    draft = match([INES, BERNARD], pins=Pins(forbidden=frozenset({("ines", "bernard")})))
    assert all(
        one.change == "Lifting the coordinator's exclusion would open 1 binôme."
        for one in draft.unmatched
    )
