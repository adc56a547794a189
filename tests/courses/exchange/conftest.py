import pytest
from django.utils.translation import override


@pytest.fixture(autouse=True)
def in_english():
    """Reasons and warnings are read in the words of the code."""
    with override("en"):
        yield
