import json
from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils.translation import gettext
from django_tasks_db.models import DBTaskResult

from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import Binome, MatchRun, Proposal, Volunteer
from lms.binomes.proposal_letters import tell_proposed
from lms.binomes.proposing import NoLongerOpen, accept, decline, propose, take_back
from lms.binomes.volunteering import withdraw
from lms.learning.models import Assignment
from lms.learning.programme_courses import ProgrammeCourse, give_courses
from tests import material
from tests.lms.binomes.volunteers import apply, zoe_and_paul
from tests.people import person


def run(people) -> MatchRun:
    return ask_for_run(people.programme, Weights(), people.driss)


@pytest.fixture
def proposed(people) -> Proposal:
    zoe_and_paul(people)
    made = run(people)
    (proposal,) = propose(made, made.pairs, people.driss)
    return proposal


def names(made: MatchRun) -> list[list[str]]:
    return [pair["names"] for pair in made.pairs]


def test_a_draft_pairs_who_fits_and_says_why(people):
    zoe_and_paul(people)
    made = run(people)
    assert names(made) == [["Zoe Martin", "Paul Gautier"]]
    assert made.pairs[0]["reasons"]
    assert made.total == made.pairs[0]["score"]


def test_a_draft_tells_nobody(people):
    zoe_and_paul(people)
    run(people)
    assert mail.outbox == []
    assert not Proposal.objects.exists()


def test_the_page_waits_for_no_mail_and_what_is_taken_back_meanwhile_is_not_told(people, settings):
    zoe, paul = zoe_and_paul(people)
    made = run(people)
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    (first,) = propose(made, made.pairs, people.driss)
    take_back(first)
    (second,) = propose(made, made.pairs, people.driss)
    waiting = DBTaskResult.objects.filter(task_path=tell_proposed.module_path)
    asked = sorted(one.args_kwargs["args"] for one in waiting)
    assert (asked, mail.outbox) == ([[first.pk], [second.pk]], [])
    for args in asked:
        tell_proposed.call(*args)
    assert sorted(one.to[0] for one in mail.outbox) == sorted([zoe.email, paul.email])
    assert all(f"/propositions/{second.pk}/" in one.body for one in mail.outbox)


def test_who_has_withdrawn_is_in_no_draft(people):
    _zoe, paul = zoe_and_paul(people)
    Volunteer.objects.filter(person=paul).update(withdrawn_at="2026-01-01T00:00Z")
    assert names(run(people)) == []


def test_a_reporting_line_by_address_is_seen(people):
    zoe, paul = zoe_and_paul(people)
    apply(people.programme, paul, as_mentee=True, manager_email=zoe.email)
    assert names(run(people)) == []


def test_both_accept_and_the_binome_is_formed_with_its_courses(people, proposed):
    course = material.course()
    give_courses(people.programme, ProgrammeCourse.When.BINOME, [course], people.driss)
    assert accept(proposed, proposed.mentor) is None
    assert not Binome.objects.filter(mentor=proposed.mentor).exists()
    binome = accept(proposed, proposed.mentee)
    assert (binome.mentor, binome.mentee) == (proposed.mentor, proposed.mentee)
    assert Assignment.objects.get(binome=binome).course_id == course.pk


def test_accepting_twice_forms_one_binome(people, proposed):
    accept(proposed, proposed.mentor)
    accept(proposed, proposed.mentor)
    accept(proposed, proposed.mentee)
    with pytest.raises(NoLongerOpen):
        accept(proposed, proposed.mentee)
    assert Binome.objects.filter(mentor=proposed.mentor).count() == 1


def test_nobody_else_can_answer(people, proposed):
    with pytest.raises(NoLongerOpen):
        accept(proposed, people.bernard)
    with pytest.raises(NoLongerOpen):
        decline(proposed, people.driss, "time")


def test_who_is_proposed_is_not_proposed_again(people, proposed):
    again = run(people)
    assert names(again) == []
    assert propose(again, MatchRun.objects.last().pairs, people.driss) == []


