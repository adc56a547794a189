"""Which format a file is in, and what of it has no place here, said by name."""

import pytest

from courses.exchange.formats import guess, read
from courses.exchange.tags import tagged
from tests.courses.exchange.test_moodle_xml import question, quiz


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (b"::T:: Oui ? {T}", "gift"),
        (b"[html]<p>Oui ?</p> {T}", "gift"),
        (b"[markdown]Oui ? {T}", "gift"),
        (b"<p>Oui ?</p> {T}", "gift"),
        (b"<b>Question</b> {T}", "gift"),
        (b"{=oui ~non} est un mot.", "gift"),
        (b"", "gift"),
        (b'<?xml version="1.0"?><quiz/>', "moodle-xml"),
        (b"\n <quiz>", "moodle-xml"),
        (b"<!-- question: 1 --><quiz>", "moodle-xml"),
        ('<?xml version="1.0"?>'.encode("utf-16"), "moodle-xml"),
        (b"\xef\xbb\xbf<quiz>", "moodle-xml"),
        (b'[{"model": "quiz.quiz"}]', "django-quiz-app"),
        (b'\xef\xbb\xbf[\n  {\n "model"', "django-quiz-app"),
        (b"[]", "django-quiz-app"),
        (b'{"model": 1}', "django-quiz-app"),
    ],
)
def test_the_format_is_known_by_how_the_file_begins(source, name):
    assert guess(source) == name


def test_a_tag_that_has_no_place_here_is_named_with_its_questions():
    found = read(
        b"// [tag:images] [tag:niveau:initial] [id:W-1]\n::Un:: Oui ? {T}\n\n"
        b"// [tag:images] [tag:niveau:expert]\n::Deux:: Non ? {F}\n"
    )
    assert found.rejected == ()
    assert sorted(found.warnings) == [
        "The identifier given by the other tool is not kept (“Un”)",
        "The tag “images” is not kept (“Un”, “Deux”)",
        "The tag “niveau:expert” is not kept (“Deux”)",
    ]


def test_the_tags_that_mean_something_here_are_not_warned_of():
    tags = (
        "<tags><tag><text>objectif: styles</text></tag><tag><text>niveau:avance</text></tag></tags>"
    )
    found = read(quiz(question("description", "Lisez.", tags)))
    assert found.warnings == ()
    assert tagged(found.questions[0].tags) == {"objectif": "styles", "niveau": "avance"}


def test_a_second_objective_is_named_rather_than_lost():
    found = read(b"// [tag:objectif:styles] [tag:objectif:titres]\n::Un:: Oui ? {T}\n")
    assert tagged(found.questions[0].tags) == {"objectif": "styles"}
    assert found.warnings == ("The tag “objectif:titres” is not kept (“Un”)",)


def test_a_long_list_of_questions_is_cut_short():
    gift = "\n\n".join(f"// [tag:images]\n::Q{n}:: Oui ? {{T}}" for n in range(1, 14))
    (warning,) = read(gift.encode()).warnings
    assert "“Q10” and 3 others" in warning
    assert "Q11" not in warning
