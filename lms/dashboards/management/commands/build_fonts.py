"""The site's typeface as small web fonts, made from the font package that is installed."""

from pathlib import Path
from typing import Any

import fontpkg_atkinson_hyperlegible as fontpkg
from django.conf import settings
from django.core.management.base import BaseCommand
from fontTools import subset

STYLES = {"Regular": "regular", "Bold": "bold", "Italic": "italic"}
# Latin with all accents of Western Europe, French punctuation and spaces, arrows, signs.
CHARACTERS = (
    range(0x20, 0x7F),
    range(0xA0, 0x180),
    (0x2009, 0x202F),
    range(0x2010, 0x2028),
    (0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122),
    range(0x2190, 0x2194),
    (0x2212, 0x2248, 0x2260, 0x2264, 0x2265),
)


def source(style: str) -> Path:
    return Path(fontpkg.ROOT) / "files" / f"AtkinsonHyperlegible-{style}.ttf"


def web_font(source: Path, target: Path) -> None:
    """Write `target` (woff2) with only the characters that French and English need."""
    options = subset.Options(flavor="woff2", layout_features=["*"])
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for group in CHARACTERS for code in group])
    subsetter.subset(font)
    # Renamed into place: a server that reads meanwhile never meets half a file.
    unfinished = target.with_suffix(".part")
    subset.save_font(font, str(unfinished), options)
    unfinished.replace(target)


class Command(BaseCommand):
    # Part of the set-up: runs before there is a database.
    requires_system_checks: list[str] = []
    help = "Make the site's web fonts in var/static/fonts; does nothing where they are up to date."

    def handle(self, *args: Any, **options: Any) -> None:
        folder = settings.VAR_DIR / "static" / "fonts"
        folder.mkdir(parents=True, exist_ok=True)
        for style, name in STYLES.items():
            target = folder / f"atkinson-hyperlegible-{name}.woff2"
            if self.is_up_to_date(target, source(style)):
                continue
            web_font(source(style), target)
            self.stdout.write(f"{target.name} : {target.stat().st_size // 1024} ko")

    def is_up_to_date(self, target: Path, source: Path) -> bool:
        newest = max(source.stat().st_mtime, Path(__file__).stat().st_mtime)
        return target.exists() and target.stat().st_mtime >= newest
