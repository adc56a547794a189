from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from lms.certificates.contents.make import make
from tests.lms.certificates.contents.cast import binome_certificate, certificate

LONG_NAME = "Marie-Antoinette Vanessa de La Rochefoucauld-Montmorency-Delacroix de Saint-Exupéry"
LONG_COURSE = (
    "Traitement de texte avancé : structurer, relire et publier à plusieurs de longs documents "
    "professionnels accessibles à toutes et à tous"
)
SHORT_LINE = "Relire à plusieurs"
USUAL_LINE = "Créer un sommaire qui se met à jour tout seul dans un long document"
LONG_LINE = (
    "structurer un long document avec les styles, la numérotation hiérarchique et un sommaire "
    "qui se met à jour tout seul, puis le relire à plusieurs avec le suivi des modifications"
)


def pages(document) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(make(document))).pages]


@pytest.mark.parametrize("name", ["Li Wu", "Bernard Lefèvre", LONG_NAME])
@pytest.mark.parametrize("course", ["Word", LONG_COURSE])
@pytest.mark.parametrize("line", [SHORT_LINE, USUAL_LINE, LONG_LINE])
@pytest.mark.parametrize("count", [1, 4, 5, 12])
def test_everything_fits_on_one_page(name, course, line, count):
    objectives = tuple(f"{line} ({number})" for number in range(count))
    written = pages(replace(certificate(), person_name=name, course=course, objectives=objectives))
    assert len(written) == 1
    said = "".join(written[0].split())
    assert all("".join(objective.split()) in said for objective in objectives)
    assert "K7QM-3XWP-9RTD-HV2C" in said  # the foot, which stands last, is there too


@pytest.mark.parametrize("count", [1, 8, 16])
def test_the_certificate_of_a_binome_fits_on_one_page(count):
    achieved = tuple(f"{USUAL_LINE} ({number})" for number in range(count))
    document = replace(
        binome_certificate(), mentor_name=LONG_NAME, programme=LONG_COURSE, achieved=achieved
    )
    assert len(pages(document)) == 1


def test_the_layout_that_is_tried_first_is_the_one_that_fits_a_usual_certificate():
    """Laying out twice would double the time of each certificate."""
    for count in (3, 4, 6, 8):
        objectives = tuple(f"{USUAL_LINE} ({number})" for number in range(count))
        document = replace(certificate(), objectives=objectives)
        only = document.fits()[:1]
        assert len(pages(Fixed(**vars(document), only=only))) == 1


class Fixed(type(certificate())):
    def __init__(self, *, only, **fields):
        super().__init__(**fields)
        object.__setattr__(self, "_only", only)

    def fits(self):
        return self._only


def sizes(pdf: bytes) -> dict[str, float]:
    """The size of the letters of each word, in points."""
    found = {}

    def note(text, _matrix, transform, _font, size):
        if text.strip():
            found[text.strip()] = round(size * abs(transform[0]), 1)

    PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=note)
    return found


def test_ten_short_objectives_are_not_set_small_for_nothing():
    ten = tuple(f"distinguer un fait d’une impression, exemple {n}" for n in range(10))
    assert replace(certificate(), objectives=ten).fits()[0] == "even"


def test_the_name_is_the_largest_and_the_objectives_can_be_read():
    found = sizes(make(certificate()))
    assert max(found, key=found.get) == "Bernard Lefèvre"
    assert found["Relire avec le suivi des modifications"] >= 11


def test_the_certificate_is_a4_landscape_on_paper_to_the_edge():
    with pikepdf.open(BytesIO(make(certificate()))) as pdf:
        width, height = (float(side) for side in pdf.pages[0].MediaBox[2:])
        assert (round(width), round(height)) == (842, 595)


def test_the_address_of_the_verification_page_can_be_followed():
    with pikepdf.open(BytesIO(make(certificate()))) as pdf:
        links = {str(annotation.A.URI) for annotation in pdf.pages[0].Annots}
    assert links == {"https://binome.example/verifier/K7QM-3XWP-9RTD-HV2C"}
