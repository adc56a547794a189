import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from lms.binomes.models import Binome
from lms.dashboards.installation import set_up
from lms.people.models import User


@pytest.mark.django_db
def test_setting_up_twice_changes_nothing():
    from django.contrib.auth.models import Group

    before = Group.objects.get(name="Formateurs").permissions.count()
    set_up()
    assert Group.objects.get(name="Formateurs").permissions.count() == before > 0


@pytest.mark.django_db
def test_healthz_is_well_and_says_the_version():
    response = Client().get("/healthz")
    assert (response.status_code, response.json()["version"]) == (200, settings.VERSION)


@pytest.mark.django_db
def test_healthz_names_the_migrations_that_are_missing(monkeypatch):
    from django.db.migrations.recorder import MigrationRecorder

    MigrationRecorder.Migration.objects.filter(app="learning").delete()
    response = Client().get("/healthz")
    assert (response.status_code, response.json()["check"]) == (503, "migrations")


@pytest.mark.django_db
def test_the_demonstration_people_are_made_once(settings):
    settings.DEMO = True
    call_command("load_demo", quiet=True)
    bernard = User.objects.get(email="bernard@binome.example")
    bernard.first_name = "Bernard-Marie"
    bernard.save()
    call_command("load_demo", quiet=True)
    assert User.objects.get(email="bernard@binome.example").first_name == "Bernard-Marie"
    assert Binome.objects.filter(programme__slug="montclair").count() == 1
    assert bernard.check_password("binome-demo")


ASYNC = "DJANGO_ALLOW_ASYNC_UNSAFE"  # set for the browser tests only


def production(**environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=settings.BASE_DIR,
        env={
            **{k: v for k, v in os.environ.items() if k not in ("DEMO", "DATABASE_URL", ASYNC)},
            "DJANGO_SETTINGS_MODULE": "lms.settings.production",
            "SECRET_KEY": "x7" * 30 + "aBcDeFgHiJ",
            "ALLOWED_HOSTS": "formation.example",
            "BASE_URL": "https://formation.example",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.anydb
def test_production_settings_pass_the_deployment_check():
    result = production()
    assert result.returncode == 0, result.stderr


@pytest.mark.anydb
def test_production_refuses_the_demonstration():
    result = production(DEMO="1")
    assert result.returncode != 0
    assert "DEMO is on" in result.stderr
