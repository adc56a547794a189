from datetime import timedelta

import time_machine
from django.core import mail
from django.utils import timezone
from django.utils.formats import date_format

from lms.binomes.closing import finish, look_back_on
from lms.binomes.helping import ask_for_help, close, nudge, pause, re_pair, talked
from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import Binome, HelpRequest, Objective, Review
from lms.binomes.proposing import accept, propose
from lms.binomes.scheduling import accept as settle
from lms.binomes.scheduling import propose as schedule
from lms.learning.models import Assignment, Attempt
from tests import material
from tests.lms.binomes.volunteers import apply
from tests.lms.learning.doing import sit
from tests.people import person

SAID = {"alone": "Un sommaire", "gained": "Les marchés publics"}


def review(people, client_of, who, **said) -> None:
    client_of(who).post(f"/binomes/{people.binome.pk}/bilan/", {**SAID, **said})


def test_it_closes_once_both_have_reviewed(people, client_of):
    close = f"/binomes/{people.binome.pk}/terminer/"
    review(people, client_of, people.ines)
    client_of(people.ines).post(close, {"finish": "1"})
    people.binome.refresh_from_db()
    assert people.binome.closed_at is None
    review(people, client_of, people.bernard)
    client_of(people.ines).post(close, {"finish": "1"})
    people.binome.refresh_from_db()
    assert people.binome.ending == Binome.Ending.FINISHED
    room = client_of(people.bernard).get(f"/binomes/{people.binome.pk}/")
    assert "Les marchés publics" in room.content.decode()


def test_going_on_needs_both_and_takes_the_open_objectives_along(people, client_of):
    Objective.objects.create(binome=people.binome, of="mentee", title="Un graphique")
    Objective.objects.create(binome=people.binome, of="mentor", title="Fini", state="reached")
    review(people, client_of, people.ines, go_on="on")
    review(people, client_of, people.bernard, go_on="on")
    following = finish(people.binome, renew=True)
    assert [one.title for one in following.objectives.all()] == ["Un graphique"]
    assert people.binome.objectives.count() == 2


def test_going_on_keeps_the_meetings_to_come_where_they_are(people, client_of):
    day = timezone.now() + timedelta(days=4)
    meeting = schedule(people.binome, people.ines, day, 45, "Salle 2")
    settle(meeting, people.bernard)
    for who in people.binome.people:
        review(people, client_of, who, go_on="on")
    mail.outbox.clear()
    following = finish(people.binome, renew=True)
    meeting.refresh_from_db()
    assert (meeting.binome, meeting.state, meeting.starts_at) == (following, "accepted", day)
    assert mail.outbox == []


def test_one_alone_does_not_make_the_other_go_on(people, client_of):
    review(people, client_of, people.ines, go_on="on")
    review(people, client_of, people.bernard)
    assert finish(people.binome, renew=True) is None
    assert not Binome.objects.open().exists()


def test_stopping_asks_no_reason_and_tells_the_other_that_it_stops(people, client_of):
    client_of(people.bernard).post(f"/binomes/{people.binome.pk}/terminer/", {"stop": "1"})
    people.binome.refresh_from_db()
    assert people.binome.ending == Binome.Ending.STOPPED
    assert [one.to for one in mail.outbox] == [[people.ines.email]]


def test_closing_together_tells_both_and_the_day_of_the_look_back(people, client_of):
    for who in people.binome.people:
        review(people, client_of, who)
    finish(people.binome)
    assert {one.to[0] for one in mail.outbox} == {people.ines.email, people.bernard.email}
    people.binome.refresh_from_db()
    day = date_format(look_back_on(people.binome), "j F Y")
    assert all(day in one.body for one in mail.outbox)


