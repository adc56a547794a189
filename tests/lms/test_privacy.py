"""What stays between the two and their trainer is read by the employer at no address.

Marks are planted wherever something private is kept; a coordinator, who is also the referent,
then opens every address of the site, follows every link, searches, and unpacks every file.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from django.apps import apps
from django.test import Client
from django.urls import get_resolver, reverse

from lms.binomes.models import Meeting, Objective
from lms.people.models import User
from tests.lms import private_words
from tests.lms.matrix import BACK_OFFICE, MATRIX, patterns
from tests.lms.private_words import READ_BY_THE_TWO, SCORES, WORDS, mark_everything
from tests.lms.world import site_in_use
from tests.people import Cast

pytestmark = pytest.mark.django_db
MOST_PAGES = 600
# The back office has a test of its own; signing out would end the visit.
NOT_FOLLOWED = ("/deconnexion/", "/langue/", "/gestion/")
# Opened by whoever holds a secret of its owner: it must be shown to nobody else.
BY_SECRET = ("calendar_feed",)


@pytest.fixture
def marked() -> tuple[dict, dict]:
    users, names = site_in_use()
    objective = Objective.objects.get(pk=names["OBJECTIVE"])
    binome = objective.binome
    binome.programme.referent = users["coordinator"]
    binome.programme.save()
    people = Cast(
        users["mentor"], users["mentee"], users["trainer"], users["coordinator"],
        users["outsider"], binome.programme, binome,
    )  # fmt: skip
    mark_everything(people, Meeting.objects.get(pk=names["MEETING"]), objective)
    return users, names


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def own_addresses(names: dict) -> list[str]:
    return [
        reverse(name, kwargs={k: names.get(v, v) for k, v in arguments.items()})
        for name, (arguments, _expected) in MATRIX.items()
        if name not in BY_SECRET
    ]


def back_office_addresses() -> Iterator[list[str]]:
    """Every page of the back office, each with the records of every private thing in turn."""
    private = ("binomes", "learning", "certificates", "people", "quality")
    ids = {
        str(pk)
        for label in private
        for model in apps.get_app_config(label).get_models()
        for pk in model._base_manager.values_list("pk", flat=True)[:1]
    } | {"1"}
    for path, _name in patterns(get_resolver()):
        if not path.startswith(BACK_OFFICE):
            continue
        plain = "/" + re.sub(r"^\^|\\Z|\$|\^", "", path)
        holes = re.compile(r"<[^>]+>|\(\?P<.*?\)(?=[/.]|$)")
        yield [holes.sub(pk, plain) for pk in sorted(ids)] if holes.search(plain) else [plain]


def searches() -> list[str]:
    words = "marque"
    return [
        f"/programmes/montclair/?q={words}",
        "/programmes/montclair/?etat=trouble",
        "/programmes/montclair/?etat=watch",
        "/programmes/montclair/?retard=1",
        f"/programmes/montclair/binomes.xlsx?q={words}",
        f"/gestion/pages/search/?q={words}",
        f"/gestion/search/?q={words}",
        f"/gestion/binomes/?q={words}",
        "/gestion/reports/site-history/",
        "/gestion/reports/locked/",
    ]


def text_of(response) -> str:
    """What a person can read of an answer, packed files and redirections included."""
    content = b"".join(response.streaming_content) if response.streaming else response.content
    said = str(sorted(response.headers.items()))
    if not content.startswith(b"PK"):
        return said + unescape(content.decode("utf-8", errors="replace"))
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return said + "".join(packed.read(n).decode(errors="replace") for n in packed.namelist())


def links_in(page: str, at: str) -> Iterator[str]:
    for found in re.findall(r'(?:href|src|action|hx-get)="([^"#]+)', page):
        whole = urlsplit(urljoin(f"http://testserver{at}", found))
        outside = whole.netloc != "testserver" or whole.path.startswith(("/static", *NOT_FOLLOWED))
        if not outside:
            yield whole.path + (f"?{whole.query}" if whole.query else "")


def everything_read(client: Client, addresses: list[str]) -> dict[str, str]:
    """By address: what these addresses and all those that they lead to show."""
    read: dict[str, str] = {}
    waiting = list(dict.fromkeys(addresses))
    while waiting:
        assert len(read) < MOST_PAGES + len(addresses)
        address = waiting.pop(0)
        if address in read or address.startswith("/deconnexion/"):
            continue
        client.raise_request_exception = False
        read[address] = text_of(client.get(address))
        waiting += [link for link in links_in(read[address], address) if link not in read]
    return read


def found_in(read: dict[str, str], marks) -> dict[str, list[str]]:
    seen = {where: [mark for mark in marks if mark in text] for where, text in read.items()}
    return {where: marks for where, marks in seen.items() if marks}


def test_the_marks_are_there_to_be_read_by_those_to_whom_they_belong(marked):
    users, names = marked
    read = {
        who: everything_read(client_of(users[who]), own_addresses(names))
        for who in ("mentor", "mentee", "trainer")
    }
    seen = {
        m for pages in read.values() for marks in found_in(pages, WORDS).values() for m in marks
    }
    assert seen >= READ_BY_THE_TWO
    assert found_in(read["mentee"] | read["trainer"], SCORES)


def test_a_coordinator_reads_none_of_them_at_any_address(marked):
    users, names = marked
    client = client_of(users["coordinator"])
    read = everything_read(client, own_addresses(names) + searches())
    assert len(read) > len(MATRIX)
    assert found_in(read, [*WORDS, *SCORES, names["CALENDAR"]]) == {}


def test_a_coordinator_reads_none_of_them_in_the_back_office(marked):
    users, _names = marked
    client = client_of(users["coordinator"])
    client.raise_request_exception = False
    answered = {}
    for addresses in back_office_addresses():
        for address in addresses:
            answered[address] = client.get(address)
            if answered[address].status_code == 302 and "/connexion/" in answered[address].url:
                break  # refused for what one is, before any record was looked for
    assert len(answered) > 200
    assert found_in({a: text_of(r) for a, r in answered.items()}, [*WORDS, *SCORES]) == {}


def test_a_coordinator_who_sends_a_form_is_told_none_of_them(marked):
    users, names = marked
    client = client_of(users["coordinator"])
    client.raise_request_exception = False
    read = {
        address: text_of(client.post(address, {}))
        for address in own_addresses(names)
        if not address.startswith("/deconnexion/")
    }
    assert found_in(read, [*WORDS, *SCORES]) == {}


def test_no_mail_to_a_coordinator_holds_any_of_them(marked, mailoutbox):
    from django.core.management import call_command

    users, names = marked
    ines = client_of(users["mentor"])
    number, meeting = names["BINOME"], names["MEETING"]
    ines.post(f"/binomes/{number}/aide/")
    ines.post(
        f"/binomes/{number}/seances/{meeting}/point/",
        {"first": private_words.CHECK_IN, "ease": "1", "help": "on"},
    )
    call_command("send_reminders")
    to_driss = [one for one in mailoutbox if users["coordinator"].email in one.to]
    assert to_driss
    read = {one.subject: f"{one.subject} {one.body}" for one in to_driss}
    assert found_in(read, [*WORDS, *SCORES]) == {}
