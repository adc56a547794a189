"""The web fonts that the pages ask for."""

import os
import re
from pathlib import Path

import pytest
from django.core.management import call_command
from fontTools.ttLib import TTFont

FONTS_CSS = Path(__file__).parents[3] / "lms" / "static" / "css" / "fonts.css"
FRENCH = "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸÆàâçéèêëîïôœùûüÿæ«»’–—…€°\u00a0\u202f›"


@pytest.fixture
def folder(tmp_path, settings) -> Path:
    settings.VAR_DIR = tmp_path
    return tmp_path / "static" / "fonts"


def test_every_font_of_the_style_sheet_is_made(folder):
    call_command("build_fonts", verbosity=0)

    asked = set(re.findall(r"fonts/([\w-]+\.woff2)", FONTS_CSS.read_text()))
    assert asked == {file.name for file in folder.iterdir()}


def test_each_font_is_small_and_writes_french(folder):
    call_command("build_fonts")

    for file in folder.iterdir():
        assert file.stat().st_size < 30_000
        known = TTFont(file).getBestCmap()
        missing = [character for character in FRENCH if ord(character) not in known]
        # The typeface itself has no narrow no-break space; the browser takes one elsewhere.
        assert [character for character in missing if character != "\u202f"] == []


def test_what_is_up_to_date_is_left_alone_and_what_is_old_is_made_again(folder):
    call_command("build_fonts")
    regular = folder / "atkinson-hyperlegible-regular.woff2"
    bold = folder / "atkinson-hyperlegible-bold.woff2"
    bold_before = bold.stat().st_mtime_ns
    regular.write_bytes(b"old")
    os.utime(regular, (0, 0))

    call_command("build_fonts")

    assert bold.stat().st_mtime_ns == bold_before
    assert regular.read_bytes()[:4] == b"wOF2"
