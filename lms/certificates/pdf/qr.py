"""A QR code for a page: sharp at any size, and read aloud by its alternative text."""

from base64 import b64encode
from html import escape
from io import BytesIO

import segno
from PIL import Image

# One size for every address up to 84 characters, and one mask instead of trying all eight:
# choosing costs more than drawing, and a mask changes nothing for a reader.
VERSION, MASK, LEVEL = 5, 4, "M"
LONGEST_ADDRESS = 84
# A module is one 8 × 8 block of the JPEG, so its edges are exact, and the PDF takes the bytes
# as they are. The same code as SVG costs a quarter of the time of the whole page.
PIXELS_A_MODULE = 8


class AddressTooLong(ValueError):
    """The address does not fit in the code."""


def qr_image(address: str, alternative: str) -> str:
    """`<img class="qr">` of the code of `address`, without its quiet zone.

    The style sheet leaves four modules (4/37 of its width) free around it.
    Raises `AddressTooLong` for more than 84 bytes.
    """
    content = b64encode(jpeg(modules(address))).decode()
    return f'<img class="qr" alt="{escape(alternative)}" src="data:image/jpeg;base64,{content}">'


def modules(address: str) -> tuple[bytearray, ...]:
    """Rows of the code: 1 is dark, 0 is light."""
    if len(address.encode()) > LONGEST_ADDRESS:
        raise AddressTooLong(f"{address} is longer than {LONGEST_ADDRESS} bytes")
    return segno.make_qr(
        address,
        version=VERSION,
        mask=MASK,
        error=LEVEL,
        mode="byte",
        encoding="utf-8",
        boost_error=False,
    ).matrix


def jpeg(rows: tuple[bytearray, ...]) -> bytes:
    side = len(rows)
    grey = bytes(0 if dark else 255 for row in rows for dark in row)
    image = Image.frombytes("L", (side, side), grey)
    large = image.resize((side * PIXELS_A_MODULE,) * 2, Image.Resampling.NEAREST)
    output = BytesIO()
    large.save(output, "JPEG", quality=90)
    return output.getvalue()
