"""Forming new binômes without fault: progress is kept, no reason is told, nobody is forced."""

import pytest
from django.core import mail

from lms.binomes.helping import re_pair
from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import Profile, Volunteer
from lms.binomes.proposing import accept, propose
from lms.binomes.volunteering import withdraw
from lms.dashboards.home import home_of
from tests import material
from tests.lms.binomes.volunteers import apply, zoe_and_paul
from tests.lms.learning.doing import sit
from tests.people import person


def standing(people) -> set[tuple[str, str]]:
    found = Volunteer.objects.filter(programme=people.programme, withdrawn_at=None)
    return {(one.person.first_name, one.role) for one in found.select_related("person")}


def paired(people):
    made = ask_for_run(people.programme, Weights(), people.driss)
    (proposal,) = propose(made, made.pairs, people.driss)
    accept(proposal, proposal.mentor)
    return accept(proposal, proposal.mentee)


def test_the_next_draft_pairs_both_again_but_not_together(people):
    _zoe, _paul = zoe_and_paul(people)
    re_pair(paired(people), people.driss)
    lina = person("Lina", "Haddad", people.programme.organisation)
    apply(people.programme, lina, as_mentor=True, skills={"excel-formulas": 3})
    made = ask_for_run(people.programme, Weights(), people.driss)
    assert [pair["names"] for pair in made.pairs] == [["Lina Haddad", "Paul Gautier"]]
    assert [left["name"] for left in made.unmatched] == ["Zoe Martin"]


def test_what_was_learnt_counts_in_the_new_binome(people):
    _zoe, paul = zoe_and_paul(people)
    first = paired(people)
    people.binome = first
    course = material.course()
    people.assign(course)
    sit(paul, course, 2, material.RIGHT)
    done = home_of(paul).courses[0].mine.done
    assert done
    re_pair(first, people.driss)
    apply(
        people.programme,
        person("Lina", "Haddad", people.programme.organisation),
        as_mentor=True,
        skills={"excel-formulas": 3},
    )
    paired(people)
    (pair,) = home_of(paul).pairs
    assert pair.partner.first_name == "Lina"
    assert pair.mine_done == done


def test_a_binome_formed_by_hand_makes_two_volunteers(people):
    assert standing(people) == set()
    re_pair(people.binome, people.driss)
    assert standing(people) == {("Ines", "mentor"), ("Bernard", "mentee")}
    assert Profile.objects.get(person=people.bernard).as_mentee


def test_who_has_withdrawn_stays_away(people):
    _zoe, paul = zoe_and_paul(people)
    binome = paired(people)
    withdraw(people.programme, paul)
    re_pair(binome, people.driss)
    assert standing(people) == {("Zoe", "mentor")}


@pytest.mark.parametrize("who", ["mentor", "mentee"])
def test_both_are_told_the_same_kind_words_and_no_reason(people, who):
    re_pair(people.binome, people.driss)
    (told,) = [one for one in mail.outbox if one.to == [getattr(people.binome, who).email]]
    assert "la faute de personne" in told.body
