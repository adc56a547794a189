from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from lms.binomes.views.hub import something_waits
from lms.dashboards.home import home_of
from lms.people.models import User


@login_required
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The learner's home; those who only run or train go to their own page."""
    user = request.user
    if not isinstance(user, User):
        return redirect("account_login")
    found = home_of(user)
    if not found.courses and not found.certificates:
        if user.is_coordinator:
            return redirect("programmes")
        if user.is_trainer or user.is_superuser:
            return redirect("training")
        if something_waits(user) and found.survey is None:
            return redirect("my_binomes")
    return render(request, "dashboards/home.html", {"home": found})
