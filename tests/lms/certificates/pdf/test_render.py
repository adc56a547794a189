import gc
import subprocess
import sys
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from lms.certificates.pdf.attachment import Attachment
from lms.certificates.pdf.faults import FaultyPage
from lms.certificates.pdf.fetching import RefusedResource
from lms.certificates.pdf.render import DoesNotFit, render

PAGE = """<html lang="fr"><head><title>x</title></head><body><h1>Réussi</h1>
<p>Une page « simple » : <b>gras</b>, <i>italique</i>, 12\u202f%.</p>
<table><thead><tr><th scope="col">Jour</th></tr></thead>
<tbody><tr><td>lundi</td></tr></tbody></table>
<p><a href="https://binome.example/">le site</a></p>{}</body></html>"""


def rendered(extra: str = "", **options) -> bytes:
    given = {
        "title": "Essai & cie",
        "author": "Les Ateliers du Clavier",
        "language": "fr",
        "identifier": "essai 1",
        "created": datetime(2026, 5, 13, 8, 30, tzinfo=UTC),
    }
    return render(PAGE.format(extra), **given | options)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def picture(colour: int = 90) -> str:
    output = BytesIO()
    Image.new("L", (40, 20), colour).save(output, "PNG")
    return "data:image/png;base64," + b64encode(output.getvalue()).decode()


def test_the_same_page_gives_the_same_bytes():
    assert rendered() == rendered()


def test_another_process_gives_the_same_bytes():
    code = (
        "from tests.lms.certificates.pdf.test_render import rendered;"
        "import hashlib; print(hashlib.sha256(rendered()).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_threads_at_once_give_the_bytes_of_one():
    alone = rendered()
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: rendered(), range(8)))
    assert together == [alone] * 8


def test_another_identifier_gives_another_file_identifier():
    def name(pdf):
        return bytes(opened(pdf).trailer.ID[0])

    assert name(rendered()) != name(rendered(identifier="essai 2"))


def test_the_file_claims_pdf_a_3a_and_pdf_ua_1_together():
    with opened(rendered()).open_metadata() as xmp:
        assert xmp["pdfaid:part"] == "3"
        assert xmp["pdfaid:conformance"] == "A"
        assert xmp["pdfuaid:part"] == "1"


def test_xmp_and_info_say_the_same():
    pdf = opened(rendered())
    with pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == str(pdf.docinfo.Title) == "Essai & cie"
        assert xmp["dc:creator"] == ["Les Ateliers du Clavier"]
        assert str(pdf.docinfo.Author) == "Les Ateliers du Clavier"
        assert xmp["pdf:Producer"] == str(pdf.docinfo.Producer)
        assert xmp["xmp:CreatorTool"] == str(pdf.docinfo.Creator)
        assert xmp["xmp:CreateDate"] == "2026-05-13T08:30:00+00:00"
        assert str(pdf.docinfo.CreationDate) == "D:20260513083000+00'00"


def test_a_screen_reader_finds_language_title_and_tags():
    pdf = opened(rendered())
    root = pdf.Root
    assert root.Lang == "fr"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    names = tags(root.StructTreeRoot.K)
    assert {"/Document", "/H1", "/P", "/Table", "/TH", "/TD", "/Link"} <= names


def tags(node) -> set[str]:
    found = set()
    if isinstance(node, pikepdf.Array):
        for child in node:
            found |= tags(child)
    elif isinstance(node, pikepdf.Dictionary):
        found = {str(node.S)} if "/S" in node else set()
        if "/K" in node:
            found |= tags(node.K)
    return found


def test_every_font_is_inside_and_is_the_accessible_one():
    pdf = opened(rendered())
    fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
    names = {str(font.BaseFont).split("+")[1] for font in fonts}
    assert names == {
        "Atkinson-Hyperlegible",
        "Atkinson-Hyperlegible-Bold",
        "Atkinson-Hyperlegible-Italic",
    }
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor
        assert "/ToUnicode" in font


def test_a_picture_given_as_data_is_printed_with_its_alternative():
    pdf = opened(rendered(f'<img alt="Notre logo" src="{picture()}">'))
    images = [item for item in pdf.objects if is_image(item)]
    assert [(image.Width, image.Height) for image in images] == [(40, 20)]
    assert not images[0].Interpolate  # PDF/A forbids it
    figures = [item for item in pdf.objects if named(item, "/Figure")]
    assert [str(figure.Alt) for figure in figures] == ["Notre logo"]


