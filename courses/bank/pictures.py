"""Pictures in the texts of questions: kept as Wagtail's embeds, shown from our own address.

Wagtail's address of a picture is for the back office; ours asks who may see it.
"""

import re
from typing import Any

from django.urls import reverse

EMBED = re.compile(r'<embed\b[^>]*\bembedtype="image"[^>]*/?>')
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def shown(markup: str) -> str:
    """The HTML that a browser shows."""

    def image(match: re.Match[str]) -> str:
        attributes = dict(ATTRIBUTE.findall(match[0]))
        address = reverse("image", args=[int(attributes["id"])])
        return f'<img src="{address}" alt="{attributes.get("alt", "")}" loading="lazy">'

    return EMBED.sub(image, markup)


def shown_deep(content: Any) -> Any:
    """The same in all texts of plain data."""
    if isinstance(content, str):
        return shown(content)
    if isinstance(content, dict):
        return {key: shown_deep(inner) for key, inner in content.items()}
    if isinstance(content, list):
        return [shown_deep(inner) for inner in content]
    return content


def images_in(content: Any) -> set[int]:
    """The ids of the pictures in all texts of plain data, before they are made ready to show."""
    if isinstance(content, str):
        return {int(dict(ATTRIBUTE.findall(tag))["id"]) for tag in EMBED.findall(content)}
    if isinstance(content, dict):
        return {id for inner in content.values() for id in images_in(inner)}
    if isinstance(content, list):
        return {id for inner in content for id in images_in(inner)}
    return set()
