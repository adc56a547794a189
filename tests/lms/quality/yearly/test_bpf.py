"""The figures of a year on the site: each with its list, in agreement with the documents."""

import io
from datetime import date
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from lms.binomes.models import Programme, Volunteer
from lms.certificates.models import Document
from lms.learning.models import Assignment, CourseCompletion
from lms.people.models import User
from lms.quality.audit.collecting import dossier_of
from lms.quality.audit.scope import Scope
from lms.quality.yearly.frames import FORM
from lms.quality.yearly.gathering import year_of
from lms.quality.yearly.lists import LISTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def year() -> int:
    return timezone.localdate().year


def page(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200, url
    return response.content.decode()


def test_the_hours_of_the_year_are_those_of_the_documents(programme, year):
    """Six people completed a course of 45 min; five of them signed a session of two hours."""
    figures = year_of(Programme.objects.all(), year)
    assert figures.whole.people == figures.whole.enrolments == 6
    assert figures.at_a_distance == Decimal("4.5")
    assert figures.in_sessions == 10
    statements = Document.objects.filter(kind="hours_statement", programme=programme)
    said = sum(s.says.details()["training_hours"] for s in statements)
    assert figures.whole.hours == said == Decimal("14.5")


def test_binome_hours_stand_apart_and_agree_with_the_documents_too(programme, year):
    figures = year_of(Programme.objects.all(), year)
    statements = Document.objects.filter(kind="hours_statement", programme=programme)
    said = sum(s.says.details()["binome_hours"] for s in statements)
    assert figures.binome_hours == said > 0


def test_the_session_given_counts_once_whatever_the_number_of_people(programme, year):
    figures = year_of(Programme.objects.all(), year)
    assert figures.trainer_hours == Decimal("2")
    assert [one.name for one in figures.trainers] == ["Claire Vasseur"]


def test_a_course_completed_before_pairing_counts_once(programme, people, course, year):
    """Omar follows the course alone, in the two programmes that he applied to."""
    second = Programme.objects.create(
        organisation=people.programme.organisation, name="Ailleurs", slug="ailleurs",
        starts_on=date(year, 1, 5), ends_on=date(year, 12, 18),
    )  # fmt: skip
    for one in (programme, second):
        Volunteer.objects.create(programme=one, person=people.outsider, role="mentor")
    given = Assignment.objects.create(course=course, person=people.outsider)
    CourseCompletion.objects.create(
        person=people.outsider, course=course, assignment=given, started_at=timezone.now()
    )
    whole = year_of(Programme.objects.all(), year).whole
    assert (whole.people, whole.enrolments, whole.hours) == (7, 7, Decimal("15.25"))
    everybody = (Programme.objects.get(pk=programme.pk), second)
    rate = dossier_of(Scope(everybody)).sections[1].entries[0].item
    assert rate.figure.startswith("78")
    assert len(rate.table.rows) == 9


def test_every_figure_opens_its_list_and_its_spreadsheet(programme, client_of, year):
    claire = client_of("claire")
    said = page(claire, f"/qualite/bpf/{year}/")
    for name in LISTS:
        assert f"/qualite/bpf/{year}/{name}/" in said
        page(claire, f"/qualite/bpf/{year}/{name}/")
        data = claire.get(f"/qualite/bpf/{year}/{name}.xlsx")
        assert len(list(load_workbook(io.BytesIO(data.content)).worksheets[0].rows)) > 1


def test_what_the_platform_cannot_know_is_said_and_not_invented(programme, client_of, year):
    said = page(client_of("claire"), f"/qualite/bpf/{year}/")
    assert said.count("À compléter") >= 8
    assert "€" not in said


def test_a_trainer_is_told_that_other_programmes_are_left_out(programme, people, client_of, year):
    Programme.objects.create(
        organisation=people.programme.organisation, name="Ailleurs", slug="ailleurs",
        starts_on="2026-01-05", ends_on="2026-12-18",
    )  # fmt: skip
    assert "un administrateur les voit tous" in page(client_of("claire"), f"/qualite/bpf/{year}/")


def test_a_year_without_anything_says_so(programme, client_of):
    claire = client_of("claire")
    assert "Il n’y a rien pour cette année." in page(claire, "/qualite/bpf/2020/heures/")
    assert claire.get("/qualite/bpf/1800/").status_code == 404
    assert claire.get("/qualite/bpf/2020/inconnu/").status_code == 404


@pytest.mark.parametrize("who", ["ines", "bernard", "driss", "outsider"])
def test_neither_learner_nor_coordinator_sees_the_figures(programme, client_of, year, who):
    client = client_of(who)
    for url in (f"/qualite/bpf/{year}/", f"/qualite/bpf/{year}/heures/"):
        assert client.get(url).status_code == 403


def test_the_whole_organisation_counts_what_was_followed_outside_any_programme(
    programme, people, course, year, client_of
):
    """Omar has applied nowhere: no programme has his hours, the organisation has."""
    given = Assignment.objects.create(course=course, person=people.outsider)
    CourseCompletion.objects.create(
        person=people.outsider, course=course, assignment=given, started_at=timezone.now()
    )
    assert year_of(Programme.objects.all(), year).whole.people == 6
    whole = year_of(Programme.objects.all(), year, whole=True).whole
    assert (whole.people, whole.enrolments, whole.hours) == (7, 6, Decimal("15.25"))
    boss = Client()
    boss.force_login(User.objects.create_superuser("admin@binome.example", "x"))
    assert "Omar Diallo" in page(boss, f"/qualite/bpf/{year}/heures/")
    assert "Omar Diallo" not in page(client_of("claire"), f"/qualite/bpf/{year}/heures/")


def test_the_page_says_that_the_frames_are_our_reading_of_one_edition(programme, client_of, year):
    said = page(client_of("claire"), f"/qualite/bpf/{year}/")
    assert "À vérifier avec le formulaire de l’année." in said
    assert f"{FORM.name} (révision {FORM.revision})" in said
