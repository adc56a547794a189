import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def source_language():
    """The sentences under test are those of the source, whatever the site's language is."""
    with translation.override("en"):
        yield
