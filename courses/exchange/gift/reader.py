"""Reads GIFT, as Moodle documents it, into drafts."""

from django.utils.translation import gettext as _

from courses.exchange.contents import Refused
from courses.exchange.decoding import decode
from courses.exchange.drafts import Import, QuestionDraft, Rejected, Unreadable
from courses.exchange.gift.answers import Reader, formatted
from courses.exchange.gift.escapes import cut, find, unescape
from courses.exchange.gift.sheets import Sheet, sheets
from courses.exchange.html import single_spaced
from courses.exchange.incoming import Incoming
from courses.questions.markup import plain

BLANK = "_____"


def read_gift(source: str | bytes) -> Import:
    """Questions of a GIFT file; raises Unreadable when it is no text or holds no question."""
    text, warnings = decode(source)
    questions, rejected = [], []
    for sheet in sheets(text):
        said: list[str] = []
        try:
            question = read_sheet(sheet, said)
        except Refused as refusal:
            rejected.append(Rejected(sheet.line, name_of(sheet), str(refusal)))
            continue
        questions.append(question)
        warnings += [
            _("Line %(line)d, “%(title)s”: %(said)s")
            % {"line": sheet.line, "title": question.title, "said": sentence}
            for sentence in dict.fromkeys(said)
        ]
    if not questions and not rejected:
        raise Unreadable(_("This file holds no question."))
    return Import(tuple(questions), rejected=tuple(rejected), warnings=tuple(warnings))


def read_sheet(sheet: Sheet, said: list[str]) -> QuestionDraft:
    title, body = split_title(sheet.text)
    text, answers, feedback = split_body(body)
    if any(find("[{}]", text)):
        said.append(_("The text holds more braces; they stay as they are."))
    written, format = formatted(text, "moodle")
    incoming = Incoming(said.append)
    html = incoming.html(written, format)
    kind: str = "description"
    content: dict = {}
    if answers is not None:
        kind, content = Reader(format, said.append, incoming).read(answers)
    feedback, feedback_format = formatted(feedback, format)
    explanation = incoming.html(feedback, feedback_format)
    return QuestionDraft(
        kind=kind,
        title=title or plain(html)[:80] or _("Untitled"),
        text=html,
        content=content,
        category=sheet.category,
        explanation=explanation,
        points=0.0 if kind == "description" else 1.0,
        tags=sheet.tags,
        idnumber=sheet.idnumber,
        images=incoming.images,
        ref=f"line-{sheet.line}",
        line=sheet.line,
    )


def name_of(sheet: Sheet) -> str:
    """The title, or else the beginning of the text, of a question that could not be read."""
    title, body = split_title(sheet.text)
    return title or plain(unescape(body))[:80]


def split_title(sheet: str) -> tuple[str, str]:
    if not sheet.startswith("::"):
        return "", sheet
    title, *body = cut("::", sheet[2:], 1)
    if not body:
        return "", sheet[2:]
    return single_spaced(unescape(title)), body[0].strip()


def split_body(body: str) -> tuple[str, str | None, str]:
    """The text (with a blank where a missing word was), the answers, the general feedback.

    The answers are None when there are no braces, so when it is a description.
    """
    start = next(find("{", body), None)
    end = next(find("}", body), None)
    if start is None and end is None:
        return body, None, ""
    if start is None or end is None or end.start() < start.start():
        raise Refused(_("A brace is missing: answers stand between { and }."))
    after = body[end.end() :].strip()
    text = body[: start.start()] + (BLANK + body[end.end() :] if after else "")
    answers = body[start.end() : end.start()].strip()
    marks = list(find("####", answers))
    if not marks:
        return text, answers, ""
    return text, answers[: marks[-1].start()].strip(), answers[marks[-1].end() :]
