"""The tools that every document shares: fonts, style sheets, and the guard of what may be loaded.

Making them costs more than laying out a page, so they are made once a process.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

import fontpkg_atkinson_hyperlegible
from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration

from lms.certificates.pdf.fetching import PackageFetcher

FONT_FOLDER = Path(fontpkg_atkinson_hyperlegible.__file__).parent / "files"
STYLE_FOLDER = Path(__file__).parent / "style"
FACES = (
    ("Regular", "normal", 400),
    ("Italic", "italic", 400),
    ("Bold", "normal", 700),
    ("BoldItalic", "italic", 700),
)

# Pango's font map is shared and not safe between threads.
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Press:
    fetcher: PackageFetcher
    fonts: FontConfiguration

    def style(self, text: str) -> CSS:
        return CSS(
            string=text,
            base_url=STYLE_FOLDER.as_uri() + "/",
            url_fetcher=self.fetcher,
            font_config=self.fonts,
        )


@cache
def press() -> Press:
    fetcher = PackageFetcher((FONT_FOLDER, STYLE_FOLDER))
    made = Press(fetcher, FontConfiguration())
    made.style("".join(font_face(*face) for face in FACES))
    return made


@cache
def sheet(name: str) -> CSS:
    """The style sheet `style/<name>.css`, parsed once."""
    return press().style((STYLE_FOLDER / f"{name}.css").read_text(encoding="utf-8"))


def font_face(name: str, style: str, weight: int) -> str:
    address = (FONT_FOLDER / f"AtkinsonHyperlegible-{name}.ttf").as_uri()
    return (
        '@font-face { font-family: "Atkinson Hyperlegible"; '
        f"font-style: {style}; font-weight: {weight}; src: url({address}) }}"
    )


@contextmanager
def busy() -> Iterator[None]:
    """One document at a time, and no garbage collection meanwhile.

    A page is tens of thousands of small objects that all live until it is written: looking
    through them again and again for garbage takes a tenth of the time.
    """
    with _one_at_a_time:
        collecting = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if collecting:
                gc.enable()
