from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column


def status(thing: Any) -> Any:
    """Published or not, in words, out of the row itself: Wagtail's own asks once a row."""
    if not thing.live:
        return _("scheduled") if thing.go_live_at else _("draft")
    return _("published, with a draft") if thing.has_unpublished_changes else _("published")


def status_column() -> Column:
    return Column("status", label=_("Status"), accessor=status, sort_key="live", width="10%")
