"""A trainer adapts the path of one person: lessons that they may skip, and why."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from courses.outline import LessonOutline
from lms.learning.access import Access, access_to
from lms.learning.lessons import progress_of
from lms.learning.marking.forms import ExcuseForm
from lms.learning.positioning.proposals import checks_its_level, skippable
from lms.learning.positioning.skipping import adaptations_in, excuse, take_back
from lms.learning.standing import standing
from lms.learning.trained import people_trained_by
from lms.learning.views.trainers import trainer_of
from lms.people.models import User


@login_required
@require_http_methods(["GET", "POST"])
def adapt_path(request: HttpRequest, person_id: int, course: str) -> HttpResponse:
    user = trainer_of(request)
    access = _access(user, person_id, course)
    kept = adaptations_in(access.person, access.outline.id)
    lessons = _open_lessons(access)
    form = ExcuseForm(request.POST or None, lessons=lessons)
    if request.method == "POST" and form.is_valid():
        chosen = [x for x in lessons if str(x.id) in form.cleaned_data["lessons"]]
        count = excuse(access, chosen, by=user, why=form.cleaned_data["why"])
        messages.success(request, _said(access.person, count))
        return redirect("adapt_path", person_id, course)
    context = {
        "person": access.person,
        "outline": access.outline,
        "programme": access.binome.programme if access.binome else None,
        "checks": checks_its_level(access.outline),
        "form": form,
        "lessons": lessons,
        "ticked": form["lessons"].value() or [],
        "kept": [(x, kept[x.id]) for x in access.outline.lessons if x.id in kept],
    }
    return render(request, "learning/marking/adapt_path.html", context)


@login_required
@require_POST
def restore_lesson(request: HttpRequest, person_id: int, course: str) -> HttpResponse:
    user = trainer_of(request)
    access = _access(user, person_id, course)
    lesson = request.POST.get("lesson", "")
    known = lesson.isdecimal() and access.outline.lesson(int(lesson))
    if known and take_back(access.person, int(lesson), by=user):
        said = _("The lesson is in the path of %(who)s again.")
        messages.success(request, said % {"who": access.person.get_full_name()})
    return redirect("adapt_path", person_id, course)


def _access(user: User, person_id: int, course: str) -> Access:
    """The path of somebody whom this trainer trains in that course."""
    person = get_object_or_404(people_trained_by(user), pk=person_id)
    access = access_to(person, course)
    if access is None or access.assignment is None:
        raise Http404
    if access.binome and not user.is_superuser:
        get_object_or_404(user.programmes_trained, pk=access.binome.programme_id)
    return access


def _open_lessons(access: Access) -> list[LessonOutline]:
    """What this person still has to do, outside of the module that checks the level."""
    if not checks_its_level(access.outline):
        return []
    mine = progress_of(access, standing([access.person.pk], [access.outline.id]))
    left = {p.lesson.id for p in mine.lessons if p.required and not (p.complete or p.skipped)}
    return [x for x in skippable(access.outline, access.role) if x.id in left]


def _said(person: User, count: int) -> str:
    return ngettext(
        "%(who)s may skip %(count)d lesson, and reads why.",
        "%(who)s may skip %(count)d lessons, and reads why.",
        count,
    ) % {"who": person.get_full_name(), "count": count}
