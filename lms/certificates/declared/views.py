"""Where a learner may say how long their lessons took."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from courses.outline import concerns
from lms.certificates.declared.forms import DeclaredTimeForm
from lms.certificates.declared.records import declare, declared
from lms.learning.models import Attempt
from lms.learning.views.lessons import open_course


@login_required
@require_http_methods(["GET", "POST"])
def declare_time(request: HttpRequest, course: str) -> HttpResponse:
    """For whoever follows the course: nobody else has time to declare."""
    access = open_course(request, course)
    if access.assignment is None:
        raise Http404
    outline, person = access.outline, access.person
    begun = set(
        Attempt.objects.filter(person=person, course=outline.id).values_list("lesson", flat=True)
    )
    lessons = [x for x in outline.lessons if x.id in begun and concerns(x.audience, access.role)]
    known = declared(person, outline.id)
    form = DeclaredTimeForm(request.POST or None, lessons=lessons, known=known)
    if request.method == "POST" and form.is_valid():
        if declare(person, outline.id, form.minutes()):
            messages.success(request, _("Your time is written down. Thank you."))
        return redirect("course", course=course)
    return render(request, "certificates/declare_time.html", {"outline": outline, "form": form})
