"""The guide: which evidence each indicator asks for, as data that is checked."""

from datetime import date

import pytest

from lms.quality.audit.guide import FILE, FaultyGuide, guide, read
from lms.quality.audit.places import PAGES
from lms.quality.audit.sources import SOURCES

TEXT = FILE.read_text(encoding="utf-8")


def test_the_guide_names_its_edition_and_our_own_reading():
    book = guide()
    assert book.version
    assert book.published <= date.today()
    assert book.revision >= 1


def test_every_indicator_of_the_framework_is_said_to_be_in_or_out():
    book = guide()
    numbers = [one.number for one in book.indicators]
    numbers += [number for one in book.outside for number in one.numbers]
    assert sorted(numbers) == list(range(1, 33))


def test_every_source_of_the_guide_exists_and_every_source_serves():
    assert guide().sources == set(SOURCES)


def test_every_page_on_which_a_gap_is_filled_exists():
    named = {need.page for one in guide().indicators for need in one.needs if need.page}
    assert named <= PAGES


def test_no_word_of_the_guide_judges():
    assert "conforme" not in TEXT.lower()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("revision: 1", "revision: zero", "revision"),
        ("number: 12", "number: 44", "44"),
        ("number: 12", "number: 11", "twice"),
        ("slug: engagement", "slug: Engagement et présence", "slug"),
        ("published: 2024-01-08", "published: janvier", "published"),
        ("source: presence", "sources: presence", "needs"),
        (", en: Commitment and prevention of drop-out", "", "title"),
        (
            "        obtain: {fr: délivrez les certificats quand les parcours sont terminés, "
            "en: issue the certificates once the courses are completed}\n",
            "",
            "obtain",
        ),
    ],
)
def test_a_faulty_guide_is_refused_with_the_place_of_the_fault(before, after, said):
    assert before in TEXT
    with pytest.raises(FaultyGuide, match=said):
        read(TEXT.replace(before, after, 1))
