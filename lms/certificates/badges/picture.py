"""The picture of a badge: the mark of the binôme on a round field."""

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

SIDE, SCALE = 400, 4
PAPER, INK = "#fbf7f0", "#1f2a37"
MENTOR, MENTEE, BOTH = "#0f5c6e", "#7a3e6b", "#2b2342"


@cache
def svg_picture() -> bytes:
    return Path(__file__).with_name("badge.svg").read_bytes()


@cache
def png_picture() -> bytes:
    """The same picture as `badge.svg`, drawn four times as large and reduced for smooth edges."""
    side = SIDE * SCALE
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse(around(200, 200, 192), fill=PAPER, outline=INK, width=8 * SCALE)
    left, right = disc(152), disc(248)
    image.paste(MENTOR, mask=left)
    image.paste(MENTEE, mask=right)
    image.paste(BOTH, mask=ImageChops.multiply(left, right))
    output = BytesIO()
    image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(output, "PNG")
    return output.getvalue()


def disc(x: int) -> Image.Image:
    mask = Image.new("L", (SIDE * SCALE,) * 2, 0)
    ImageDraw.Draw(mask).ellipse(around(x, 200, 84), fill=255)
    return mask


def around(x: int, y: int, radius: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = (
        (x - radius) * SCALE,
        (y - radius) * SCALE,
        (x + radius) * SCALE,
        (y + radius) * SCALE,
    )
    return left, top, right, bottom
