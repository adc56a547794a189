"""Proposals that concern one paragraph or a few words of the model answer."""

from collections.abc import Iterator
from itertools import groupby

from courses.office.proposals import Spec
from courses.office.texts import tidy
from courses.office.word.checks.page_breaks import starts_page
from courses.office.word.checks.styles import style_name
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import bare, find_paragraphs, in_contents
from courses.office.word.facts.formats import ParagraphFormat, paragraph_format, run_format
from courses.office.word.facts.paragraphs import Paragraph

_EACH = 12  # proposals of one sort
_LONGEST = 80
_PLAIN = ("normal", "body text", "no spacing", "list paragraph")
_SWITCHES = ("bold", "italic", "underline")


def by_paragraph(before: Document, after: Document) -> Iterator[Spec | tuple[Spec, ...]]:
    """Styles, lists, page breaks, formats and texts that the starter does not have."""
    texts = [p for p in after.paragraphs if not p.blank and not in_contents(after, p)]
    yield from list(_styles(after, texts))[: 2 * _EACH]
    yield from _lists(after, texts)
    yield from list(_page_breaks(after, texts))[:_EACH]
    yield from list(_paragraph_formats(before, after, texts))[:_EACH]
    yield from list(_run_formats(after, texts))[:_EACH]
    yield from _texts(before, after)


def words_of(paragraph: Paragraph) -> str:
    """Enough of the paragraph's text to find it again."""
    text = tidy(paragraph.text)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0]


def _styles(after: Document, texts: list[Paragraph]) -> Iterator[Spec]:
    for paragraph in texts:
        name = style_name(after.styles, paragraph)
        if name not in _PLAIN:
            yield {"check": "word.paragraph_style", "text": words_of(paragraph), "style": name}


def _lists(after: Document, texts: list[Paragraph]) -> Iterator[Spec | tuple[Spec, ...]]:
    def key(paragraph: Paragraph) -> tuple[str, str] | None:
        item = after.numbering.item(paragraph)
        level = after.styles.heading_level(paragraph.style)
        return None if item is None or level else (item.list_id, item.kind)

    for found, group in groupby(texts, key):
        if found is not None:
            spec: Spec = {"check": "word.list", "items": [words_of(p) for p in group]}
            yield {**spec, "kind": found[1]} if found[1] else spec


def _page_breaks(after: Document, texts: list[Paragraph]) -> Iterator[Spec]:
    for paragraph in texts:
        if paragraph.holder == "body" and starts_page(after, paragraph):
            yield {"check": "word.page_break_before", "text": words_of(paragraph)}


def _paragraph_formats(before: Document, after: Document, texts: list[Paragraph]) -> Iterator[Spec]:
    """One proposal for each set of differences: the same change is not asked ten times."""
    seen: set[tuple[tuple[str, object], ...]] = set()
    for paragraph in texts:
        former = find_paragraphs(before, words_of(paragraph))
        if not former:
            continue
        changes = _changes(paragraph_format(before, former[0]), paragraph_format(after, paragraph))
        if changes and (key := tuple(changes.items())) not in seen:
            seen.add(key)
            yield {"check": "word.paragraph_format", "text": words_of(paragraph), **changes}


def _changes(old: ParagraphFormat, new: ParagraphFormat) -> dict[str, object]:
    changes: dict[str, object] = {}
    if new.alignment != old.alignment and new.alignment in ("left", "center", "right", "justify"):
        changes["alignment"] = new.alignment
    for name in ("space_before", "space_after", "line_spacing"):
        value = getattr(new, name)
        if value is not None and value != getattr(old, name):
            changes[name] = round(value, 2)
    if abs(new.left - old.left) > 0.1 and new.left >= 0:
        changes["indent"] = round(new.left, 2)
    return changes


def _run_formats(after: Document, texts: list[Paragraph]) -> Iterator[Spec]:
    """Words set apart from the rest of their paragraph."""
    for paragraph in texts:
        if after.styles.heading_level(paragraph.style):
            continue
        runs = [(run, run_format(after, paragraph, run.element)) for run in paragraph.runs]
        marks = [tuple(getattr(f, name) for name in _SWITCHES) for _, f in runs]
        if len(set(marks)) < 2:
            continue
        for mark, group in groupby(zip(marks, runs, strict=True), key=lambda pair: pair[0]):
            text = tidy("".join(run.text for _, (run, _) in group))
            on = {name: True for name, value in zip(_SWITCHES, mark, strict=True) if value}
            if on and len(text) > 1:
                yield {"check": "word.run_format", "text": text, **on}


def _texts(before: Document, after: Document) -> Iterator[Spec]:
    old = {bare(p.text): p for p in before.paragraphs if not p.blank}
    new = {bare(p.text): p for p in after.paragraphs if not p.blank and not in_contents(after, p)}
    added = [words_of(p) for text, p in new.items() if text not in old]
    removed = [words_of(p) for text, p in old.items() if text not in new]
    for words in added[:_EACH]:
        yield {"check": "word.text", "contains": [words]}
    for words in removed[:_EACH]:
        yield {"check": "word.text", "absent": [words]}
