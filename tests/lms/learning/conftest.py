import pytest

from tests import material
from tests.people import cast


@pytest.fixture
def people(db):
    return cast()


@pytest.fixture
def course(people):
    made = material.course()
    people.assign(made)
    return made
