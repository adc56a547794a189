"""What a format cannot say, told once for each reason with the questions that it concerns."""

from django.utils.translation import gettext as _

from courses.exchange.drafts import QuestionDraft


class Losses:
    def __init__(self) -> None:
        self.titles: dict[str, list[str]] = {}

    def add(self, reason: str, question: QuestionDraft) -> None:
        self.titles.setdefault(reason, []).append(question.title)

    def left_out(self, question: QuestionDraft, format: str) -> None:
        """The whole question stays behind."""
        reason = _("%(format)s has no kind “%(kind)s”: not written")
        self.add(reason % {"format": format, "kind": question.kind}, question)

    def warnings(self) -> tuple[str, ...]:
        return tuple(
            f"{reason} ({', '.join(f'“{title}”' for title in dict.fromkeys(titles))})"
            for reason, titles in self.titles.items()
        )
