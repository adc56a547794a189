"""A positioning confirms what a volunteer says that they can show."""

import pytest
from django.utils.translation import gettext

from lms.binomes.confirming import confirmed_themes
from lms.binomes.forms import SHOWN
from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import MatchRun
from lms.learning.models import Skill
from lms.learning.positioning.engine import SURE
from tests.lms.binomes.volunteers import apply, zoe_and_paul
from tests.people import person


def positioned(who, level: str, confidence: float = SURE) -> None:
    Skill.objects.create(person=who, tool="excel", level=level, confidence=confidence)


def run(people) -> MatchRun:
    return ask_for_run(people.programme, Weights(), people.driss)


@pytest.mark.parametrize(
    ("levels", "confirmed"),
    [
        ({"excel": 3}, {"excel-formulas", "excel-charts"}),
        ({"excel": 2}, {"excel-charts"}),
        ({"excel": 1}, set()),
        ({"word": 3}, set()),
        ({}, set()),
    ],
)
def test_a_level_is_confirmed_up_to_that_of_the_positioning_in_its_tool(levels, confirmed):
    skills = {"excel-formulas": 3, "excel-charts": 2, "mail-calendar": 3}
    assert confirmed_themes(skills, levels) == confirmed


def test_the_draft_says_that_the_level_is_confirmed_and_counts_it_more(people):
    zoe, _paul = zoe_and_paul(people)
    declared = run(people)
    positioned(zoe, "avance")
    confirmed = run(people)
    assert not any("positionnement" in reason for reason in declared.pairs[0]["reasons"])
    assert any("confirmé par un positionnement" in r for r in confirmed.pairs[0]["reasons"])
    assert confirmed.total > declared.total


def test_a_positioning_that_is_not_sure_confirms_nothing(people):
    zoe, _paul = zoe_and_paul(people)
    before = run(people).total
    positioned(zoe, "avance", SURE - 0.01)
    assert run(people).total == before


def test_of_two_equal_mentors_the_one_confirmed_is_chosen(people):
    zoe, _paul = zoe_and_paul(people)
    amir = person("Amir", "Zidane", people.programme.organisation)
    apply(people.programme, amir, as_mentor=True, skills={"excel-formulas": 3})
    assert run(people).pairs[0]["mentor"] == zoe.pk
    positioned(amir, "avance")
    assert run(people).pairs[0]["mentor"] == amir.pk


def test_the_form_tells_what_is_confirmed_of_the_persons_own_levels_only(people, client_of):
    zoe, paul = zoe_and_paul(people)
    positioned(zoe, "avance")
    said = gettext("Confirmed by your positioning, up to “%(level)s”.")
    confirmed = said % {"level": dict(SHOWN)["3"]}
    url = "/volontaire/montclair/"
    assert client_of(zoe).get(url).content.decode().count(confirmed) == 1
    assert said.split("%")[0] not in client_of(paul).get(url).content.decode()
