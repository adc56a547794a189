"""The trainer's page: what to write, and the binômes that they train."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from courses.models import CourseOutline
from lms.binomes.models import Objective, Programme
from lms.dashboards.results import results_of
from lms.learning.views.trainers import tabs
from lms.people.models import User
from lms.quality.surveys.waiting import one_waiting_for

OBJECTIVES_A_PAGE = 50


def trainer_of(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not (user.is_trainer or user.is_superuser):
        raise PermissionDenied
    return user


@login_required
@require_GET
def training(request: HttpRequest) -> HttpResponse:
    user = trainer_of(request)
    context = {
        "outlines": [
            kept.outline
            for kept in CourseOutline.objects.filter(course__live=True).order_by("course__path")
        ],
        "referred": user.programmes_referred.select_related("organisation"),
        "programmes": _programmes(user).select_related("organisation"),
        "survey": one_waiting_for(user),
        **tabs(user, ""),
    }
    return render(request, "dashboards/training.html", context)


@login_required
@require_GET
def follow(request: HttpRequest, slug: str) -> HttpResponse:
    """The results of the binômes of a programme, for its trainers only."""
    user = trainer_of(request)
    programme = get_object_or_404(_programmes(user), slug=slug)
    return render(
        request,
        "dashboards/follow.html",
        {"programme": programme, "rows": results_of(programme)},
    )


@login_required
@require_GET
def follow_objectives(request: HttpRequest, slug: str) -> HttpResponse:
    """The objectives of each binôme and what proves them, for the programme's trainers."""
    user = trainer_of(request)
    programme = get_object_or_404(_programmes(user), slug=slug)
    kept = (
        Objective.objects.filter(binome__programme=programme)
        .select_related("binome__mentor", "binome__mentee")
        .prefetch_related("evidence__by")
        .order_by("binome__mentor__last_name", "binome__pk", "created_at", "pk")
    )
    context = {
        "programme": programme,
        "page": Paginator(kept, OBJECTIVES_A_PAGE).get_page(request.GET.get("page")),
        "opens_files": user.programmes_trained.filter(pk=programme.pk).exists(),
    }
    return render(request, "dashboards/follow_objectives.html", context)


def _programmes(user: User):
    return Programme.objects.all() if user.is_superuser else user.programmes_trained.all()
