"""A marker to drop on a picture (ddmarker): a click on the right place, where one marker is asked.

Moodle measures in pixels from the top left corner: `x,y;w,h` for a rectangle, `x,y;r` for a
circle, `x,y;x,y;…` for a polygon. Here a place is a rectangle in percents of the picture.
"""

import base64
import binascii
from io import BytesIO

from django.utils.translation import gettext as _
from lxml.etree import _Element
from PIL import Image as Picture

from courses.exchange.contents import Refused
from courses.exchange.html import single_spaced, words
from courses.exchange.moodle_xml.source import Source, to_number

Box = tuple[float, float, float, float]


def marker(source: Source) -> tuple[str, dict]:
    """Content of a hotspot; raises Refused where several markers or places are asked."""
    drags, drops = source.all("drag"), source.all("drop")
    if len(drags) != 1 or len(drops) != 1:
        raise Refused(
            _("Several markers to drop on a picture do not come in: only one, with its one place.")
        )
    address, size = _picture(source)
    label = single_spaced(words(drags[0].findtext("text") or "")) or _("The right place")
    source.warn(_("The picture has no description: write what it shows."))
    source.warn(
        _("The list for those who do not click offers “elsewhere” only: draw other wrong places.")
    )
    regions = [
        _region("1", label, _box(drops[0], size, source), right=True),
        _region("2", _("Elsewhere on the picture"), (0.0, 0.0, 100.0, 100.0), right=False),
    ]
    return "hotspot", {"image": address, "alt": _("Picture of the question"), "regions": regions}


def several_pictures(source: Source) -> tuple[str, dict]:
    """Words or pictures dropped on a picture (ddimageortext) have no like here."""
    raise Refused(_("Words or pictures to drop on a picture (ddimageortext) do not come in."))


def _picture(source: Source) -> tuple[str, tuple[int, int]]:
    """The address of the picture from now on, and its width and height in pixels."""
    file = source.element.find("file")
    try:
        content = base64.b64decode((file.text if file is not None else "") or "")
        with Picture.open(BytesIO(content)) as picture:
            size = picture.size
    except (binascii.Error, ValueError, OSError, Picture.DecompressionBombError) as error:
        raise Refused(_("The picture is missing or cannot be read.")) from error
    address = source.incoming.album.add(
        (file.get("name") if file is not None else "") or "", content
    )
    if address is None:
        raise Refused(_("The picture is missing or cannot be read."))
    return address, size


def _box(drop: _Element, size: tuple[int, int], source: Source) -> Box:
    """The place in percents; a circle or polygon becomes the rectangle around it."""
    shape = (drop.findtext("shape") or "").strip().lower()
    numbers = [
        [to_number(number, float("nan")) for number in point.split(",")]
        for point in (drop.findtext("coords") or "").split(";")
    ]
    if shape == "rectangle" and [len(point) for point in numbers] == [2, 2]:
        (x, y), (w, h) = numbers
        corners = [x, y, x + w, y + h]
    elif shape == "circle" and [len(point) for point in numbers] == [2, 1]:
        (x, y), (r,) = numbers
        corners = [x - r, y - r, x + r, y + r]
    elif shape == "polygon" and len(numbers) > 2 and all(len(point) == 2 for point in numbers):
        across, down = zip(*numbers, strict=True)
        corners = [min(across), min(down), max(across), max(down)]
    else:
        raise Refused(_("The place on the picture cannot be read."))
    if any(corner != corner for corner in corners):
        raise Refused(_("The place on the picture cannot be read."))
    if shape != "rectangle":
        source.warn(_("A round or many-sided place becomes the rectangle around it."))
    return _in_percents(corners, size)


def _in_percents(corners: list[float], size: tuple[int, int]) -> Box:
    width, height = size
    left, right = (_share(corner, width) for corner in (corners[0], corners[2]))
    top, bottom = (_share(corner, height) for corner in (corners[1], corners[3]))
    return left, top, round(right - left, 2), round(bottom - top, 2)


def _share(pixels: float, whole: int) -> float:
    return round(min(max(pixels / whole, 0.0), 1.0) * 100, 2)


def _region(id: str, label: str, box: Box, *, right: bool) -> dict:
    x, y, w, h = box
    return {
        "id": id, "label": label, "x": x, "y": y, "w": w, "h": h, "right": right, "feedback": "",
    }  # fmt: skip
