"""What the two of a binôme have read and signed."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lms.binomes.models import Charter
from lms.quality.audit.dossier import Found, Lack
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.tables import Row


def charters(scope: Scope) -> Found:
    """Signed by both. People are named, as under any signature."""
    signed = {
        charter.binome_id: charter
        for charter in Charter.objects.filter(binome__programme__in=scope.programmes)
        if charter.signed_by_both
    }
    without: dict[str, int] = {}

    def placed() -> Iterator[Placed]:
        for binome in scope.binomes:
            slug, charter = scope.slugs[binome.programme_id], signed.get(binome.pk)
            if charter is None:
                without[slug] = without.get(slug, 0) + 1
                continue
            cells = (
                str(binome.mentor),
                day(charter.mentor_signed_at),
                str(binome.mentee),
                day(charter.mentee_signed_at),
            )
            yield slug, Row(cells)

    headings = (_("Mentor"), _("Signed on"), _("Mentoré"), _("Signed on"))
    found = listed(_("Charters signed by both"), headings, placed())
    return Found(found.items, tuple(_unsigned(slug, number) for slug, number in without.items()))


def _unsigned(slug: str, number: int) -> Lack:
    what = ngettext(
        "the charter of %(number)d binôme, signed by both",
        "the charter of %(number)d binômes, signed by both",
        number,
    ) % {"number": number}
    return Lack(of=slug, what=what, obtain=_("remind the binômes to sign it"), page="follow")
