"""Figures of a survey: shares as bars and per cents. The number always stands beside the bar."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from lms.quality.surveys.results import Tally
from lms.quality.surveys.scales import words_of

register = template.Library()

WIDTH, HEIGHT = 160, 14


@register.simple_tag
def share_bar(share: float) -> SafeString:
    """A horizontal bar for a share in [0, 1], hidden from screen readers."""
    return format_html(
        '<svg class="share-bar" viewBox="0 0 {0} {1}" width="{0}" height="{1}" '
        'aria-hidden="true" focusable="false"><rect class="share-bar__track" width="{0}" '
        'height="{1}" rx="4"/><rect class="share-bar__part" width="{2}" height="{1}" rx="4"/>'
        "</svg>",
        WIDTH,
        HEIGHT,
        round(max(0.0, min(share, 1.0)) * WIDTH),
    )


@register.filter
def percent(share: float) -> int:
    """A share in [0, 1] as a whole number of per cent."""
    return round(share * 100)


@register.simple_tag
def rows_of(counted: Tally) -> list[dict[str, Any]]:
    """What a table shows of one question: each answer in words, how many, and the share."""
    if not counted.counts:
        return []
    return [
        {"words": words, "count": counted.counts[value], "share": counted.share(value)}
        for value, words in words_of(counted.question)
    ]
