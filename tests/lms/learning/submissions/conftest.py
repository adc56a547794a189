import pytest

from tests import exercises


@pytest.fixture(autouse=True)
def kept(settings, tmp_path):
    """Where private files go during the test."""
    settings.STORAGES = {
        **settings.STORAGES,
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path / "private")},
        },
    }
    return tmp_path / "private"


@pytest.fixture
def exercise(kept, people):
    return exercises.exercise()


@pytest.fixture
def course(exercise, people):
    made = exercises.course(exercise)
    people.assign(made)
    return made
