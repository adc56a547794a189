from lms.quality.surveys.questions import Question, cleaned
from lms.quality.surveys.results import tally

SCALE = Question("q", "scale", "Satisfait ?", scale="satisfaction")
CHOICE = Question("q", "choice", "Aidé ?", choices=("oui", "non"))
TEXT = Question("q", "text", "Mieux ?")


def given(*answers):
    return [{"q": one} for one in answers]


def test_a_scale_has_its_counts_its_mean_and_its_favourable_share_with_n():
    found = tally(SCALE, given(5, 5, 4, 3, 1))
    assert found.n == 5
    assert dict(found.counts) == {1: 1, 2: 0, 3: 1, 4: 1, 5: 2}
    assert found.mean == 3.6
    assert found.favourable == 0.6
    assert found.share(5) == 0.4


def test_nothing_is_said_of_four_people():
    found = tally(SCALE, given(5, 5, 4, 3))
    assert not found.shown
    assert (found.n, found.mean, found.favourable) == (4, None, None)


def test_a_question_that_only_four_of_six_answered_stays_silent_too():
    replies = [*given("a", "b", "c", "d"), {}, {"q": None}]
    found = tally(TEXT, replies)
    assert (found.n, list(found.comments)) == (4, [])


def test_an_organisation_that_answers_in_its_name_is_read_from_one_reply():
    assert tally(SCALE, given(2), fewest=1).mean == 2
    assert not tally(SCALE, [], fewest=1).shown


def test_choices_that_nobody_took_are_counted_as_none():
    assert dict(tally(CHOICE, given(0, 0, 0, 0, 0)).counts) == {0: 5, 1: 0}
    assert tally(CHOICE, given(0, 0, 0, 0, 0)).mean is None


def test_comments_come_in_an_order_that_does_not_follow_the_replies():
    said = ["un", "deux", "trois", "quatre", "cinq", "six"]
    one = tally(TEXT, given(*said)).comments
    again = tally(TEXT, given(*reversed(said))).comments
    assert sorted(one) == sorted(said)
    assert list(one) == list(again)
    other = Question("autre", "text", "Mieux ?")
    assert list(tally(other, [{"autre": words} for words in said]).comments) != list(one)


def test_what_cannot_be_an_answer_is_none():
    assert cleaned(SCALE, "3") == 3
    assert [cleaned(SCALE, sent) for sent in ("0", "6", "x", "", None, "-1", "1.5")] == [None] * 7
    assert cleaned(CHOICE, "0") == 0
    assert cleaned(CHOICE, 1) == 1
    assert cleaned(CHOICE, "2") is None
    assert cleaned(TEXT, "  ") is None
    assert cleaned(TEXT, "x" * 5000) == "x" * 1000
