import pytest
from django.test import Client

from lms.people.models import User
from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def client_of():
    def signed_in(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return signed_in
