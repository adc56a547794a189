"""Wagtail's own sentences that we say otherwise in French: marked here to be translated."""

from django.utils.translation import gettext_noop

WORDS = (gettext_noop("New: %(model_name)s"),)
