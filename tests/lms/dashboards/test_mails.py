"""Every mail that the platform sends can be read in the back office before it leaves."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core import mail as outbox
from django.template import engines
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from lms.binomes.reminders import Reminder, send_reminders
from lms.dashboards.mails import rooms
from lms.people.models import User
from tests.people import Cast, cast

TEMPLATES = Path(settings.BASE_DIR) / "templates"
MAILS = [one for room in rooms() for one in room.mails]
# Where mails are made: each from a template of a folder named "email".
SENDERS = {
    "lms/binomes/letters.py", "lms/learning/letters.py", "lms/people/invitation_mail.py",
    "lms/quality/complaints/letters.py",
}  # fmt: skip


def files() -> set[str]:
    return {
        path.relative_to(TEMPLATES).as_posix()
        for path in TEMPLATES.glob("*/email/*")
        if path.is_file()
    }


def parts() -> set[str]:
    """What other mails include or build upon: no mail by itself."""
    said = re.compile(r'{% (?:include|extends) "([^"]+)"')
    return {name for file in files() for name in said.findall((TEMPLATES / file).read_text())}


def test_every_template_of_a_mail_has_its_preview():
    shown = {name for one in MAILS for name in one.templates}
    assert shown == files() - parts()


def test_mails_are_made_where_the_previews_look():
    found = set()
    for path in (Path(settings.BASE_DIR) / "lms").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module == "django.core.mail":
                found.add(path.relative_to(settings.BASE_DIR).as_posix())
    assert found == SENDERS


def test_each_key_is_one_mail():
    assert len({one.key for one in MAILS}) == len(MAILS)


@pytest.mark.parametrize("mail", MAILS, ids=lambda one: one.key)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_is_written_whole_in_each_language(mail, language, monkeypatch):
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "MISSING")
    with override(language):
        written = mail.write()
    assert written.subject
    assert written.text
    whole = written.subject + written.text + written.html
    assert "MISSING" not in whole
    assert "{{" not in whole
    assert "None" not in whole


def test_the_preview_is_what_leaves(db):
    people: Cast = cast()
    send_reminders(
        [Reminder(people.bernard, "Une chose", "https://x.example/")], timezone.localdate()
    )
    (left,) = outbox.outbox
    with override("fr"):
        shown = next(one for one in MAILS if one.key == "reminders").write()
    assert left.body.splitlines()[-1] == shown.text.splitlines()[-1]


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def people(db) -> Cast:
    return cast()


def test_a_trainer_and_an_administrator_read_each_mail_in_both_languages(people):
    admin = User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")
    for who in (people.claire, admin):
        client = client_of(who)
        page = client.get("/gestion/messages/").content.decode()
        for one in MAILS:
            assert f"/gestion/messages/{one.key}/" in page
    page = client_of(people.claire).get("/gestion/messages/proposed/").content.decode()
    assert page.count("Inès") >= 2
    assert 'lang="en"' in page


def test_the_laid_out_invitation_is_shown_and_others_have_none(people):
    client = client_of(people.claire)
    assert client.get("/gestion/messages/invitation/fr/").content.startswith(b"<!DOCTYPE html>")
    for url in ("proposed/fr/", "invitation/de/", "nothing/"):
        assert client.get(f"/gestion/messages/{url}").status_code == 404


def test_the_mails_are_closed_to_all_who_do_not_work_there(people):
    for who in (people.ines, people.driss):
        for url in ("", "proposed/", "invitation/fr/"):
            assert client_of(who).get(f"/gestion/messages/{url}").status_code in (302, 403)
