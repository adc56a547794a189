"""The adjustments agreed with people: what was adjusted, never for whom nor why."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from lms.learning.models import Adjustment
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.tables import Row


def adjustments(scope: Scope) -> Found:
    agreed = Adjustment.objects.filter(person__in=list(scope.people)).select_related("set_by")

    def placed() -> Iterator[Placed]:
        for one in agreed.order_by("set_at", "pk"):
            if not (one.no_limit or one.extra_time):
                continue
            words = _("no time limit")
            if not one.no_limit:
                words = _("%(percent)d %% more time") % {"percent": one.extra_time}
            for slug in scope.slugs_of(one.person_id):
                yield slug, Row((words, day(one.set_at), str(one.set_by or "")))

    headings = (_("Adjustment"), _("Agreed on"), _("With"))
    return listed(_("Adjustments agreed"), headings, placed())
