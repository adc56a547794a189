"""The coordinator's board: what is late, how each binôme goes, and the same in a spreadsheet."""

import io
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext
from openpyxl import load_workbook

from lms.binomes.helping import ask_for_help
from lms.binomes.models import Binome, CheckIn, Meeting
from lms.binomes.scheduling import we_met
from lms.dashboards.funnel import funnel_of
from lms.learning.assignments import assign
from lms.people.models import User
from tests import material
from tests.lms.learning.doing import sit
from tests.people import Cast, cast, person

URL = "/programmes/montclair/"
LATE = timedelta(days=-1)


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def driss(people) -> Client:
    client = Client()
    client.force_login(people.driss)
    return client


def pair(people, mentor: str, mentee: str) -> Binome:
    company = people.programme.organisation
    two = [person(name, "Durand", company) for name in (mentor, mentee)]
    return Binome.objects.create(programme=people.programme, mentor=two[0], mentee=two[1])


def many_pairs(people, count: int) -> list[Binome]:
    """Binômes of people who are all called Durand."""
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name="Durand")
        for n in range(2 * count)
    )
    return Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[2 * n], mentee=users[2 * n + 1])
        for n in range(count)
    )


def due(course, binome: Binome, people, days: timedelta) -> None:
    assign(course, [binome], people.driss, timezone.localdate() + days)


@pytest.fixture
def three(people) -> tuple[Binome, Binome, Binome]:
    """The first is late, the second asks for help, the third has time. All met today."""
    course = material.course()
    late, helped, well = people.binome, pair(people, "Zoe", "Paul"), pair(people, "Lina", "Marc")
    due(course, late, people, LATE)
    due(course, helped, people, -LATE)
    due(course, well, people, -LATE)
    for one in (late, helped, well):
        we_met(one, one.mentor, 45)
    ask_for_help(helped, helped.mentee)
    return late, helped, well


def shown(driss: Client, query: str = "") -> list[str]:
    return [str(row.binome) for row in driss.get(URL + query).context["page"]]


def sheet(driss: Client, query: str = "") -> list[tuple]:
    content = driss.get(f"{URL}binomes.xlsx{query}").content
    return list(load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", {"Ines", "Zoe", "Lina"}),
        ("?retard=1", {"Ines"}),
        ("?etat=trouble", {"Zoe"}),
        ("?etat=trouble&retard=1", set()),
        ("?q=durand", {"Zoe", "Lina"}),
        ("?q=paul+durand", {"Zoe"}),
        ("?q=durand&retard=1", set()),
        ("?etat=nimporte&page=abc", {"Ines", "Zoe", "Lina"}),
    ],
)
def test_filters_leave_who_answers_on_the_page_and_in_the_sheet(driss, three, query, names):
    assert {name.split()[0] for name in shown(driss, query)} == names
    assert {row[0].split()[0] for row in sheet(driss, query)[1:]} == names


def test_what_was_due_and_is_done_is_not_late(driss, people):
    course = material.course("seul", [[material.text(), material.quiz_block(material.quiz())]])
    due(course, people.binome, people, LATE)
    assert shown(driss, "?retard=1") == [str(people.binome)]
    sit(people.ines, course, 1, material.RIGHT)
    assert shown(driss, "?retard=1") == [str(people.binome)]
    sit(people.bernard, course, 1, material.RIGHT)
    assert shown(driss, "?retard=1") == []


def test_the_filters_stay_in_every_address_of_the_page(driss, people, three):
    many_pairs(people, 60)
    page = driss.get(f"{URL}?q=Durand&page=1").content.decode()
    assert "?page=2&amp;q=Durand" in page
    assert "binomes.xlsx?q=Durand" in page
    assert 'value="Durand"' in page
    pages = [driss.get(f"{URL}?q=Durand&page={n}").context["page"] for n in (1, 2)]
    ids = [row.binome.pk for page in pages for row in page]
    assert (len(pages[1]), len(set(ids))) == (12, 62)
    assert len(sheet(driss, "?q=Durand")) == 1 + 62


def test_a_search_without_an_answer_says_so_and_leads_back(driss, three):
    page = driss.get(f"{URL}?q=absent").content.decode()
    assert gettext("No binôme answers this search.") in page
    assert f'href="{URL}"' in page


def test_a_programme_without_a_binome_says_so(driss, people):
    people.binome.delete()
    assert gettext("No binôme here yet.") in driss.get(URL).content.decode()
    assert len(sheet(driss)) == 1


def test_the_sheet_tells_what_the_page_tells(driss, three):
    page = driss.get(URL).content.decode()
    _headings, *rows = sheet(driss)
    for row in rows:
        words = [cell for cell in row if isinstance(cell, str) and "/" not in cell]
        assert [one for one in words if one not in page.replace("&#x27;", "'")] == []
    (late,) = [row for row in rows if row[0] == "Ines Benali"]
    assert late[3:5] == (1, 0)
    assert late[9] == "Parcours gestes"
    assert late[11:] == ("0/3", "0/3", gettext("Late"))


def test_a_name_like_a_formula_is_no_formula_in_the_sheet(driss, people):
    people.ines.first_name = "=1+1"
    people.ines.save()
    assert sheet(driss)[1][0] == "'=1+1 Benali"


def test_a_binome_in_trouble_shows_why_and_what_to_do_first(driss, three):
    _late, helped, _well = three
    (row,) = driss.get(f"{URL}?etat=trouble").context["page"]
    assert row.binome == helped
    page = driss.get(f"{URL}?etat=trouble").content.decode()
    assert gettext("Help has been asked for.") in page
    assert gettext("Talk with each of them, separately.") in page


def test_one_hard_meeting_told_by_one_person_changes_nothing_on_the_board(driss, three):
    """It is their private answer: a single one must not be guessed from the health."""
    _late, _helped, well = three
    before = driss.get(f"{URL}?q=Lina").context["page"][0].wellbeing.health
    CheckIn.objects.create(meeting=well.meetings.get(), person=well.mentee, ease=1)
    assert driss.get(f"{URL}?q=Lina").context["page"][0].wellbeing.health == before


class TestFigures:
    def test_speak_of_five_people_at_least(self, people):
        course = material.course()
        second = pair(people, "Zoe", "Paul")
        for one in (people.binome, second):
            due(course, one, people, -LATE)
            we_met(one, one.mentor, 45)
        found = funnel_of(people.programme)
        assert (found.attendance, found.completion) == (None, None)
        third = pair(people, "Lina", "Marc")
        due(course, third, people, -LATE)
        assert funnel_of(people.programme).completion == 0
        assert funnel_of(people.programme).attendance is None
        now = timezone.now()
        Meeting.objects.create(binome=third, starts_at=now, minutes=45, cancelled_at=now)
        assert funnel_of(people.programme).attendance == 66

    def test_do_not_count_a_course_given_to_few_as_given_to_all(self, people):
        pair(people, "Zoe", "Paul"), pair(people, "Lina", "Marc")
        due(material.course(), people.binome, people, -LATE)
        assert funnel_of(people.programme).completion is None

    def test_follow_people_from_volunteers_to_closed_binomes(self, people, three):
        late, _helped, _well = three
        Binome.objects.filter(pk=late.pk).update(closed_at=timezone.now())
        found = funnel_of(people.programme)
        assert (found.under_way, found.closed) == (2, 1)
