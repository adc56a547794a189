from datetime import date

from lms.binomes.health import next_checks

FORMED = date(2027, 1, 4)


def told(checks) -> list[tuple[str, str, bool]]:
    return [(check.kind, check.due.isoformat(), check.is_forecast) for check in checks]


def test_before_any_meeting_every_check_is_a_forecast_of_the_rhythm():
    assert told(next_checks(FORMED, (), meetings=6)) == [
        ("second_meeting", "2027-02-01", True),
        ("half_way", "2027-02-15", True),
        ("closing", "2027-03-29", True),
        ("look_back", "2027-06-29", True),
    ]


def test_meetings_held_late_move_what_follows():
    held = (date(2027, 2, 22), date(2027, 1, 18))
    assert told(next_checks(FORMED, held, meetings=6))[:2] == [
        ("second_meeting", "2027-02-22", False),
        ("half_way", "2027-03-08", True),
    ]


def test_a_check_done_is_not_asked_again():
    kinds = [check.kind for check in next_checks(FORMED, (), done=frozenset({"second_meeting"}))]
    assert kinds == ["half_way", "closing", "look_back"]


def test_a_short_programme_has_its_half_way_not_before_the_second_meeting():
    kinds = [check.kind for check in next_checks(FORMED, (), meetings=2)]
    assert kinds == ["second_meeting", "half_way", "closing", "look_back"]
    assert len({check.due for check in next_checks(FORMED, (), meetings=2)[:3]}) == 1


def test_a_closed_binome_only_keeps_its_look_back_three_months_on():
    checks = next_checks(FORMED, (date(2027, 1, 18),), closed_on=date(2027, 11, 30))
    assert told(checks) == [("look_back", "2028-02-29", False)]
