"""The dossier d'audit of a programme that is finished, of one that is empty, and of a year."""

import io
import re
from urllib.parse import unquote
from zipfile import ZipFile

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from lms.binomes.models import Programme, Volunteer
from lms.certificates.models import Issuer
from lms.learning.models import Assignment, Contest
from lms.people.models import User
from lms.quality.audit.collecting import dossier_of, found_by
from lms.quality.audit.packing import archive
from lms.quality.audit.scope import Scope
from lms.quality.tables import ref
from tests import material
from tests.lms.certificates.reading import text_of
from tests.lms.learning.doing import sit
from tests.lms.quality.audit.finished import REASON, WHY
from tests.people import person

pytestmark = pytest.mark.django_db
DOSSIER = "/qualite/dossier/programmes/montclair/"


def page(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200, url
    return response.content.decode()


def unzipped(client, url: str = f"{DOSSIER}zip/") -> ZipFile:
    response = client.get(url)
    return ZipFile(io.BytesIO(b"".join(response.streaming_content)))


def words_of(archive: ZipFile) -> str:
    """All that a person can read in an archive."""
    said = []
    for name in archive.namelist():
        data = archive.read(name)
        if name.endswith(".xlsx"):
            for row in load_workbook(io.BytesIO(data)).worksheets[0].rows:
                said += [str(cell.value) for cell in row]
        else:
            said.append(text_of(data) if name.endswith(".pdf") else data.decode())
    return "\n".join([*archive.namelist(), *said])


def test_every_number_leads_to_a_page_that_its_trainer_can_open(programme, client_of):
    claire = client_of("claire")
    said = page(claire, DOSSIER)
    addresses = set(re.findall(rf'href="({DOSSIER}preuves/[a-z_]+/)"', said))
    assert len(addresses) >= 25
    for address in sorted(addresses):
        rows = page(claire, address)
        for link in set(re.findall(r'<th scope="row"><a href="([^"]+)"', rows)):
            assert claire.get(link).status_code == 200, link


def test_each_indicator_has_a_folder_with_its_lists_and_its_papers(programme, client_of):
    names = unzipped(client_of("claire")).namelist()
    assert "00-index.pdf" in names
    assert "00-index.html" in names
    folders = {name.partition("/")[0] for name in names if "/" in name}
    assert {
        "01-information", "02-resultats", "04-analyse-du-besoin", "05-objectifs", "06-contenus",
        "08-positionnement", "09-conditions", "10-adaptation", "11-atteinte-des-objectifs",
        "12-engagement", "17-moyens-et-assistance", "18-coordination", "19-ressources",
        "26-handicap",
    } <= folders  # fmt: skip
    [paper] = [n for n in names if n.startswith("11-") and n.endswith(".pdf")]
    assert re.search(r"/\d{4}-\d{6} [^/]+\.pdf$", paper)


def test_a_finished_programme_has_evidence_under_every_indicator_and_lacks_nothing(programme):
    sections = dossier_of(Scope((programme,))).sections
    assert [(s.indicator.number, [gap.what for gap in s.gaps]) for s in sections if s.gaps] == []
    assert [s.indicator.number for s in sections if not s.entries] == []


def test_no_name_in_the_archive_is_unsafe_or_there_twice(programme, client_of):
    names = unzipped(client_of("claire")).namelist()
    assert len(names) == len(set(names))
    for name in names:
        assert not name.startswith("/")
        assert ".." not in name.split("/")
        assert not re.search(r'[\\:*?"<>|]', name), name
        assert len(name) < 200


def test_the_index_leads_to_files_that_are_in_the_archive(programme, client_of):
    archive = unzipped(client_of("claire"))
    index = archive.read("00-index.html").decode()
    own = [unquote(link) for link in re.findall(r'href="(\d\d-[^"]+)"', index)]
    assert len(own) > 30
    assert set(own) <= set(archive.namelist())
    assert f"http://127.0.0.1:8000{DOSSIER}preuves/marked_work/" in index


def test_the_printed_index_says_edition_gaps_and_evidence(programme, client_of):
    issuer = Issuer.current()
    issuer.rules = ""
    issuer.save()
    said = " ".join(text_of(unzipped(client_of("claire")).read("00-index.pdf")).split())
    assert "Guide de lecture du référentiel national qualité, version 9 du 8 janvier 2024" in said
    assert "Indicateur 11 : Atteinte des objectifs" in said
    assert "Manquant : le règlement intérieur" in said
    assert "éléments de preuve" in said


def test_nothing_in_the_dossier_judges(programme, client_of):
    claire = client_of("claire")
    assert "conforme" not in words_of(unzipped(claire)).lower()
    assert "conforme" not in re.sub(r"<footer.*", "", page(claire, DOSSIER), flags=re.S).lower()


def test_a_rate_comes_with_the_number_that_it_is_a_rate_of(programme, client_of):
    assert "75\u00a0% (n\u00a0=\u00a08)" in page(client_of("claire"), DOSSIER)


def test_an_adjustment_is_told_without_person_or_reason(programme, people, client_of):
    claire = client_of("claire")
    said = page(claire, f"{DOSSIER}preuves/adjustments/")
    assert "33\u00a0% de temps en plus" in said
    everything = words_of(unzipped(claire))
    assert REASON not in everything
    assert WHY not in everything
    assert "Les captures sont trop petites" not in everything
    [row] = re.findall(r"<tbody>.*?</tbody>", said, re.S)
    assert not re.search(r"P\d{5}", row)


def test_people_are_named_only_where_they_sign(programme, client_of):
    archive = unzipped(client_of("claire"))
    names = {str(u) for b in programme.binomes.all() for u in b.people}
    named = set()
    for name in [name for name in archive.namelist() if name.endswith(".xlsx")]:
        for row in load_workbook(io.BytesIO(archive.read(name))).worksheets[0].rows:
            if names & {str(cell.value) for cell in row}:
                named.add(name.rpartition("/")[2])
    assert named == {"Chartes signées par les deux.xlsx", "Présence aux sessions.xlsx"}


def test_an_empty_programme_says_every_gap_in_words(people, client_of):
    empty = Programme.objects.create(
        organisation=people.programme.organisation, name="Rien encore", slug="rien",
        starts_on="2026-01-05", ends_on="2026-12-18",
    )  # fmt: skip
    empty.trainers.add(people.claire)
    said = page(client_of("claire"), "/qualite/dossier/programmes/rien/")
    dossier = dossier_of(Scope((empty,)))
    needs = [n for i in dossier.guide.indicators for n in i.needs]
    for need in needs:
        if need.source not in ("public_information", "roles"):
            assert need.missing.fr.split(",")[0] in said.replace("&#x27;", "’"), need.source
        if need.required:
            assert need.obtain.fr
    gaps = sum(len(section.gaps) for section in dossier.sections)
    assert said.count("Manquant") == gaps > 30


def test_the_same_data_gives_the_same_bytes(programme):
    moment = timezone.localtime().replace(microsecond=0)

    def made() -> bytes:
        scope = Scope((Programme.objects.get(pk=programme.pk),))
        return b"".join(archive(dossier_of(scope, moment), scope))

    assert made() == made()


def test_a_paper_whose_file_is_lost_stops_nothing_and_is_named(programme, client_of):
    document = programme.documents.exclude(file="").first()
    document.file.storage.delete(document.file.name)
    found = unzipped(client_of("claire"))
    assert document.number in found.read("00-fichiers illisibles.txt").decode()
    assert "00-index.pdf" in found.namelist()


@pytest.mark.parametrize("who", ["ines", "bernard", "driss", "outsider"])
def test_neither_learner_nor_coordinator_opens_any_of_it(programme, people, client_of, who):
    client = client_of(who)
    year = timezone.localdate().year
    for url in (
        "/qualite/dossier/", DOSSIER, f"{DOSSIER}zip/", f"{DOSSIER}preuves/marked_work/",
        f"{DOSSIER}preuves/marked_work/?format=xlsx", f"/qualite/dossier/annees/{year}/",
        f"/qualite/dossier/annees/{year}/zip/", f"/qualite/dossier/annees/{year}/preuves/levels/",
    ):  # fmt: skip
        assert client.get(url).status_code == 403, url


def test_a_trainer_of_another_programme_finds_nothing(programme, people, client_of):
    people.odile = person("Odile", "Autre", is_trainer=True)
    client = client_of("odile")
    for url in (DOSSIER, f"{DOSSIER}zip/", f"{DOSSIER}preuves/levels/"):
        assert client.get(url).status_code == 404
    year = timezone.localdate().year
    assert "Aucun programme que vous formez" in page(client, f"/qualite/dossier/annees/{year}/")


def test_the_year_holds_the_programmes_of_the_year_only_and_says_which(
    programme, people, client_of
):
    other = Programme.objects.create(
        organisation=people.programme.organisation, name="L’an passé", slug="an-passe",
        starts_on="2024-01-05", ends_on="2024-12-18",
    )  # fmt: skip
    other.trainers.add(people.claire)
    claire = client_of("claire")
    assert "L’an passé" not in page(claire, "/qualite/dossier/annees/2026/")
    assert "L’an passé" in page(claire, "/qualite/dossier/annees/2024/")
    assert "L’an passé" in page(claire, "/qualite/dossier/")


def test_the_same_gap_in_several_programmes_is_told_once_with_their_names(people, client_of):
    for slug in ("un", "deux"):
        made = Programme.objects.create(
            organisation=people.programme.organisation, name=f"Programme {slug}", slug=slug,
            starts_on="2023-01-05", ends_on="2023-12-18",
        )  # fmt: skip
        made.trainers.add(people.claire)
    said = page(client_of("claire"), "/qualite/dossier/annees/2023/")
    assert said.count("le taux d’achèvement des parcours") == 1
    for slug in ("un", "deux"):
        assert f'<a href="/formation/{slug}/">Programme {slug}</a>' in said


def test_an_administrator_opens_every_dossier(programme, people, client_of):
    people.root = User.objects.create_superuser("admin@binome.example", "x")
    page(client_of("root"), DOSSIER)
    page(client_of("root"), "/qualite/dossier/annees/2026/")


def test_a_list_is_given_as_a_spreadsheet_and_an_unknown_one_is_not_found(programme, client_of):
    claire = client_of("claire")
    data = claire.get(f"{DOSSIER}preuves/levels/?format=xlsx")
    rows = list(load_workbook(io.BytesIO(data.content)).worksheets[0].rows)
    assert len(rows) == 4
    assert claire.get(f"{DOSSIER}preuves/inconnu/").status_code == 404
    assert claire.get("/qualite/dossier/annees/1800/").status_code == 404


def test_english_readers_read_english(programme, people, client_of):
    people.claire.language = "en"
    people.claire.save()
    claire = client_of("claire")
    claire.cookies["django_language"] = "en"
    said = page(claire, DOSSIER)
    assert "Indicator 11: Objectives reached" in said
    assert "Manquant" not in said


def test_the_work_of_a_course_given_to_a_person_alone_is_evidence_of_its_programme(
    programme, people, course
):
    def works() -> int:
        [item] = found_by(Scope((Programme.objects.get(pk=programme.pk),)), "marked_work").items
        return len(item.table.rows)

    before = works()
    Volunteer.objects.create(programme=programme, person=people.outsider, role="mentee")
    Assignment.objects.create(course=course, person=people.outsider)
    other = material.course("ailleurs")
    Assignment.objects.create(course=other, person=people.outsider)
    sit(people.outsider, course, 2, material.RIGHT)
    assert works() == before + 1
    elsewhere = Programme.objects.create(
        organisation=programme.organisation, name="Ailleurs", slug="ailleurs",
        starts_on=programme.starts_on, ends_on=programme.ends_on,
    )  # fmt: skip
    assert found_by(Scope((elsewhere,)), "marked_work").items == ()


def test_an_answer_contested_in_a_course_given_to_a_person_alone_is_counted(
    programme, people, course
):
    Volunteer.objects.create(programme=programme, person=people.outsider, role="mentee")
    Assignment.objects.create(course=course, person=people.outsider)
    sit(people.outsider, course, 2, material.WRONG)
    response = people.outsider.attempts.get(lesson__slug="lecon-2").responses.first()
    Contest.objects.create(response=response, sentence="Ma réponse est juste.")
    scope = Scope((Programme.objects.get(pk=programme.pk),))
    [item] = found_by(scope, "assistance").items
    assert [row.cells[1] for row in item.table.rows].count(ref(people.outsider.pk)) == 1


def test_an_administrator_opens_every_piece_of_evidence_that_the_dossier_leads_to(
    programme, people
):
    client = Client()
    client.force_login(User.objects.create_superuser("admin@binome.example", "x"))
    rows = page(client, f"{DOSSIER}preuves/shown_work/")
    [address] = set(re.findall(r'href="(/preuves/\d+/)"', rows))
    assert client.get(address).status_code == 200
