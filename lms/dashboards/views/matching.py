"""The coordinator's matching: weights, drafts, wishes, proposals."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lms.binomes.match_running import as_draft, ask_for_run, weights_of
from lms.binomes.matching import Comparison, compare
from lms.binomes.models import MatchRun, PairWish, Programme, Proposal
from lms.binomes.proposing import propose, take_back
from lms.binomes.wishing import Refused, swap, wish
from lms.dashboards.matching_forms import PART_LABELS, WeightsForm
from lms.dashboards.views.programmes import PER_PAGE, programmes_of

DRAFTS_SHOWN = 10
KEPT = ("avec", "echange", "mentore")


@login_required
@require_http_methods(["GET", "POST"])
def matching(request: HttpRequest, slug: str) -> HttpResponse:
    programme = get_object_or_404(programmes_of(request), slug=slug)
    form = WeightsForm(request.POST or None, initial=weights_of(programme).by_part())
    if request.method == "POST" and form.is_valid():
        return _see(programme, ask_for_run(programme, form.weights(), request.user))  # type: ignore[arg-type]
    people = ("mentor", "mentee")
    context = {
        "programme": programme,
        "form": form,
        "runs": programme.match_runs.defer("result")[:DRAFTS_SHOWN],
        "wishes": programme.wishes.select_related("mentor", "mentee"),
        "proposals": programme.proposals.open().select_related(*people)[:PER_PAGE],
        "waiting": programme.proposals.open().count(),
        "declined": programme.proposals.filter(declined_by__isnull=False).select_related(*people)[
            :PER_PAGE
        ],
        "tab": "matching",
    }
    return render(request, "dashboards/matching.html", context)


def _see(programme: Programme, run: MatchRun, compared: int | None = None) -> HttpResponse:
    url = reverse("match_run", args=[programme.slug, run.pk])
    return redirect(f"{url}?avec={compared}" if compared else url)


@login_required
@require_GET
def match_run(request: HttpRequest, slug: str, run_id: int) -> HttpResponse:
    """A draft, alone or beside another one."""
    programme = get_object_or_404(programmes_of(request), slug=slug)
    run = get_object_or_404(programme.match_runs, pk=run_id)
    page = Paginator(run.pairs, PER_PAGE).get_page(request.GET.get("page"))
    other = _other(programme, run, request.GET.get("avec", ""))
    context = {
        "programme": programme,
        "run": run,
        "page": page,
        "others": programme.match_runs.exclude(pk=run.pk)
        .exclude(done_at=None)
        .defer("result")[:DRAFTS_SHOWN],
        "other": other,
        "comparison": _compared(other, run) if other and not run.running else None,
        "parts": _parts(run, other),
        "swapped": request.GET.get("echange", ""),
        "more": _kept_on_every_page(request),
        "tab": "matching",
    }
    return render(request, "dashboards/match_run.html", context)


def _kept_on_every_page(request: HttpRequest) -> str:
    """What is compared and what is being exchanged, for the links to the other pages."""
    asked = {name: request.GET[name] for name in KEPT if request.GET.get(name)}
    return f"&{urlencode(asked)}" if asked else ""


def _other(programme: Programme, run: MatchRun, asked: str) -> MatchRun | None:
    if not asked.isdecimal():
        return None
    return programme.match_runs.exclude(pk=run.pk).filter(pk=int(asked)).first()


def _compared(first: MatchRun, second: MatchRun) -> Comparison:
    return compare(as_draft(first.result), as_draft(second.result))


def _parts(run: MatchRun, other: MatchRun | None) -> list[dict[str, Any]]:
    means, before = run.result.get("means", {}), other.result.get("means", {}) if other else {}
    return [
        {
            "label": label,
            "weight": run.weights.get(name, 0),
            "weight_before": other.weights.get(name, 0) if other else None,
            "mean": means.get(name),
            "before": before.get(name),
        }
        for name, label in PART_LABELS.items()
    ]


@login_required
@require_POST
def propose_run(request: HttpRequest, slug: str, run_id: int) -> HttpResponse:
    programme = get_object_or_404(programmes_of(request), slug=slug)
    run = get_object_or_404(programme.match_runs.exclude(done_at=None), pk=run_id)
    made = propose(run, run.pairs, request.user)  # type: ignore[arg-type]
    said = ngettext(
        "%(count)d binôme is proposed: both people receive a mail.",
        "%(count)d binômes are proposed: everyone receives a mail.",
        len(made),
    )
    messages.success(request, said % {"count": len(made)})
    return redirect("matching", slug=slug)


@login_required
@require_POST
def pair_wish(request: HttpRequest, slug: str) -> HttpResponse:
    """Keep, set aside, forget or swap; then a new draft shows what it changes."""
    programme = get_object_or_404(programmes_of(request), slug=slug)
    run_id = request.POST.get("run", "")
    try:
        _carry_out_wish(request, programme)
    except Refused as refused:
        messages.error(request, " ".join(refused.sentences))
        if not run_id.isdecimal():
            return redirect("matching", slug)
        return _choose_again(request, slug, int(run_id))
    run = ask_for_run(programme, weights_of(programme), request.user)  # type: ignore[arg-type]
    return _see(programme, run, int(run_id) if run_id.isdecimal() else None)


def _choose_again(request: HttpRequest, slug: str, run_id: int) -> HttpResponse:
    """Back to the draft; an exchange that was refused may be tried with another binôme."""
    said, url = request.POST, reverse("match_run", args=[slug, run_id])
    if said.get("act") != "swap":
        return redirect(url)
    asked = {"echange": said.get("other_mentor", ""), "mentore": said.get("other_mentee", "")}
    return redirect(f"{url}?{urlencode(asked)}")


def _carry_out_wish(request: HttpRequest, programme: Programme) -> None:
    said, user = request.POST, request.user
    volunteers = dict.fromkeys(programme.volunteers.values_list("person", flat=True))
    first = _pair(said, "mentor", "mentee", volunteers)
    match said.get("act"):
        case "pin":
            wish(programme, *first, PairWish.Kind.PIN, user)  # type: ignore[arg-type]
        case "forbid":
            wish(programme, *first, PairWish.Kind.FORBID, user)  # type: ignore[arg-type]
        case "forget":
            programme.wishes.filter(mentor=first[0], mentee=first[1]).delete()
        case "swap":
            second = _pair(said, "other_mentor", "other_mentee", volunteers)
            swap(programme, first, second, user)  # type: ignore[arg-type]


def _pair(said: Any, mentor: str, mentee: str, volunteers: dict[int, None]) -> tuple[int, int]:
    ids = [int(said[name]) if said.get(name, "").isdecimal() else 0 for name in (mentor, mentee)]
    if not set(ids) <= set(volunteers):
        raise Refused((_("Choose two volunteers of this programme."),))
    return ids[0], ids[1]


@login_required
@require_POST
def take_back_proposal(request: HttpRequest, slug: str, proposal_id: int) -> HttpResponse:
    programme = get_object_or_404(programmes_of(request), slug=slug)
    take_back(get_object_or_404(Proposal, programme=programme, pk=proposal_id))
    messages.success(request, _("The proposal is taken back."))
    return redirect("matching", slug=slug)
