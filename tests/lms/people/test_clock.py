from datetime import datetime, time

import pytest
from django.utils.translation import override

from lms.people.clock import clock, moment, stretch

NINE, HALF_PAST = datetime(2026, 3, 1, 9), datetime(2026, 3, 1, 12, 30)


@pytest.fixture(params=["fr", "en"])
def language(request):
    with override(request.param):
        yield request.param


@pytest.mark.parametrize(
    ("hour", "written"),
    [
        (time(9), {"fr": "9 h", "en": "9:00"}),
        (time(9, 5), {"fr": "9 h 05", "en": "9:05"}),
        (time(0, 30), {"fr": "0 h 30", "en": "0:30"}),
    ],
)
def test_an_hour_is_read_as_in_the_country(language, hour, written):
    assert clock(hour) == written[language].replace(" ", "\u00a0")


def test_a_moment_is_a_day_then_an_hour(language):
    day, hour = {"fr": ("dimanche 1er mars", "9 h"), "en": ("Sunday 1 March", "9:00")}[language]
    written = moment(NINE, "l j F").replace("\u00a0", " ")
    assert written.startswith(f"{day} ")
    assert written.endswith(f" {hour}")


def test_a_session_goes_from_an_hour_to_another(language):
    expected = {
        "fr": ["dimanche 1er mars", "9 h", "12 h 30"],
        "en": ["Sunday 1 March", "9:00", "12:30"],
    }[language]
    written = stretch(NINE, HALF_PAST, "l j F").replace("\u00a0", " ")
    found = [written.index(part) for part in expected]
    assert found == sorted(found)
    assert written.endswith(expected[-1])
