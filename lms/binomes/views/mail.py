"""What one person receives by mail, and their private calendar."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from lms.binomes.letters import address
from lms.binomes.mail_choices import choice_of
from lms.binomes.programmes import new_key


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def mail_choices(request: HttpRequest) -> HttpResponse:
    choice = choice_of(request.user)  # type: ignore[arg-type]
    if request.method == "POST":
        if "new_key" in request.POST:
            choice.calendar_key = new_key()
            choice.save(update_fields=["calendar_key"])
            messages.success(request, _("The calendar has a new address; the old one is closed."))
        else:
            choice.reminders = "reminders" in request.POST
            choice.save(update_fields=["reminders"])
            messages.success(request, _("Your choice is kept."))
        return redirect("mail_choices")
    feed = address("calendar_feed", choice.calendar_key)
    return render(request, "binomes/mail_choices.html", {"choice": choice, "feed": feed})
