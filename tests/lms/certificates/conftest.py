import pytest

from lms.learning.runtime import act
from tests import material
from tests.lms.learning.doing import at, sit
from tests.people import cast


@pytest.fixture
def people(db):
    return cast()


@pytest.fixture
def course(people):
    made = material.course()
    people.assign(made)
    return made


@pytest.fixture
def completed(people, course):
    """Bernard has done everything; Inès has only confirmed."""
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.ines, course, 3), "confirm", {})
    return people.bernard.completions.get()
