import pytest

from lms.learning.access import access_to
from lms.learning.events import Event
from lms.learning.lessons import progress_of
from lms.learning.models import Assignment, CourseCompletion, Positioning, Skill
from lms.learning.positioning.bank import pool_of
from lms.learning.positioning.results import result_page
from lms.learning.positioning.skills import confirmed_levels, skill_found
from lms.learning.positioning.skipping import skip, take_back
from lms.learning.positioning.steps import NoAnswer, NoBank, answer, begin, current
from lms.learning.standing import standing
from tests import material
from tests.lms.learning.doing import sit
from tests.lms.learning.positioning.bank import bank, course, question
from tests.lms.learning.positioning.log import adaptations_of

pytestmark = pytest.mark.django_db


def pass_through(person, knows) -> Positioning:
    """Begin and answer to the end; `knows(level)` says whether the right answer is given."""
    positioning = begin(person, "word")
    while (asked := current(positioning)) is not None:
        chosen = material.RIGHT if knows(asked.level) else material.WRONG
        answer(positioning, asked.number, {"answer": [chosen]}, unknown=False)
    positioning.refresh_from_db()
    return positioning


def knows_all(level: str) -> bool:
    return True


def knows_the_first(level: str) -> bool:
    return level == "initial"


@pytest.fixture
def bernard(people):
    bank()
    return people.bernard


def test_a_positioning_ends_with_a_level_a_skill_and_an_event(bernard):
    heard = []

    def hear(sender, skill, **kwargs):
        heard.append((skill.tool, skill.level))

    skill_found.connect(hear)
    try:
        found = pass_through(bernard, knows_all)
    finally:
        skill_found.disconnect(hear)
    assert (found.level, found.finished_at is not None) == ("avance", True)
    skill = Skill.objects.get(person=bernard)
    assert (skill.tool, skill.level, skill.positioning) == ("word", "avance", found)
    assert heard == [("word", "avance")]
    assert Event.objects.get(verb="positioned").data["level"] == "avance"
    assert confirmed_levels([bernard.pk]) == {bernard.pk: {"word": 3}}


def test_a_skill_that_is_not_sure_is_not_confirmed(bernard):
    Skill.objects.create(person=bernard, tool="word", level="avance", confidence=0.6)
    assert confirmed_levels([bernard.pk]) == {}


def test_saying_i_do_not_know_weighs_as_a_wrong_answer(people):
    bank()
    chances = []
    for person, unknown in ((people.bernard, True), (people.ines, False)):
        found = begin(person, "word")
        Positioning.objects.filter(pk=found.pk).update(seed=1)
        while (asked := current(found)) is not None:
            answer(found, asked.number, {"answer": [material.WRONG]}, unknown=unknown)
        found.refresh_from_db()
        chances.append(found.chances)
    assert chances[0] == pytest.approx(chances[1])


def test_it_goes_on_where_it_was_left_and_in_one_copy(bernard):
    first = begin(bernard, "word")
    answer(first, 1, {}, unknown=True)
    again = begin(bernard, "word")
    assert again == first
    assert current(again).number == 2
    assert Positioning.objects.count() == 1


def test_an_answer_sent_twice_counts_once(bernard):
    found = begin(bernard, "word")
    answer(found, 1, {"answer": [material.RIGHT]}, unknown=False)
    answer(found, 1, {"answer": [material.WRONG]}, unknown=False)
    assert found.answers.get(number=1).credit == 1
    assert found.answers.count() == 2


def test_nothing_chosen_is_no_answer(bernard):
    found = begin(bernard, "word")
    with pytest.raises(NoAnswer):
        answer(found, 1, {}, unknown=False)
    assert current(found).number == 1


def test_a_question_edited_meanwhile_is_answered_as_it_was_asked(bernard):
    found = begin(bernard, "word")
    asked = current(found)
    bank_question = pool_of("word").questions[asked.question]
    bank_question.text = "<p>Autre chose ?</p>"
    bank_question.save()
    assert "Autre" not in current(found).authored["text"]


def test_without_a_bank_there_is_no_positioning(people):
    with pytest.raises(NoBank):
        begin(people.bernard, "excel")


def test_drafts_and_questions_without_level_stay_out_of_the_bank(db):
    question("initial", "saisir", 1)
    draft, loose = question("initial", "saisir", 2), question("initial", "saisir", 3)
    draft.live = False
    draft.save()
    loose.level = ""
    loose.save()
    assert len(pool_of("word").items) == 1


def test_the_latest_positioning_is_the_skill(bernard):
    pass_through(bernard, knows_the_first)
    assert Skill.objects.get().level == "initial"
    pass_through(bernard, knows_all)
    assert Skill.objects.get().level == "avance"
    assert Positioning.objects.count() == 2


class TestSkipping:
    @pytest.fixture
    def found(self, bernard, people):
        page = course()
        people.assign(page)
        return pass_through(bernard, knows_all)

    def path(self, bernard, found):
        return result_page(bernard, found).courses[0]

    def test_accepted_skips_count_as_done_and_are_logged_with_their_author(self, bernard, found):
        path = self.path(bernard, found)
        assert [p.lesson.slug for p in path.proposals] == ["lecon-1", "lecon-2", "lecon-3"]
        assert skip(path.access, found, path.proposals[:2], by=bernard) == 2
        after = self.path(bernard, found)
        assert after.progress.done == path.progress.done + 2
        assert [x.slug for x in after.skipped] == ["lecon-1", "lecon-2"]
        log = list(adaptations_of([bernard.pk]))
        assert [(e.person, e.data["by"], e.data["because"]) for e in log] == [
            (bernard, bernard.pk, "above")
        ] * 2

    def test_accepting_twice_changes_and_logs_nothing_more(self, bernard, found):
        path = self.path(bernard, found)
        skip(path.access, found, path.proposals, by=bernard)
        assert skip(path.access, found, path.proposals, by=bernard) == 0
        assert adaptations_of([bernard.pk]).count() == 3

    def test_what_is_taken_back_counts_again_and_can_be_skipped_again(self, bernard, found):
        path = self.path(bernard, found)
        skip(path.access, found, path.proposals[:1], by=bernard)
        assert take_back(bernard, path.proposals[0].lesson.id, by=bernard)
        assert not take_back(bernard, path.proposals[0].lesson.id, by=bernard)
        assert self.path(bernard, found).progress.done == path.progress.done
        assert skip(path.access, found, path.proposals[:1], by=bernard) == 1
        verbs = [e.verb for e in adaptations_of([bernard.pk])]
        assert verbs == ["lesson_skipped", "lesson_taken_back", "lesson_skipped"]

    def test_the_partner_keeps_their_own_path(self, bernard, found, people):
        path = self.path(bernard, found)
        skip(path.access, found, path.proposals, by=bernard)
        assert not take_back(people.ines, path.proposals[0].lesson.id, by=people.ines)
        ines = access_to(people.ines, path.outline.slug)
        mine = progress_of(ines, standing([people.ines.pk], [path.outline.id]))
        assert mine.done == 0

    def test_the_certificate_still_needs_the_quiz_of_the_level(self, people):
        bank()
        page = course()
        zoe = people.outsider
        Assignment.objects.create(course=page, person=zoe)
        found = pass_through(zoe, knows_all)
        path = self.path(zoe, found)
        skip(path.access, found, path.proposals, by=zoe)
        assert not CourseCompletion.objects.filter(person=zoe).exists()
        sit(zoe, page, 4, material.RIGHT)
        assert CourseCompletion.objects.filter(person=zoe).exists()
