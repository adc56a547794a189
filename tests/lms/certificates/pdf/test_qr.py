from base64 import b64decode
from io import BytesIO

import pytest
from PIL import Image

from lms.certificates.pdf.qr import AddressTooLong, qr_image
from tests.lms.certificates.pdf.qr_reader import SIDE, read


def modules(markup: str) -> list[list[bool]]:
    content = markup.split("base64,")[1].split('"')[0]
    image = Image.open(BytesIO(b64decode(content)))
    step = image.width // SIDE
    return [
        [image.getpixel((x * step + step // 2, y * step + step // 2)) < 128 for x in range(SIDE)]
        for y in range(SIDE)
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://binome.example/verifier/K7QM-3XWP-9RTD-HV2C",
        "https://formation.ateliers-du-clavier.example/verifier/ZZZZ-2345-ABCD-WXYZ",
        "http://127.0.0.1:8000/v/é",
        "x" * 84,
    ],
)
def test_a_reader_finds_the_address(address):
    assert read(modules(qr_image(address, "Code"))) == address


def test_edges_are_exact_so_that_print_is_sharp():
    content = b64decode(qr_image("https://binome.example/", "Code").split("base64,")[1][:-2])
    greys = set(Image.open(BytesIO(content)).convert("L").tobytes())
    assert greys == {0, 255}


def test_the_alternative_text_is_there_and_cannot_break_out():
    assert 'alt="Code &lt;QR&gt; &quot;x&quot;"' in qr_image("https://x/", 'Code <QR> "x"')


def test_an_address_too_long_is_refused_rather_than_cut():
    with pytest.raises(AddressTooLong):
        qr_image("https://binome.example/" + "x" * 70, "Code")
