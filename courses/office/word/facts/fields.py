"""Fields (TOC, PAGE, SEQ, REF, MERGEFIELD …), simple or complex, nested or split over runs."""

import re
from dataclasses import dataclass, field

from lxml import etree

from courses.office.namespaces import q

_P, _T = q("w:p"), q("w:t")
_CHAR, _INSTRUCTION, _SIMPLE = q("w:fldChar"), q("w:instrText"), q("w:fldSimple")
_TYPE, _INSTR = q("w:fldCharType"), q("w:instr")
_SWITCH = re.compile(r'\\(\S)\s*("[^"]*"|[^\s\\"]+)?')
_ARGUMENT = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Field:
    """`instruction` is the whole code; `result` the text shown; `lines` that text by paragraph.

    `paragraphs` are the elements it runs through; `inside` names the fields around it.
    """

    instruction: str
    lines: tuple[str, ...]
    paragraphs: tuple[etree._Element, ...] = field(repr=False)
    inside: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """ "TOC", "PAGE" … in capitals; "" for an empty field."""
        words = self.instruction.split(maxsplit=1)
        return words[0].upper() if words else ""

    @property
    def argument(self) -> str:
        """The first argument, without its quotes: the label of SEQ, the name of MERGEFIELD."""
        _, _, rest = self.instruction.strip().partition(" ")
        match = _ARGUMENT.match(rest.strip())
        if not match or rest.strip().startswith("\\"):
            return ""
        return match[1] if match[1] is not None else match[2]

    @property
    def switches(self) -> dict[str, str]:
        """{"o": "1-3", "h": ""} of `TOC \\o "1-3" \\h`."""
        found = _SWITCH.findall(self.instruction)
        return {letter.lower(): argument.strip('"') for letter, argument in found}

    @property
    def result(self) -> str:
        return "\n".join(self.lines)


@dataclass(slots=True)
class _Open:
    instruction: list[str] = field(default_factory=list)
    lines: dict[etree._Element, list[str]] = field(default_factory=dict)
    order: int = 0
    separated: bool = False
    simple: etree._Element | None = None


def read_fields(story: etree._Element) -> tuple[Field, ...]:
    """All fields of a pruned story, in the order in which they begin."""
    reader = _Reader()
    for element in story.iter(_P, _T, q("w:tab"), _CHAR, _INSTRUCTION, _SIMPLE):
        reader.read(element)
    reader.close_all()
    return tuple(found for _, found in sorted(reader.found, key=lambda pair: pair[0]))


class _Reader:
    def __init__(self) -> None:
        self.open: list[_Open] = []
        self.found: list[tuple[int, Field]] = []
        self.count = 0
        self.paragraph: etree._Element | None = None

    def read(self, element: etree._Element) -> None:
        self._close_simple(element)
        if element.tag == _P:
            self.paragraph = element
            self._touch()
        elif element.tag == _SIMPLE:
            self._begin(element)
        elif element.tag == _CHAR:
            self._mark(element.get(_TYPE))
        elif element.tag == _INSTRUCTION:
            if self.open and not self.open[-1].separated:
                self.open[-1].instruction.append(element.text or "")
        elif self.open:
            self._text((element.text or "") if element.tag == _T else "\t")

    def _mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._begin(None)
        elif kind == "separate" and self.open:
            self.open[-1].separated = True
        elif kind == "end" and self.open:
            self._end()

    def _begin(self, simple: etree._Element | None) -> None:
        started = _Open(order=self.count, simple=simple, separated=simple is not None)
        if simple is not None:
            started.instruction.append(simple.get(_INSTR, ""))
        self.count += 1
        self.open.append(started)
        self._touch()

    def _touch(self) -> None:
        if self.paragraph is not None:
            for one in self.open:
                one.lines.setdefault(self.paragraph, [])

    def _text(self, text: str) -> None:
        for one in self.open:
            if one.separated and self.paragraph is not None:
                one.lines.setdefault(self.paragraph, []).append(text)
            elif not one.separated:
                one.instruction.append(text)

    def _end(self) -> None:
        done = self.open.pop()
        around = tuple(Field("".join(o.instruction), (), ()).name for o in self.open)
        self.found.append(
            (
                done.order,
                Field(
                    instruction="".join(done.instruction).strip(),
                    lines=tuple("".join(pieces) for pieces in done.lines.values()),
                    paragraphs=tuple(done.lines),
                    inside=around,
                ),
            )
        )

    def _close_simple(self, element: etree._Element) -> None:
        """End the simple fields that `element` no longer stands in."""
        while self.open and self.open[-1].simple is not None:
            if self.open[-1].simple in element.iterancestors(_SIMPLE):
                return
            self._end()

    def close_all(self) -> None:
        while self.open:
            self._end()
