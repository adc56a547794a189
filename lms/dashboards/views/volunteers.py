"""The coordinator's page of volunteers: who came, inviting, importing a list."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from lms.binomes import themes
from lms.binomes.forms import InviteForm, RosterForm
from lms.binomes.inviting import invite
from lms.binomes.models import Profile, Programme, Volunteer
from lms.binomes.roster_import import import_roster, look_at_roster
from lms.binomes.rosters import template
from lms.dashboards.views.programmes import PER_PAGE, XLSX, programmes_of
from lms.people.models import User

ROSTER_KEPT = 3600
FIRST_ROWS = 20


@login_required
@require_http_methods(["GET", "POST"])
def volunteers(request: HttpRequest, slug: str) -> HttpResponse:
    programme = get_object_or_404(programmes_of(request), slug=slug)
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        invited = invite(programme, form.cleaned_data["emails"], request.user)  # type: ignore[arg-type]
        if invited.sent:
            said = ngettext(
                "%(count)d invitation is sent.",
                "%(count)d invitations are sent.",
                len(invited.sent),
            )
            messages.success(request, said % {"count": len(invited.sent)})
        if invited.strangers:
            messages.warning(
                request,
                _("Not invited, because they belong to another organisation: %(emails)s.")
                % {"emails": ", ".join(invited.strangers)},
            )
        return redirect("volunteers", slug=slug)
    people = (
        User.objects.filter(applications__programme=programme)
        .distinct()
        .order_by("last_name", "first_name", "pk")
    )
    page = Paginator(people, PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "dashboards/volunteers.html",
        {
            "programme": programme,
            "page": page,
            "rows": rows_of(programme, list(page.object_list)),
            "form": form,
            "tab": "volunteers",
        },
    )


def rows_of(programme: Programme, people: list[User]) -> list[dict[str, Any]]:
    """Who they are, in which roles, and what their form lacks. Two queries, whatever the number."""
    applications: dict[int, list[Volunteer]] = {}
    for one in Volunteer.objects.filter(programme=programme, person__in=people):
        applications.setdefault(one.person_id, []).append(one)
    profiles = {p.person_id: p for p in programme.profiles.filter(person__in=people)}
    return [
        {
            "person": person,
            "roles": [a for a in applications.get(person.pk, []) if a.withdrawn_at is None],
            "applied_at": min(a.applied_at for a in applications[person.pk]),
            "lacks": _lacks(profiles.get(person.pk)),
        }
        for person in people
    ]


def _lacks(profile: Profile | None) -> list[Any]:
    return profile.lacks() if profile else [_("the whole form")]


@login_required
@require_http_methods(["GET", "POST"])
def import_volunteers(request: HttpRequest, slug: str) -> HttpResponse:
    """A list laid down, what it would bring in, then the import. Nothing is half imported."""
    programme = get_object_or_404(programmes_of(request), slug=slug)
    if request.method == "POST" and "kept" in request.POST:
        return _import_kept(request, programme)
    form = RosterForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {"programme": programme, "form": form, "tab": "volunteers"}
    if request.method == "POST" and form.is_valid():
        content = form.cleaned_data["file"].read()
        found = look_at_roster(programme, content)
        context |= {"found": found, "first_rows": found.newcomers[:FIRST_ROWS]}
        if found.is_clean and found.newcomers:
            key = get_random_string(20)
            cache.set(_place(request, key), content, ROSTER_KEPT)
            context["kept"] = signing.dumps(key)
    return render(request, "dashboards/import_volunteers.html", context)


def _place(request: HttpRequest, key: str) -> str:
    return f"roster-{request.user.pk}-{key}"


def _import_kept(request: HttpRequest, programme: Programme) -> HttpResponse:
    try:
        content = cache.get(_place(request, signing.loads(request.POST["kept"])))
    except signing.BadSignature:
        content = None
    found = look_at_roster(programme, content) if content else None
    if found is None or not found.is_clean:
        messages.error(request, _("This list is no longer here: choose the file again."))
        return redirect("import_volunteers", slug=programme.slug)
    people = import_roster(programme, found, request.user)  # type: ignore[arg-type]
    said = ngettext(
        "%(count)d person is added, and told by mail.",
        "%(count)d people are added, and told by mail.",
        len(people),
    )
    messages.success(request, said % {"count": len(people)})
    return redirect("volunteers", slug=programme.slug)


@login_required
@require_GET
def roster_template(request: HttpRequest, slug: str) -> HttpResponse:
    get_object_or_404(programmes_of(request), slug=slug)
    return HttpResponse(
        template(themes.in_words(themes.THEMES)),
        content_type=XLSX,
        headers={"Content-Disposition": 'attachment; filename="volontaires.xlsx"'},
    )