def test_two_pictures_of_one_page_are_both_printed():
    both = "".join(f'<img alt="{grey}" src="{picture(grey)}">' for grey in (10, 200))
    pdf = opened(rendered(both))
    pixels = {bytes(item.read_bytes())[0] for item in pdf.objects if is_image(item)}
    assert pixels == {10, 200}


def is_image(item) -> bool:
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"


def named(item, tag: str) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == tag


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/logo.png",
        "http://127.0.0.1:1/logo.png",
        "ftp://elsewhere.example/logo.png",
        "file:///etc/hostname",
    ],
)
def test_a_picture_from_elsewhere_stops_the_document(address):
    with pytest.raises(RefusedResource):
        rendered(f'<img alt="x" src="{address}">')


@pytest.mark.parametrize("content", ["@@@@", "AAA", b64encode(b"not a picture").decode(), ""])
def test_a_picture_that_cannot_be_read_stops_the_document(content):
    with pytest.raises((FaultyPage, RefusedResource), match=r"image|data:"):
        rendered(f'<img alt="x" src="data:image/png;base64,{content}">')


def test_a_picture_without_words_stops_the_document():
    with pytest.raises(FaultyPage, match="alt"):
        rendered(f'<img src="{picture()}">')


def test_a_path_that_climbs_out_of_our_folder_stops_the_document():
    from lms.certificates.pdf.press import STYLE_FOLDER

    climbing = f"{STYLE_FOLDER.as_uri()}/../render.py"
    with pytest.raises(RefusedResource):
        rendered(f'<img alt="x" src="{climbing}">')


def test_a_style_sheet_from_elsewhere_stops_the_document():
    with pytest.raises(RefusedResource):
        rendered('<p style="background: url(https://elsewhere.example/spy.png)">x</p>')


def test_a_picture_may_be_written_out_in_the_address():
    drawing = "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/%3E"
    assert rendered(f'<img alt="x" width="9" src="data:image/svg+xml,{drawing}">')


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_collection_is_left_as_it_was(enabled):
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        rendered()
        assert gc.isenabled() == enabled
        with pytest.raises(RefusedResource):
            rendered('<img alt="x" src="https://elsewhere.example/logo.png">')
        assert gc.isenabled() == enabled
    finally:
        (gc.enable if was else gc.disable)()


def test_a_sign_that_no_typeface_can_write_stops_the_document():
    private = "\u0378"  # assigned to no sign, so no typeface has it
    with pytest.raises(FaultyPage, match=private):
        rendered(f"<p>{private}</p>")


@pytest.mark.parametrize(
    "name", ["Łukasz Śliwiński", "Ömer Şahin", "Zoë d’Orléans", "Antonín Dvořák"]
)
def test_names_of_europe_are_written_with_our_own_typeface(name):
    pdf = opened(rendered(f"<p>{name}</p>"))
    fonts = {str(f.BaseFont) for page in pdf.pages for f in page.Resources.Font.values()}
    assert all("Atkinson" in font for font in fonts)


def test_the_next_document_works_after_a_refusal():
    with pytest.raises(RefusedResource):
        rendered('<img alt="x" src="https://elsewhere.example/logo.png">')
    assert rendered().startswith(b"%PDF-1.7")


def test_a_page_too_many_is_refused():
    assert rendered(most_pages=1)
    with pytest.raises(DoesNotFit):
        rendered("<p>ligne</p>" * 100, most_pages=1)


def test_a_moment_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        rendered(created=datetime(2026, 5, 13))


def test_attachments_are_associated_files_with_their_words():
    given = Attachment("badge.json", b'{"a": 1}', "Le badge", "Data")
    pdf = opened(rendered(attachments=[given]))
    found = pdf.attachments["badge.json"]
    assert found.get_file().read_bytes() == b'{"a": 1}'
    assert found.get_file().mime_type == "application/json"
    specification = pdf.Root.AF[0]
    assert specification.AFRelationship == "/Data"
    assert str(specification.Desc) == "Le badge"
    assert rendered(attachments=[given]) == rendered(attachments=[given])
