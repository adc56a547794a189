"""The sentences of content/, without what belongs to its formats: keys, code, addresses, GIFT."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from lxml import etree

from courses.curriculum import front_matter
from tests.content.places import CONTENT, name_of

CODE = "¤"  # stands where code stood, so that the spaces around it are still seen
MARKED = re.compile(r"`[^`]*`|<code>.*?</code>|<kbd>.*?</kbd>", re.DOTALL)
TAG = re.compile(r"</?[a-z][^<>]*>")
LINK = re.compile(r"\[([^\]]*)\]\(\S+\)|<?https?://\S+")
OPENING = re.compile(r"^:::\s*(\w*)\s*(.*)$")
TITLED = {"etapes", "ensemble", "carte"}
KEYED = re.compile(
    r"^\s*(?:titre|alt|legende|succes|echec|Première question|Indice|À éviter|LibreOffice"
    r"|Montrer sur un autre fichier|2016[^:]{0,12})\s*:\s*(?P<text>.+)$"
)
SETTING = re.compile(r"^\s*(?:reussite|melange|questions|corrections|essais|duree)\s*:")
SYNTAX = re.compile(r"(?<!\\)(?:::|[{}=~#]|->)|(?<=[=~])?%-?[\d.]+%|\[html\]")
VALUE = re.compile(r"\s*(?:TRUE|FALSE|T|F|-?[\d.,]+(?::[\d.]+)?)?\s*")  # no sentence
SHEET_TEXTS = {"titre", "consigne", "hint", "why"}


@dataclass(frozen=True)
class Passage:
    path: Path
    line: int  # 0: the line is not known
    text: str

    def __str__(self) -> str:
        return f"{name_of(self.path)}:{self.line or ''} {self.text}"


def passages() -> list[Passage]:
    """Every sentence that learners or trainers read in content/."""
    readers = {".md": _page, ".gift": _bank, ".svg": _drawing, ".yaml": _sheet}
    files = sorted(path for path in CONTENT.rglob("*") if path.suffix in readers)
    found = (one for path in files for one in readers[path.suffix](path))
    return [one for one in found if one.text.strip()]


def plain(text: str) -> str:
    """The words of `text`: no code, no tag, no address, no mark of Markdown."""
    text = MARKED.sub(CODE, text)
    text = LINK.sub(lambda link: link[1] or CODE, text)
    text = html.unescape(TAG.sub("", text))
    return re.sub(r"\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)", "", text)


def _page(path: Path) -> Iterator[Passage]:
    fields, text, first = front_matter.split(path.read_text(encoding="utf-8"), path)
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str) and name not in {"outil", "niveau", "public"}:
                yield Passage(path, 1, plain(one))
    for number, line in enumerate(text.split("\n"), start=first):
        if said := _line(line):
            yield Passage(path, number, plain(said))


def _line(line: str) -> str:
    if opening := OPENING.match(line):
        return opening[2] if opening[1] in TITLED else ""
    if SETTING.match(line) or re.fullmatch(r"[\s|:-]*", line):
        return ""
    if keyed := KEYED.match(line):
        line = keyed["text"]
    line = re.sub(r"^\s*(?:[#>-]+|\d+\.)\s+", "", line)
    return re.sub(r"\s*[{}]\s*", " ", line).strip().strip("|")


def _bank(path: Path) -> Iterator[Passage]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.startswith("//"):
            continue
        for piece in SYNTAX.split(line.removeprefix("$CATEGORY:")):
            if not VALUE.fullmatch(piece):
                yield Passage(path, number, plain(re.sub(r"\\(.)", r"\1", piece)).strip(" "))


def _drawing(path: Path) -> Iterator[Passage]:
    for element in etree.parse(path).iter(etree.Element):
        if element.text and element.text.strip():
            yield Passage(path, element.sourceline or 0, element.text.strip())


def _sheet(path: Path) -> Iterator[Passage]:
    sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
    for part in (sheet, *sheet["verifications"]):
        for key in SHEET_TEXTS & part.keys():
            for line in str(part[key]).split("\n"):
                yield Passage(path, 0, plain(re.sub(r"^\s*(?:[#>-]+|\d+\.)\s+", "", line)))
