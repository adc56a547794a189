import os

import pytest

from tests.database import discard, keep, kept_database, take

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs its own loop


DATABASE = {"db", "transactional_db", "installed", "live_server"}


def pytest_collection_modifyitems(items):
    """A test in which no database takes part runs once, not once for each database."""
    for item in items:
        asks = DATABASE & set(getattr(item, "fixturenames", ()))
        if not asks and item.get_closest_marker("django_db") is None:
            item.add_marker("anydb")


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings):
    return take(kept_database())


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Every test starts from an installation that is set up: catalogue and roles."""
    from lms.dashboards.installation import set_up

    with django_db_blocker.unblock():
        set_up()
        keep(kept_database())
    yield
    with django_db_blocker.unblock():
        discard()


@pytest.fixture
def installed(transactional_db):
    """For tests in several threads: the database is emptied after each, so it is set up again."""
    from django.contrib.contenttypes.models import ContentType
    from wagtail.models import Collection, Locale, Page

    from lms.dashboards.installation import set_up

    Locale.objects.get_or_create(language_code="fr")
    if not Page.objects.exists():
        kind = ContentType.objects.get_for_model(Page)
        Page.add_root(title="Root", slug="root", content_type=kind)
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    set_up()
