"""The certificate of a binôme that has ended well, when it could not be issued at once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lms.binomes.views.rooms import room
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue_binome_certificate
from lms.dashboards.pair_certificate import CERTIFIED


@login_required
@require_POST
def pair_certificate(request: HttpRequest, binome_id: int) -> HttpResponse:
    """Issued once, however often it is asked."""
    _user, binome = room(request, binome_id)
    if binome.closed_at is None or binome.ending not in CERTIFIED:
        raise Http404
    try:
        issue_binome_certificate(binome)
    except MissingEvidence as missing:
        waits = _("Your certificate waits:")
        messages.info(request, " ".join([waits, *missing.sentences]))
    else:
        messages.success(request, _("Your certificate is here."))
    return redirect("binome", binome_id=binome.pk)
