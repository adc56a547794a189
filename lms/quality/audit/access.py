"""Whose dossiers a person may open: those of the programmes whose papers they issue."""

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from lms.certificates.access import programmes_of
from lms.certificates.desk_views import issuer_of
from lms.quality.audit.scope import Scope, during

FIRST_YEAR, LAST_YEAR = 2015, 2100


def scope_of(request: HttpRequest, slug: str) -> Scope:
    """Raises PermissionDenied for who issues nothing, Http404 for a programme of others."""
    mine = programmes_of(issuer_of(request))
    found = mine.select_related("organisation", "referent").prefetch_related("trainers")
    return Scope((get_object_or_404(found, slug=slug),))


def scope_in(request: HttpRequest, year: int) -> Scope:
    """The programmes of the year that this person may open; all of them for administrators."""
    user = issuer_of(request)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404
    found = during(programmes_of(user), year).order_by("starts_on", "slug")
    mine = found.select_related("organisation", "referent").prefetch_related("trainers")
    return Scope(tuple(mine), year=year, whole=user.is_superuser)
