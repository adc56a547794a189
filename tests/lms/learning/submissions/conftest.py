import shutil
from pathlib import Path

import pytest

from courses.exercises.storage import private_storage
from tests import exercises


@pytest.fixture
def kept():
    """The folder of private files, empty at first."""
    folder = Path(private_storage().location)
    shutil.rmtree(folder, ignore_errors=True)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def exercise(kept, people):
    return exercises.exercise()


@pytest.fixture
def course(exercise, people):
    made = exercises.course(exercise)
    people.assign(made)
    return made
