"""A word about a certificate that is ready: once, the morning after."""

from datetime import date, timedelta

from django.utils.translation import gettext_noop

from lms.binomes.letters import address
from lms.binomes.models import Binome
from lms.binomes.reminders import Reminder, to
from lms.certificates.models import Document
from lms.certificates.sources.base import identifiers

READY = gettext_noop("Your certificate “%(title)s” is ready: well done.")
READY_TOGETHER = gettext_noop("The certificate of your binôme with %(who)s is ready: well done.")


def ready_certificates(today: date) -> list[Reminder]:
    """Two queries. A corrected certificate is no news, nor one that was revoked at once."""
    issued = Document.objects.valid().filter(issued_at__date=today - timedelta(days=1), version=1)
    own = issued.filter(kind=Document.Kind.CERTIFICATE).select_related("person").defer("content")
    home = address("home") + "#certificates"
    found = [to(one.person, READY, home, {"title": one.title}) for one in own if one.person]
    keys = issued.filter(kind=Document.Kind.BINOME_CERTIFICATE).values_list("key", flat=True)
    ids = [identifiers(key)[0] for key in keys]
    for binome in Binome.objects.filter(pk__in=ids).select_related("mentor", "mentee"):
        for person in binome.people:
            who = binome.partner_of(person).get_short_name()
            found.append(to(person, READY_TOGETHER, address("binome", binome.pk), {"who": who}))
    return found
