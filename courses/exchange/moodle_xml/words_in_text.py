"""Moodle's "drag words into the text" and "select missing words", as gaps with a list."""

import re

from django.utils.translation import gettext as _

from courses.exchange.contents import Refused, gap
from courses.exchange.html import words
from courses.exchange.moodle_xml.source import Source

PLACE = re.compile(r"\[\[(\d+)\]\]")


def words_in_text(source: Source) -> tuple[str, dict]:
    """Each `[[n]]` takes the n-th word; the words of the same group are the list of that gap."""
    boxes = source.all("dragbox") or source.all("selectoption")
    options = [
        (words(box.findtext("text") or ""), (box.findtext("group") or "1").strip()) for box in boxes
    ]
    gaps: list[dict] = []

    def marker(found: re.Match) -> str:
        number = int(found[1])
        if not 0 < number <= len(options):
            raise Refused(_("Gap %(gap)s has no right answer.") % {"gap": number})
        right, group = options[number - 1]
        choices = list(dict.fromkeys(text for text, of in options if of == group))
        answers = [
            {"text": text, "credit": float(text == right), "feedback": ""} for text in choices
        ]
        gaps.append(gap(str(len(gaps) + 1), answers, as_list=True))
        return "{{" + gaps[-1]["id"] + "}}"

    text = PLACE.sub(marker, source.html(source.element.find("questiontext")))
    if not gaps:
        raise Refused(_("The text holds no gap."))
    return "gap_fill", {"text": text, "gaps": gaps}
