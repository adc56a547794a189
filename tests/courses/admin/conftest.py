import pytest
from django.test import Client

from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def claire(people) -> Client:
    """The browser of the trainer."""
    client = Client()
    client.force_login(people.claire)
    return client


@pytest.fixture
def outsider(people) -> Client:
    client = Client()
    client.force_login(people.outsider)
    return client


@pytest.fixture
def administrator(people) -> Client:
    from lms.people.models import User

    client = Client()
    client.force_login(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    return client
