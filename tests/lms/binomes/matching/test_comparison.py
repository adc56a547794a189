from dataclasses import replace

from lms.binomes.matching import Pins, Weights, compare, effect_of_weights, match

from .cohorts import BERNARD, INES, TUESDAY_10, large_cohort


def test_a_draft_compared_with_itself_has_no_difference():
    draft = match([INES, BERNARD])
    comparison = compare(draft, draft)
    assert comparison.sentences == ("The two drafts hold the same pairs.",)
    assert comparison.kept == draft.pairs
    assert comparison.total_change == 0


def test_a_comparison_names_who_gains_and_who_loses_a_binome():
    second = replace(BERNARD, id="second")
    first = match([INES, BERNARD, second], pins=Pins(pinned=frozenset({("ines", "second")})))
    other = match([INES, BERNARD, second], pins=Pins(pinned=frozenset({("ines", "bernard")})))
    comparison = compare(first, other)
    assert [pair.ids for pair in comparison.only_first] == [("ines", "second")]
    assert [pair.ids for pair in comparison.only_second] == [("ines", "bernard")]
    assert [one.id for one in comparison.newly_matched] == ["bernard"]
    assert [one.id for one in comparison.newly_unmatched] == ["second"]
    assert comparison.sentences == (
        "1 pair is new.",
        "1 person more has a binôme.",
        "1 person no longer has a binôme.",
    )


def test_weighing_the_site_more_brings_people_of_one_site_together():
    near = replace(BERNARD, id="near", trade_offers=frozenset())
    far = replace(BERNARD, id="far", site="Lille", slots=frozenset({TUESDAY_10}))
    before, after = Weights(site=1, trade=60), Weights(site=90, trade=1)
    effect = effect_of_weights([INES, near, far], before, after)
    assert [pair.ids for pair in effect.before.pairs] == [("ines", "far")]
    assert [pair.ids for pair in effect.after.pairs] == [("ines", "near")]
    assert effect.part_changes["site"] == (0.0, 100.0)
    assert effect.part_changes["trade"] == (100.0, 0.0)
    assert effect.part_changes["tasks"] == (None, None)


def test_a_weight_never_costs_a_pair():
    cohort = large_cohort(40, 40)
    effect = effect_of_weights(cohort, Weights(), Weights(needs=0, languages=100))
    assert len(effect.before.pairs) == len(effect.after.pairs)
    changes = effect.part_changes["languages"]
    assert changes[1] >= changes[0]
