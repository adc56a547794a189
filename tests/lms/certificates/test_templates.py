"""The organisation's own words and pictures, seen on real data before they are used."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.test import Client
from django.urls import reverse
from PIL import Image as Picture
from pypdf import PdfReader
from wagtail.images import get_image_model

from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Document, Numbering, Template
from lms.people.models import User
from tests.lms.certificates.reading import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss(people):
    client = Client()
    client.force_login(User.objects.create_superuser("admin@binome.example", "x"))
    return client


@pytest.fixture
def logo():
    output = BytesIO()
    Picture.new("RGB", (300, 120), "#0f5c6e").save(output, "PNG")
    output.seek(0)
    return get_image_model().objects.create(title="Logo", file=ImageFile(output, name="logo.png"))


def write(client: Client, **fields):
    return client.post(reverse("document_template:add"), {"kind": "", **fields})


def preview(client: Client):
    return client.get(reverse("document_template:preview", args=[Template.objects.get().pk]))


def test_the_words_are_seen_on_the_latest_real_person(boss, completed, logo):
    numbers, documents = Numbering.objects.get().last, Document.objects.count()
    write(
        boss,
        kind="certificate",
        heading="Diplôme maison",
        opening="décerné avec plaisir à",
        logo=logo.pk,
        signatory_name="Odile Garnier",
        stamp=logo.pk,
    )
    answer = preview(boss)
    assert answer["Content-Type"] == "application/pdf"
    said = text_of(answer.content).replace("\u00a0", " ")
    for words in ("Diplôme maison", "décerné avec plaisir à", "Bernard Lemoine", "Odile Garnier"):
        assert words.casefold() in said.casefold()
    assert "Aperçu" in said
    assert PdfReader(BytesIO(answer.content)).pages[0].images
    assert (Numbering.objects.get().last, Document.objects.count()) == (numbers, documents)


@pytest.mark.parametrize("kind", ["attestation", "completion", "programme", "hours_statement"])
def test_each_kind_shows_its_closing_words(boss, completed, kind):
    write(boss, kind=kind, closing="Fait avec soin.")
    assert "Fait avec soin." in text_of(preview(boss).content)


def test_without_anybody_it_says_so_and_returns_to_the_form(boss):
    write(boss, kind="attendance", closing="Fait avec soin.")
    answer = preview(boss)
    assert answer.url == reverse("document_template:edit", args=[Template.objects.get().pk])


@pytest.mark.parametrize("name", ["claire", "driss", "bernard"])
def test_only_administrators_see_it(people, completed, name):
    made = Template.objects.create(kind="certificate")
    client = Client()
    client.force_login(getattr(people, name))
    answer = client.get(reverse("document_template:preview", args=[made.pk]))
    assert answer.status_code in (302, 403)
    assert "application/pdf" not in answer.headers.get("Content-Type", "")


def letterhead_of(kind: str) -> dict:
    return Letterhead().of(kind, "fr")


def test_a_kind_with_words_of_its_own_keeps_the_logo_and_the_stamp_of_all(people, logo):
    Template.objects.create(logo=logo, stamp=logo, signature=logo, closing="Fait avec soin.")
    Template.objects.create(kind="convocation", heading="Votre convocation")
    said = letterhead_of("convocation")
    assert said["wording"].heading == "Votre convocation"
    assert said["wording"].closing == "Fait avec soin."
    assert said["organisation"].logo
    assert said["signatory"].stamp
    assert said["signatory"].signature


def test_the_signature_of_one_person_is_never_lent_to_another(people, logo):
    Template.objects.create(signature=logo, signatory_name="Claire Vasseur", stamp=logo)
    Template.objects.create(kind="convocation", signatory_name="Odile Garnier")
    signatory = letterhead_of("convocation")["signatory"]
    assert (signatory.name, signatory.role, signatory.signature) == ("Odile Garnier", "", None)
    assert signatory.stamp


def test_the_form_shows_where_the_preview_is(boss, completed):
    write(boss, kind="certificate", heading="Diplôme maison")
    made = Template.objects.get()
    said = boss.get(reverse("document_template:edit", args=[made.pk])).text
    assert reverse("document_template:preview", args=[made.pk]) in said
    assert "Enregistrez" in boss.get(reverse("document_template:add")).text
