import os

import pytest

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs its own loop


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Every test starts from an installation that is set up: catalogue and roles."""
    from lms.dashboards.installation import set_up

    with django_db_blocker.unblock():
        set_up()
