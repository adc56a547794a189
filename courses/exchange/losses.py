"""What is lost on the way, told once for each reason with the questions that it concerns."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from courses.exchange.drafts import QuestionDraft

NAMED = 10


class Losses:
    def __init__(self) -> None:
        self.titles: dict[str, dict[str, None]] = {}

    def add(self, reason: str, question: QuestionDraft) -> None:
        self.titles.setdefault(reason, {})[question.title] = None

    def left_out(self, question: QuestionDraft, format: str) -> None:
        """The whole question stays behind."""
        reason = _("%(format)s has no kind “%(kind)s”: not written")
        self.add(reason % {"format": format, "kind": question.kind}, question)

    def warnings(self) -> tuple[str, ...]:
        return tuple(f"{reason} ({named(list(titles))})" for reason, titles in self.titles.items())


def named(titles: list[str]) -> str:
    """The first titles, and how many others there are."""
    said = ", ".join(map(quoted, titles[:NAMED]))
    others = len(titles) - NAMED
    if others <= 0:
        return said
    more = ngettext("and %(number)d other", "and %(number)d others", others)
    return f"{said} {more % {'number': others}}"


def quoted(title: str) -> str:
    return _("“%(title)s”") % {"title": title}
