import pytest

from lms.binomes.models import Evidence, Objective, ObjectiveChange
from tests import material
from tests.lms.learning.doing import sit


@pytest.fixture
def objective(people) -> Objective:
    return Objective.objects.create(
        binome=people.binome, of="mentee", title="Faire un sommaire", level_wanted=2
    )


def adjusted(objective: Objective, **changes) -> dict:
    return {
        "title": objective.title,
        "level_before": 0,
        "level_wanted": 2,
        "level_after": "",
        "state": "open",
        "why": "",
        **changes,
    }


def test_an_objective_is_written_for_either_of_the_two(people, client_of):
    url = f"/binomes/{people.binome.pk}/objectifs/"
    said = {"of": "mentor", "title": "Rédiger un courrier", "level_before": 0, "level_wanted": 1}
    client_of(people.bernard).post(url, said)
    made = Objective.objects.get()
    assert (made.person, made.created_by) == (people.ines, people.bernard)


def test_it_aims_above_the_level_of_today(people, client_of):
    url = f"/binomes/{people.binome.pk}/objectifs/"
    said = {"of": "mentor", "title": "Rédiger", "level_before": 2, "level_wanted": 2}
    page = client_of(people.bernard).post(url, said)
    assert "level_wanted" in page.context["form"].errors
    assert not Objective.objects.exists()


def test_every_change_keeps_who_and_why(people, client_of, objective):
    url = f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/"
    client_of(people.ines).post(url, adjusted(objective, level_wanted=1, why="Trop vite"))
    client_of(people.bernard).post(
        url, adjusted(objective, level_wanted=1, state="reached", level_after=1, why="C’est fait")
    )
    first, second = ObjectiveChange.objects.all()
    assert (first.by, first.why, first.what) == (people.ines, "Trop vite", {"level_wanted": [2, 1]})
    assert second.what == {"level_after": [None, 1], "state": ["open", "reached"]}
    page = client_of(people.ines).get(f"/binomes/{people.binome.pk}/objectifs/")
    assert "Trop vite" in page.content.decode()


def test_a_change_needs_its_why_and_a_reached_one_its_level(people, client_of, objective):
    url = f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/"
    page = client_of(people.ines).post(url, adjusted(objective, state="reached"))
    assert set(page.context["form"].errors) == {"why", "level_after"}
    assert not ObjectiveChange.objects.exists()


def test_evidence_is_a_passed_activity_or_a_word_of_the_other(people, client_of, objective):
    course = material.course()
    people.assign(course)
    sit(people.bernard, course, 2, material.RIGHT)
    url = f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/preuve/"
    client = client_of(people.ines)
    (_none, passed) = client.get(url).context["forms"]["exercise"].fields["source"].choices
    client.post(url, {"kind": "exercise", "source": passed[0]})
    client.post(url, {"kind": "word", "words": "Il l’a refait seul"})
    exercise, word = Evidence.objects.all()
    assert (exercise.words, exercise.source) == (passed[1], passed[0])
    assert (word.words, word.by) == ("Il l’a refait seul", people.ines)


def test_an_activity_that_was_not_passed_is_no_evidence(people, client_of, objective):
    course = material.course()
    people.assign(course)
    sit(people.bernard, course, 2, material.WRONG)
    url = f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/preuve/"
    client_of(people.ines).post(url, {"kind": "exercise", "source": "attempt-1"})
    assert not Evidence.objects.exists()


def test_an_objective_of_another_binome_is_hidden(people, client_of, objective):
    url = f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/"
    for who in (people.driss, people.claire, people.outsider):
        assert client_of(who).get(url).status_code == 404
