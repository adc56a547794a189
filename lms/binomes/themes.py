"""What volunteers can show, want to learn, do at work and know of the trade.

Keys are stored; labels are what people read. A key never changes its meaning.
"""

from collections.abc import Mapping

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

type Labels = Mapping[str, str | Promise]

TOOLS: Mapping[str, tuple[str | Promise, Labels]] = {
    "word": (
        "Word",
        {
            "word-text": _("Letters and notes: type, lay out, print"),
            "word-styles": _("Long documents: styles, table of contents"),
            "word-review": _("Working on one text with several people"),
            "word-merge": _("Mail merge, forms and templates"),
        },
    ),
    "excel": (
        "Excel",
        {
            "excel-tables": _("Lists and tables: type, sort, filter"),
            "excel-formulas": _("Formulas: calculate, look up"),
            "excel-charts": _("Charts and dashboards"),
            "excel-pivot": _("Pivot tables, bringing files together"),
        },
    ),
    "powerpoint": (
        "PowerPoint",
        {
            "powerpoint-slides": _("Clear slides: layouts, pictures"),
            "powerpoint-template": _("Templates, slide master, presenting"),
        },
    ),
    "together": (
        _("Working together"),
        {
            "mail-calendar": _("Mail and calendar"),
            "sharing": _("Sharing files, meeting remotely"),
        },
    ),
}
THEMES: Labels = {key: label for _tool, themes in TOOLS.values() for key, label in themes.items()}

TASKS: Labels = {
    "letters": _("Letters and notes"),
    "minutes": _("Minutes of meetings"),
    "reports": _("Reports"),
    "budgets": _("Budgets and monitoring"),
    "lists": _("Lists and registers"),
    "planning": _("Schedules"),
    "presentations": _("Presentations"),
    "mailings": _("Mailings"),
}

TRADE: Labels = {
    "sector": _("The sector: its actors, its rules"),
    "users": _("Contact with the public or the customers"),
    "procedures": _("The procedures of the house"),
    "history": _("The history of the projects"),
    "network": _("The network: whom to call, when"),
    "negotiation": _("Negotiating, convincing"),
    "hard-cases": _("Difficult situations"),
    "writing": _("The right tone in writing"),
}

LANGUAGES: Labels = {
    "fr": _("French"),
    "en": _("English"),
    "ar": _("Arabic"),
    "es": _("Spanish"),
    "pt": _("Portuguese"),
    "sign": _("French sign language"),
}


def in_words(labels: Labels) -> dict[str, str]:
    """Key -> name in the active language."""
    return {key: str(label) for key, label in labels.items()}


def tools_in_words() -> dict[str, list[str]]:
    """The name of each tool in the active language -> the keys of its themes."""
    return {str(label): list(themes) for label, themes in TOOLS.values()}


def language_keys() -> dict[str, str]:
    """The name of each language, in lower case and in every language of the site -> its key."""
    found: dict[str, str] = {}
    for code, _name in settings.LANGUAGES:
        with override(code):
            found |= {name.casefold(): key for key, name in in_words(LANGUAGES).items()}
    return found


def all_labels() -> dict[str, str]:
    """The name on screen of everything that a sentence about a pair may mention."""
    return {
        key: words
        for labels in (THEMES, TASKS, TRADE, LANGUAGES)
        for key, words in in_words(labels).items()
    }