def test_a_closed_binome_is_read_and_no_longer_written(people, client_of):
    client_of(people.ines).post(f"/binomes/{people.binome.pk}/terminer/", {"stop": "1"})
    client = client_of(people.ines)
    assert client.get(f"/binomes/{people.binome.pk}/").status_code == 200
    assert client.post(f"/binomes/{people.binome.pk}/charte/").status_code == 404
    assert client.get(f"/binomes/{people.binome.pk}/objectifs/").status_code == 404


def test_the_look_back_opens_three_months_after_the_closing(people, client_of):
    url = f"/binomes/{people.binome.pk}/bilan/"
    with time_machine.travel("2026-01-15 10:00+01:00", tick=False):
        close(people.binome, Binome.Ending.FINISHED)
        review(people, client_of, people.bernard)
        assert not Review.objects.exists()
        room = client_of(people.bernard).get(f"/binomes/{people.binome.pk}/")
        assert url not in room.content.decode()
    with time_machine.travel("2026-04-15 10:00+02:00", tick=False):
        client = client_of(people.bernard)
        assert url in client.get("/binome/").content.decode()
        assert client.get(f"/binomes/{people.binome.pk}/").context["room"].my_next.url == url
        review(people, client_of, people.bernard)
        assert Review.objects.get().moment == Review.Moment.LOOK_BACK
        assert url not in client.get("/binome/").content.decode()


def test_a_binome_that_was_stopped_is_not_looked_back_on(people, client_of):
    with time_machine.travel("2026-01-15 10:00+01:00", tick=False):
        close(people.binome, Binome.Ending.STOPPED)
    with time_machine.travel("2026-05-15 10:00+02:00", tick=False):
        answer = client_of(people.bernard).get(f"/binomes/{people.binome.pk}/bilan/")
        assert answer.status_code == 404


def test_another_round_is_offered_only_when_both_want_it(people, client_of):
    def offered() -> bool:
        page = client_of(people.ines).get(f"/binomes/{people.binome.pk}/")
        return page.context["room"].may_go_on

    review(people, client_of, people.ines, go_on="on")
    assert not offered()
    review(people, client_of, people.bernard)
    assert not offered()
    review(people, client_of, people.bernard, go_on="on")
    assert offered()


def test_re_pairing_keeps_progress_tells_no_reason_and_pairs_with_somebody_else(people):
    course = material.course()
    people.assign(course)
    sit(people.bernard, course, 2, material.RIGHT)
    needs = {"excel-formulas": 1}
    apply(people.programme, people.bernard, as_mentee=True, needs=needs)
    apply(people.programme, people.ines, as_mentor=True, skills={"excel-formulas": 3})
    re_pair(people.binome, people.driss)
    assert {tuple(m.to) for m in mail.outbox} == {(people.ines.email,), (people.bernard.email,)}
    assert ask_for_run(people.programme, Weights(), people.driss).pairs == []
    lina = person("Lina", "Haddad", people.programme.organisation)
    apply(people.programme, lina, as_mentor=True, skills={"excel-formulas": 3})
    run = ask_for_run(people.programme, Weights(), people.driss)
    (proposal,) = propose(run, run.pairs, people.driss)
    accept(proposal, lina)
    binome = accept(proposal, people.bernard)
    assert (binome.mentor, binome.mentee) == (lina, people.bernard)
    assert Assignment.objects.get(binome=binome).course_id == course.pk
    assert Attempt.objects.filter(person=people.bernard, passed=True).exists()


def test_a_pause_is_told_to_both_and_a_nudge_proposes_a_date(people):
    pause(people.binome, people.driss, timezone.localdate() + timedelta(days=20))
    nudge(people.binome, people.driss)
    assert len(mail.outbox) == 4
    assert f"/binomes/{people.binome.pk}/seances/" in mail.outbox[-1].body


def test_talking_with_both_settles_the_request_for_help(people):
    ask_for_help(people.binome, people.ines)
    ask_for_help(people.binome, people.ines)
    assert HelpRequest.objects.count() == len(mail.outbox) == 1
    talked(people.binome, people.driss)
    assert not HelpRequest.objects.filter(settled_at=None).exists()
