"""What the company needs, and what the volunteers want to learn and can show."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from lms.binomes.models import Profile
from lms.binomes.themes import all_labels
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.tables import Row, ref


def employer_need(scope: Scope) -> Found:
    rows = (
        (p.slug, Row((str(p.organisation), p.presentation)))
        for p in scope.programmes
        if p.presentation.strip()
    )
    headings = (_("Company"), _("Presentation of the programme"))
    return listed(_("Need of the company"), headings, rows)


def wishes(scope: Scope) -> Found:
    """From each volunteer's form, neither what helps them nor what they say of themselves."""
    names = all_labels()

    def words(keys: Iterable[str]) -> str:
        return ", ".join(names.get(key, key) for key in sorted(keys))

    def placed() -> Iterator[Placed]:
        kept = Profile.objects.filter(programme__in=scope.programmes)
        for profile in kept.order_by("saved_at", "pk"):
            cells = (
                ref(profile.person_id),
                words(profile.needs),
                words(profile.skills),
                words(profile.trade_wants),
                words(profile.trade_offers),
                day(profile.saved_at),
            )
            yield scope.slugs[profile.programme_id], Row(cells)

    headings = (
        _("Person"), _("Wants to learn"), _("Can show"), _("Trade: wants to learn"),
        _("Trade: can pass on"), _("Written on"),
    )  # fmt: skip
    return listed(_("Needs and skills of the volunteers"), headings, placed())
