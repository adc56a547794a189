"""Wagtail's own sentences that we say otherwise in French: marked here to be translated."""

from django.utils.translation import gettext_noop

WORDS = (
    gettext_noop("New: %(model_name)s"),
    gettext_noop("1 snippet selected"),
    gettext_noop("%(objects)s snippets selected"),
    gettext_noop("All %(objects)s snippets on this screen selected"),
    gettext_noop("All snippets in listing selected"),
)
