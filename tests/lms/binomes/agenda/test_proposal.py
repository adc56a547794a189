from dataclasses import replace

import pytest

from lms.binomes.agenda import (
    ActivityDone,
    Contest,
    ItemFailed,
    ObjectiveOpen,
    SinceLastMeeting,
    propose,
)

NOTHING = SinceLastMeeting(mentor="Inès", mentee="Bernard")
DOLLAR = ItemFailed("mentee", "Recopier avec $", "relatif ou absolu", "quiz", "excel", times=1)
SUM = ItemFailed("mentee", "Notes de frais", "la somme compte du texte", "office", "excel", times=3)
RICH = replace(
    NOTHING,
    done=(ActivityDone("mentee", "Trier, filtrer"), ActivityDone("mentee", "Imprimer")),
    failed=(DOLLAR, SUM),
    contests=(Contest("mentee", "Quiz Excel", "priorité des opérations"),),
    objectives=(
        ObjectiveOpen("mentee", "Tenir mes notes de frais seul"),
        ObjectiveOpen("mentor", "Lire un appel d'offres"),
    ),
)


def kinds(since: SinceLastMeeting) -> list[str]:
    return [point.kind for point in propose(since).points]


def test_a_failed_item_becomes_a_point_with_a_coach_card():
    [_, point, _] = propose(replace(NOTHING, failed=(DOLLAR,))).points
    assert point.title == "Bernard, “Recopier avec $”: relatif ou absolu"
    assert (point.card.coach, point.card.learner) == ("Inès", "Bernard")
    assert point.card.ask.startswith("What made Bernard choose this answer?")
    assert "another workbook" in point.card.show
    assert point.card.leave == "Do not take the mouse: Bernard makes every gesture, even slowly."


def test_what_was_missed_most_often_comes_first_and_the_rest_waits():
    agenda = propose(RICH)
    assert [point.kind for point in agenda.points] == [
        "opening", "done", "failed", "failed", "contest", "closing",
    ]  # fmt: skip
    assert "la somme compte du texte" in agenda.points[2].title
    assert agenda.for_later == (
        "Objective of Bernard without evidence: Tenir mes notes de frais seul",
        "Objective of Inès without evidence: Lire un appel d'offres",
    )


@pytest.mark.parametrize("minutes", [20, 25, 30, 45, 47, 60, 90])
@pytest.mark.parametrize(
    "since", [NOTHING, RICH, replace(NOTHING, is_first=True), replace(NOTHING, failed=(SUM,))]
)
def test_the_points_fill_the_meeting_exactly_and_none_is_too_short(since, minutes):
    agenda = propose(replace(since, minutes=minutes))
    assert agenda.minutes == minutes
    topics = [point for point in agenda.points if point.kind in {"failed", "contest", "objective"}]
    assert all(point.minutes >= 10 for point in topics)
    assert len(topics) <= 4


def test_nothing_is_lost_between_the_agenda_and_what_waits():
    for minutes in (20, 45, 90):
        agenda = propose(replace(RICH, minutes=minutes))
        topics = [p for p in agenda.points if p.kind in {"failed", "contest", "objective"}]
        assert len(topics) + len(agenda.for_later) == 5


def test_the_objective_of_the_mentor_is_helped_by_the_mentee():
    since = replace(NOTHING, objectives=(ObjectiveOpen("mentor", "Lire un appel d'offres"),))
    [_, point, _] = propose(since).points
    assert (point.card.coach, point.card.learner) == ("Bernard", "Inès")
    assert "Inès see that “Lire un appel d'offres” is reached" in point.card.ask


def test_a_contest_is_left_to_the_trainer():
    [_, point, _] = propose(replace(NOTHING, contests=RICH.contests)).points
    assert point.card.leave == "Do not decide who is right: the trainer answers the contest."


def test_an_office_check_is_asked_about_by_what_was_wanted():
    failed = replace(SUM, tool="word")
    [_, point, _] = propose(replace(NOTHING, failed=(failed,))).points
    assert point.card.ask == "What did Bernard want to obtain, and where did it stop?"
    assert "another document" in point.card.show


def test_the_same_activity_done_by_both_is_named_once():
    done = (ActivityDone("mentor", "Écouter"), ActivityDone("mentee", "Écouter"))
    [_, point, *_] = propose(replace(NOTHING, done=done)).points
    assert point.title == "Done since last time: Écouter"
    assert point.card.learner == "Bernard"


def test_the_first_meeting_has_the_agenda_of_a_launch():
    agenda = propose(replace(RICH, is_first=True, minutes=60))
    assert [point.kind for point in agenda.points] == ["opening", *["launch"] * 4, "closing"]
    assert any("charter" in point.title for point in agenda.points)


def test_when_nothing_happened_the_meeting_has_a_real_task():
    assert kinds(NOTHING) == ["opening", "objective", "closing"]


def test_a_meeting_too_short_for_anything_is_refused():
    with pytest.raises(ValueError, match="20 minutes"):
        propose(replace(RICH, minutes=19))
