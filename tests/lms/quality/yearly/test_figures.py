"""The figures of a year, from lines counted by hand."""

from datetime import date, datetime
from decimal import Decimal

from lms.quality.yearly.figures import HoursOf, Slot, figures_of, hours_given


def line(person: int, on: date, hours: str, **more) -> HoursOf:
    fields = {
        "name": f"Personne {person}",
        "employer": "Montclair",
        "programme": "alpha",
        "title": "Word",
        "distance": True,
        "tool": "word",
    }
    return HoursOf(person=person, on=on, hours=Decimal(hours), **(fields | more))


def slot(trainer: int, start: str, end: str, programme: str = "alpha", day: int = 4) -> Slot:
    def at(clock: str) -> datetime:
        return datetime.fromisoformat(f"2026-03-{day:02d} {clock}")

    return Slot(
        trainer=trainer, name=f"Formateur {trainer}", programme=programme, title="Session",
        starts_at=at(start), ends_at=at(end),
    )  # fmt: skip


# Three people. 1: 2 h of Word and a session of 3 h in alpha, 1.5 h of Excel in beta: 6.5 h.
# 2: 2 h of Word: 2 h. 3: nothing but the last day of the former year and the first of the next.
LINES = (
    line(1, date(2026, 1, 1), "2"),
    line(1, date(2026, 3, 4), "3", distance=False, tool=""),
    line(1, date(2026, 12, 31), "1.5", programme="beta", tool="excel", title="Excel"),
    line(2, date(2026, 6, 1), "2", employer="Ferrand"),
    line(3, date(2025, 12, 31), "7"),
    line(3, date(2027, 1, 1), "7"),
)
TOGETHER = (line(1, date(2026, 4, 1), "0.75"), line(1, date(2025, 4, 1), "0.75"))


def figures():
    return figures_of(2026, LINES, TOGETHER, ())


def test_people_enrolments_and_hours_are_those_of_the_year_and_no_other():
    whole = figures().whole
    assert (whole.people, whole.enrolments, whole.hours) == (2, 3, Decimal("8.5"))


def test_hours_at_a_distance_and_in_sessions_make_the_whole():
    found = figures()
    assert found.at_a_distance == Decimal("5.5")
    assert found.in_sessions == Decimal("3")
    assert found.at_a_distance + found.in_sessions == found.whole.hours


def test_binome_hours_are_never_in_the_training_hours():
    found = figures()
    assert found.binome_hours == Decimal("0.75")
    assert found.whole.hours == Decimal("8.5")


def test_each_employer_and_each_subject_has_its_people_and_hours():
    by_employer = figures().by(lambda one: one.employer)
    assert [(g.name, g.people, g.hours) for g in by_employer] == [
        ("Ferrand", 1, Decimal("2")),
        ("Montclair", 1, Decimal("6.5")),
    ]
    by_tool = figures().by(lambda one: one.tool)
    assert [(g.name, g.people, g.hours) for g in by_tool] == [
        ("", 1, Decimal("3")),
        ("excel", 1, Decimal("1.5")),
        ("word", 2, Decimal("4")),
    ]


def test_two_trainers_in_one_room_count_the_slot_once():
    assert hours_given([slot(1, "09:00", "12:00"), slot(2, "09:00", "12:00")]) == 3


def test_slots_of_one_room_that_overlap_count_from_first_to_last():
    assert hours_given([slot(1, "09:00", "11:00"), slot(2, "10:00", "12:00")]) == 3


def test_two_rooms_with_two_trainers_count_twice():
    found = [slot(1, "09:00", "12:00"), slot(2, "09:00", "12:00", "beta")]
    assert hours_given(found) == 6


def test_one_trainer_before_two_programmes_at_once_counts_once():
    found = [slot(1, "09:00", "12:00"), slot(1, "09:00", "12:00", "beta")]
    assert hours_given(found) == 3


def test_slots_that_follow_each_other_are_added():
    found = [slot(1, "09:00", "12:00"), slot(1, "12:00", "13:30"), slot(1, "09:00", "10:00", day=5)]
    assert hours_given(found) == Decimal("5.5")


def test_a_session_of_the_new_year_eve_counts_in_the_year_in_which_it_begins():
    eve = Slot(
        trainer=1, name="Claire", programme="alpha", title="Soir",
        starts_at=datetime(2026, 12, 31, 22), ends_at=datetime(2027, 1, 1, 1),
    )  # fmt: skip
    assert figures_of(2026, (), (), [eve]).trainer_hours == 3
    assert figures_of(2027, (), (), [eve]).trainer_hours == 0


def test_each_trainer_has_their_own_hours():
    found = figures_of(2026, (), (), [slot(1, "09:00", "12:00"), slot(2, "09:00", "11:00")])
    assert [(t.name, t.sessions, t.hours) for t in found.trainers] == [
        ("Formateur 1", 1, Decimal("3")),
        ("Formateur 2", 1, Decimal("2")),
    ]
    assert found.trainer_hours == 3


def test_a_year_without_anything_is_nothing():
    empty = figures_of(2024, LINES, TOGETHER, ())
    assert (empty.whole.people, empty.whole.hours, empty.trainer_hours) == (0, 0, 0)
    assert empty.trainers == []
