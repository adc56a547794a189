"""Signals that two files come from the same place."""

import io

import pptx

from courses.office.fingerprint import fingerprint, fingerprint_json, signal
from courses.office.namespaces import NS
from tests.courses.office.packages import edited, with_part
from tests.courses.office.word.builders import p, word


def file(text: str, author: str, *ids: str) -> bytes:
    settings = "<w:rsids>" + "".join(f'<w:rsid w:val="{i}"/>' for i in ids) + "</w:rsids>"
    core = f"<dc:creator>École</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
    return word(p(text), settings=settings, core=core)


def work(text: str = "travail", author: str = "Inès", *more: str) -> bytes:
    return file(text, author, "00A1", "00A2", "00B1", "00B2", *more)


STARTER = fingerprint(file("départ", "École", "00A1", "00A2"))
INES = fingerprint(work())


def test_the_same_bytes_are_the_same_file():
    assert signal(INES, fingerprint(work())) == "same_file"


def test_a_file_only_saved_again_has_the_same_content():
    data = file("départ", "École", "00A1", "00A2")
    again = with_part(data, "docProps/app.xml", b"<Properties/>")
    again = edited(
        again,
        "word/document.xml",
        lambda x: x.replace("<w:p>", '<w:p w:rsidR="00C4"><w:proofErr w:type="spellStart"/>'),
    )
    assert signal(fingerprint(again), STARTER) == "same_content"


def test_a_change_of_text_format_or_picture_is_a_change():
    data = file("départ", "École", "00A1", "00A2")
    changes = (
        edited(data, "word/document.xml", lambda x: x.replace("départ", "arrivée")),
        edited(data, "word/document.xml", lambda x: x.replace("<w:rPr>", "<w:rPr><w:b/>")),
        with_part(data, "word/media/image1.png", b"x"),
    )
    for changed in changes:
        assert signal(fingerprint(changed), STARTER, STARTER) is None


def test_the_same_author_and_revision_ids_are_of_the_same_origin():
    copy = fingerprint(
        file("travail un peu changé", "Inès", "00A1", "00A2", "00B1", "00B2", "00B3")
    )
    assert signal(INES, copy, STARTER) == "same_origin"


def test_the_ids_of_the_common_starter_tell_nothing():
    bernard = fingerprint(file("autre travail", "Inès", "00A1", "00A2", "00C1", "00C2"))
    assert signal(INES, bernard, STARTER) is None


def test_another_author_tells_nothing():
    bernard = fingerprint(work("autre", "Bernard"))
    assert signal(INES, bernard, STARTER) is None


def test_without_author_the_ids_alone_tell_nothing():
    one, other = fingerprint(work("un", "")), fingerprint(work("deux", ""))
    assert signal(one, other, STARTER) is None


def test_a_refused_file_has_its_hash_alone():
    assert fingerprint(b"xyz").content == ""
    assert signal(fingerprint(b"xyz"), fingerprint(b"xyz")) == "same_file"
    assert signal(fingerprint(b"xyz"), fingerprint(b"abc")) is None


def test_the_plain_form_is_json():
    assert fingerprint_json(b"x")["revisions"] == ()
    assert set(fingerprint_json(b"x")) >= {"sha256", "author", "revisions"}


def test_the_creation_ids_of_slides_are_read():
    deck = pptx.Presentation()
    deck.slides.add_slide(deck.slide_layouts[0])
    stream = io.BytesIO()
    deck.save(stream)
    mark = (
        '<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId '
        f'xmlns:p14="{NS["p14"]}" val="4242"/></p:ext></p:extLst></p:cSld>'
    )
    data = edited(
        stream.getvalue(), "ppt/slides/slide1.xml", lambda x: x.replace("</p:cSld>", mark)
    )
    assert fingerprint(data).revisions == ("4242",)
