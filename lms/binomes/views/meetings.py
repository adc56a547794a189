"""Proposing, moving and confirming meetings, and the private check-in after one."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lms.binomes import scheduling
from lms.binomes.helping import ask_for_help
from lms.binomes.mail_choices import MailChoice
from lms.binomes.meeting_calendars import feed_of
from lms.binomes.models import Binome, CheckIn, Profile
from lms.binomes.moments import next_moments
from lms.binomes.room_forms import CheckInForm, DurationForm, MeetingForm
from lms.binomes.scheduling import NotNow
from lms.binomes.views.rooms import meeting_in, room


def moments_of(binome: Binome) -> list:
    """The next moments that both have free, as their forms say."""
    people = [binome.mentor_id, binome.mentee_id]
    profiles = Profile.objects.filter(programme=binome.programme_id, person__in=people)
    slots = [set(profile.slots) for profile in profiles]
    common = set.intersection(*slots) if len(slots) == len(people) else set()
    taken = [timezone.localtime(one.starts_at) for one in binome.meetings.to_come()]
    return next_moments(common, timezone.localtime(), taken)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def propose_meeting(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    initial = {"minutes": binome.programme.meeting_minutes}
    form = MeetingForm(request.POST or None, moments=moments_of(binome), initial=initial)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        scheduling.propose(binome, user, said["starts_at"], said["minutes"], said["place"])
        partner = binome.partner_of(user).get_short_name()
        messages.success(request, _("The date is proposed to %(who)s.") % {"who": partner})
        return redirect("binome", binome_id=binome.pk)
    return render(request, "binomes/propose_meeting.html", {"binome": binome, "form": form})


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def move_meeting(request: HttpRequest, binome_id: int, meeting_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    meeting = meeting_in(binome, meeting_id)
    initial = {"minutes": meeting.minutes, "place": meeting.place}
    form = MeetingForm(request.POST or None, moments=moments_of(binome), initial=initial)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            scheduling.move(meeting, user, said["starts_at"], said["minutes"], said["place"])
        except NotNow:
            messages.info(request, _("This meeting is over: propose another one."))
        else:
            messages.success(request, _("The new date is proposed."))
        return redirect("binome", binome_id=binome.pk)
    context = {"binome": binome, "form": form, "meeting": meeting}
    return render(request, "binomes/propose_meeting.html", context)


@login_required
@require_POST
def meeting_act(request: HttpRequest, binome_id: int, meeting_id: int, act: str) -> HttpResponse:
    """Accept, cancel or confirm."""
    user, binome = room(request, binome_id)
    meeting = meeting_in(binome, meeting_id)
    try:
        match act:
            case "accepter":
                scheduling.accept(meeting, user)
                messages.success(request, _("The meeting is settled; you both receive it by mail."))
            case "annuler":
                scheduling.cancel(meeting, user)
                messages.success(request, _("The meeting is cancelled. Propose another date."))
            case "confirmer":
                return _confirm(request, binome, meeting)
            case _:
                raise Http404
    except NotNow:
        messages.info(request, _("This meeting has changed in the meantime."))
    return redirect("binome", binome_id=binome.pk)


def _confirm(request: HttpRequest, binome: Binome, meeting) -> HttpResponse:
    form = DurationForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Write how many minutes it lasted."))
        return redirect("meeting", binome_id=binome.pk, meeting_id=meeting.pk)
    scheduling.confirm(meeting, request.user, form.cleaned_data["minutes"])  # type: ignore[arg-type]
    messages.success(request, _("Kept. Two minutes for yourself now?"))
    return redirect("check_in", binome_id=binome.pk, meeting_id=meeting.pk)


@login_required
@require_POST
def we_met(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    meeting = scheduling.we_met(binome, user, binome.programme.meeting_minutes)
    messages.success(request, _("Kept. The other of your binôme confirms it too."))
    return redirect("check_in", binome_id=binome.pk, meeting_id=meeting.pk)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def check_in(request: HttpRequest, binome_id: int, meeting_id: int) -> HttpResponse:
    """Two minutes after a meeting. Only their author ever reads the answers."""
    user, binome = room(request, binome_id)
    meeting = meeting_in(binome, meeting_id)
    if not meeting.is_held:
        raise Http404
    mine = CheckIn.objects.filter(meeting=meeting, person=user).first()
    form = CheckInForm(request.POST or None, instance=mine, role=binome.role_of(user) or "")
    if request.method == "POST" and form.is_valid():
        form.instance.meeting, form.instance.person = meeting, user
        form.save()
        if form.cleaned_data["help"] and binome.closed_at is None:
            ask_for_help(binome, user)
            messages.success(request, _("The referent is told that you would like a call."))
        else:
            messages.success(request, _("Kept. Nobody else reads it."))
        return redirect("binome", binome_id=binome.pk)
    context = {"binome": binome, "form": form, "meeting": meeting}
    return render(request, "binomes/check_in.html", context)


@never_cache
@require_GET
def calendar_feed(request: HttpRequest, key: str) -> HttpResponse:
    """The private calendar of one person. The key is the secret: calendars cannot sign in."""
    choice = MailChoice.objects.select_related("person").filter(calendar_key=key).first()
    if choice is None or not choice.person.is_active:
        raise Http404
    return HttpResponse(feed_of(choice.person), content_type="text/calendar; charset=utf-8")
