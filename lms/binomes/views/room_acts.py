"""What the two do in their room: sign, write, ask for help, review, close."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from lms.binomes.charters import sign
from lms.binomes.closing import finish, look_back_on, may_look_back, review_moment, stop
from lms.binomes.helping import ask_for_help
from lms.binomes.models import Binome, Review
from lms.binomes.room_forms import NoteForm, ReviewForm
from lms.binomes.views.rooms import room


@login_required
@require_POST
def sign_charter(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    charter = sign(binome, user)
    messages.success(
        request,
        _("The charter is signed by both of you.")
        if charter.signed_by_both
        else _("You have signed the charter."),
    )
    return redirect("binome", binome_id=binome.pk)


@login_required
@require_POST
def write_note(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    form = NoteForm(request.POST)
    if form.is_valid():
        form.instance.binome, form.instance.by = binome, user
        form.save()
        messages.success(request, _("The note is kept for the two of you."))
    else:
        messages.error(request, _("The note is empty."))
    return redirect("binome", binome_id=binome.pk)


@login_required
@require_POST
def ask_referent(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    ask_for_help(binome, user)
    messages.success(request, _("The referent is told that you would like a call."))
    return redirect("binome", binome_id=binome.pk)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def review(request: HttpRequest, binome_id: int) -> HttpResponse:
    """The cross review at the closing, or the look back three months later."""
    user, binome = room(request, binome_id)
    if binome.closed_at and not may_look_back(binome):
        return _too_early(request, binome)
    moment = review_moment(binome)
    kept = Review.objects.filter(binome=binome, moment=moment)
    form = ReviewForm(request.POST or None, instance=kept.filter(person=user).first())
    if request.method == "POST" and form.is_valid():
        form.instance.binome, form.instance.person, form.instance.moment = binome, user, moment
        form.save()
        messages.success(request, _("Your review is kept. The other of your binôme can read it."))
        return redirect("binome", binome_id=binome.pk)
    context = {"binome": binome, "form": form, "look_back": moment == Review.Moment.LOOK_BACK}
    return render(request, "binomes/review.html", context)


def _too_early(request: HttpRequest, binome: Binome) -> HttpResponse:
    day = look_back_on(binome)
    if day is None:
        raise Http404
    said = _("You look back from %(day)s on: time to see what stays.")
    messages.info(request, said % {"day": date_format(day, "j F Y")})
    return redirect("binome", binome_id=binome.pk)


@login_required
@require_POST
def close_binome(request: HttpRequest, binome_id: int) -> HttpResponse:
    """Finish together or go on for another round, once both have reviewed; or stop freely."""
    user, binome = room(request, binome_id, is_open=True)
    if "stop" in request.POST:
        stop(binome, user)
        messages.success(request, _("The binôme is closed. What you learnt stays yours."))
        return redirect("my_binomes")
    renewed = finish(binome, renew="renew" in request.POST)
    if renewed is not None:
        messages.success(request, _("You go on together: a new round begins."))
        return redirect("binome", binome_id=renewed.pk)
    if binome.closed_at is None:
        messages.error(request, _("Both of you write your review first."))
    else:
        messages.success(request, _("Your binôme is closed. Thank you both."))
    return redirect("binome", binome_id=binome.pk)
