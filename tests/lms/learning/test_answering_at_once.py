"""A room of learners who hand in at the same moment, on either database."""

from tests.lms.learning.crowd import crowd


def test_no_answer_is_lost_and_none_counts_twice(installed):
    room = crowd(8)
    assert room.answer() == []
    assert room.kept() == room.expected()
