from datetime import UTC, datetime

import pytest
import time_machine

from lms.people.limits import within_limit

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def asked(rf):
    """Ask twice at most a minute, so many seconds after noon."""
    request = rf.get("/")

    def ask(seconds: int) -> bool:
        with time_machine.travel(NOON.timestamp() + seconds, tick=False):
            return within_limit(request, "try", times=2, seconds=60)

    return ask


def test_beyond_the_limit_is_refused(asked):
    assert [asked(second) for second in (1, 2, 3)] == [True, True, False]


def test_who_asks_now_and_then_is_never_refused(asked):
    assert all(asked(second) for second in range(0, 600, 40))


def test_who_was_refused_may_ask_again_a_minute_later(asked):
    for second in (1, 2, 3):
        asked(second)

    assert asked(64)
