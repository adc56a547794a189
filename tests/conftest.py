import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.database import discard, keep, kept_database, take

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs its own loop

# How quick a busy machine is says nothing about the code.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

CHROMES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
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
def django_db_setup(django_db_setup, django_db_blocker, django_db_keepdb):
    """Every test starts from an installation that is set up: catalogue and roles."""
    from django.conf import settings
    from django.db import connection

    from lms.dashboards.installation import set_up

    with django_db_blocker.unblock():
        assert connection.features.supports_json_field  # asked once, outside what a test counts
        set_up()
        keep(kept_database())
    yield
    shutil.rmtree(settings.STORAGES["private"]["OPTIONS"]["location"], ignore_errors=True)
    if django_db_keepdb:
        with django_db_blocker.unblock():
            discard()


@pytest.fixture
def installed(transactional_db):
    """For tests in several threads: the database is emptied after each, so it is set up again."""
    from django.contrib.contenttypes.models import ContentType
    from django.core.cache import cache
    from wagtail.models import Collection, Locale, Page

    from lms.dashboards.installation import set_up

    cache.clear()  # its table is no model's, so nothing else empties it
    Locale.objects.get_or_create(language_code="fr")
    if not Page.objects.exists():
        kind = ContentType.objects.get_for_model(Page)
        Page.add_root(title="Root", slug="root", content_type=kind)
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    set_up()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    found = shutil.which("chromium") or next((c for c in CHROMES if Path(c).exists()), None)
    return {
        **browser_type_launch_args,
        "executable_path": found,
        "args": ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    }
