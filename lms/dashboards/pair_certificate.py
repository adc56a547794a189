"""The certificate of the binôme, as its two people meet it: there, or what it still asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import CharField, Q, QuerySet, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext as _

from lms.binomes.models import Binome
from lms.certificates.models import Document
from lms.certificates.sources.base import BINOME_KEY, binome_key
from lms.certificates.together import together_of
from lms.people.models import User

CERTIFIED = (Binome.Ending.FINISHED, Binome.Ending.RENEWED)


@dataclass(frozen=True)
class PairCertificate:
    """`asks` are sentences, of what the two can still do for it."""

    document: Document | None
    asks: Sequence[str] = ()


def certificate_of(binome: Binome) -> PairCertificate | None:
    """Three queries at most. None where there is and will be none."""
    if binome.closed_at and binome.ending not in CERTIFIED:
        return None
    if binome.closed_at:
        issued = Document.objects.current().filter(key=binome_key(binome.pk)).defer("content")
        if document := issued.first():
            return PairCertificate(document)
    together = together_of(binome)
    if binome.closed_at and not together.achieved:
        return None
    asks = []
    if not together.lines:
        asks.append(_("Confirm the length of a meeting, both of you."))
    if not together.achieved:
        asks.append(_("Mark an objective as reached."))
    return PairCertificate(None, asks)


def certificates_of(user: User) -> "QuerySet[Document]":
    """Those of the person's courses and of their binômes. One query."""
    closed = Binome.objects.of(user).filter(closed_at__isnull=False)
    keys = closed.annotate(key=Concat(Value(BINOME_KEY), "pk", output_field=CharField())).values(
        "key"
    )
    own = Q(person=user, kind=Document.Kind.CERTIFICATE)
    return Document.objects.current().filter(own | Q(key__in=keys)).defer("content")