def test_an_old_draft_does_not_propose_who_has_found_somebody(people):
    zoe_and_paul(people)
    old, new = run(people), run(people)
    propose(new, new.pairs, people.driss)
    assert propose(old, old.pairs, people.driss) == []


def test_a_decline_feeds_the_next_run(people, proposed):
    decline(proposed, proposed.mentee, "slots")
    assert names(run(people)) == []
    lina = person("Lina", "Haddad", people.programme.organisation)
    apply(people.programme, lina, as_mentor=True, skills={"excel-formulas": 3})
    assert names(run(people)) == [["Lina Haddad", "Paul Gautier"]]


def test_the_other_never_sees_who_declined_nor_why(people, proposed, client_of):
    accept(proposed, proposed.mentor)
    mail.outbox.clear()
    url = f"/propositions/{proposed.pk}/"
    said = {"decline": "1", "reason": "person"}
    assert client_of(proposed.mentee).post(url, said).status_code == 302
    (told,) = mail.outbox
    assert told.to == [proposed.mentor.email]
    reason = str(Proposal.Reason.PERSON.label)
    for words in (told.body, client_of(proposed.mentor).get(url).content.decode()):
        assert reason not in words


def test_the_coordinator_reads_the_reason_but_not_whose_it_is(people, proposed, client_of):
    decline(proposed, proposed.mentee, "person")
    page = client_of(people.driss).get("/programmes/montclair/appariement/").content.decode()
    section = page[page.index('id="declined"') :]
    assert str(Proposal.Reason.PERSON.label)[1:] in section
    assert section.count("Gautier") == section.count("Martin") == 1


def test_a_second_click_proposes_nobody_twice(people):
    zoe_and_paul(people)
    made = run(people)
    propose(made, made.pairs, people.driss)
    mail.outbox.clear()
    assert propose(made, made.pairs, people.driss) == []
    assert mail.outbox == []


def test_who_withdraws_leaves_the_proposal_and_the_partner_who_waits_is_told(people, proposed):
    accept(proposed, proposed.mentor)
    mail.outbox.clear()
    withdraw(people.programme, proposed.mentee)
    proposed.refresh_from_db()
    assert proposed.closed_at
    assert [one.to for one in mail.outbox] == [[proposed.mentor.email]]
    with pytest.raises(NoLongerOpen):
        accept(proposed, proposed.mentee)


def test_withdrawing_is_no_refusal_of_the_other(people, proposed):
    withdraw(people.programme, proposed.mentee)
    apply(people.programme, proposed.mentee, as_mentee=True)
    assert names(run(people)) == [["Zoe Martin", "Paul Gautier"]]


def test_a_volunteer_without_a_form_is_in_the_draft_with_what_is_missing(people):
    lina = person("Lina", "Haddad", people.programme.organisation)
    Volunteer.objects.create(programme=people.programme, person=lina, role="mentor")
    (left,) = run(people).unmatched
    assert (left["name"], left["reason"]) == ("Lina Haddad", gettext("No free slot is given."))


def test_a_decline_asks_its_reason(people, proposed, client_of):
    client_of(proposed.mentee).post(f"/propositions/{proposed.pk}/", {"decline": "1"})
    proposed.refresh_from_db()
    assert proposed.closed_at is None


def test_a_proposal_is_hidden_from_everyone_else(people, proposed, client_of):
    for who in (people.bernard, people.driss, people.claire, people.outsider):
        assert client_of(who).get(f"/propositions/{proposed.pk}/").status_code == 404


def test_the_command_gives_the_same_draft_as_json(people):
    zoe, paul = zoe_and_paul(people)
    out = StringIO()
    call_command("match_programme", "montclair", "--json", stdout=out)
    said = json.loads(out.getvalue())
    made = run(people)
    assert said["total"] == made.total
    (pair,) = said["pairs"]
    assert (pair["mentor"], pair["mentee"]) == (zoe.email, paul.email)
    assert (pair["score"], pair["reasons"]) == (made.total, made.pairs[0]["reasons"])
    assert said["unmatched"] == []
