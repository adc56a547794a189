from random import Random
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from courses.pages import Tool
from courses.questions import kinds
from courses.questions.form import form_of
from courses.questions.presentation import present
from lms.learning.positioning.bank import categories
from lms.learning.positioning.engine import MOST
from lms.learning.positioning.records import Positioning, PositioningAnswer
from lms.learning.positioning.results import result_page
from lms.learning.positioning.skipping import skip, take_back
from lms.learning.positioning.steps import NoAnswer, NoBank, answer, begin, current
from lms.people.models import User


def person_of(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise Http404
    return request.user


def latest(person: User, tool: str) -> Positioning | None:
    return Positioning.objects.filter(person=person, tool=tool).order_by("started_at").last()


@login_required
@require_GET
def positionings(request: HttpRequest) -> HttpResponse:
    """The tools in which one can find one's level."""
    names = {name.casefold() for name in categories().values_list("name", flat=True)}
    own = {p.tool: p for p in Positioning.objects.filter(person=person_of(request))}
    tools = [(tool, own.get(tool.value)) for tool in Tool if tool.value in names]
    return render(request, "learning/positioning/tools.html", {"tools": tools})


@login_required
@require_GET
def positioning(request: HttpRequest, tool: str) -> HttpResponse:
    """The question that waits, else the latest result, else what is going to happen."""
    person, label = person_of(request), label_of(tool)
    found = latest(person, tool)
    context: dict[str, Any] = {"tool": tool, "label": label, "most": MOST}
    if found is None:
        return render(request, "learning/positioning/begin.html", context)
    asked = None if found.finished_at else current(found)
    if asked is not None:
        context |= {"asked": asked, "question": shown(asked)}
        return render(request, "learning/positioning/question.html", context)
    return render(
        request, "learning/positioning/result.html", {**context, "page": result_page(person, found)}
    )


@login_required
@require_POST
def begin_positioning(request: HttpRequest, tool: str) -> HttpResponse:
    label_of(tool)
    try:
        begin(person_of(request), tool)
    except NoBank:
        messages.info(request, _("There is no question for this tool yet."))
    return redirect("positioning", tool)


@login_required
@require_POST
def answer_positioning(request: HttpRequest, tool: str) -> HttpResponse:
    found = get_object_or_404(Positioning, person=person_of(request), tool=tool, finished_at=None)
    number = request.POST.get("number", "")
    asked = found.answers.filter(number=int(number)).first() if number.isdecimal() else None
    if asked is None:
        return redirect("positioning", tool)
    form = form_of(f"q-{asked.question}", request.POST)
    try:
        answer(found, asked.number, form, "unknown" in request.POST)
    except NoAnswer:
        messages.info(request, _("Choose or write an answer, or say that you do not know."))
    return redirect("positioning", tool)


@login_required
@require_POST
def skip_lessons(request: HttpRequest, tool: str) -> HttpResponse:
    """Accept proposals: all that are ticked, of those that this positioning makes."""
    person = person_of(request)
    found = latest(person, tool)
    if found is None or found.finished_at is None:
        raise Http404
    ticked = {value for value in request.POST.getlist("lesson") if value.isdecimal()}
    count = 0
    for path in result_page(person, found).courses:
        chosen = [p for p in path.proposals if str(p.lesson.id) in ticked]
        count += skip(path.access, found, chosen, by=person)
    if count:
        messages.success(
            request,
            ngettext(
                "%(number)d lesson is skipped. You can take it back whenever you like.",
                "%(number)d lessons are skipped. You can take them back whenever you like.",
                count,
            )
            % {"number": count},
        )
    else:
        messages.info(request, _("No lesson was ticked: your path stays as it is."))
    return redirect("positioning", tool)


@login_required
@require_POST
def take_lesson_back(request: HttpRequest, tool: str) -> HttpResponse:
    person, lesson = person_of(request), request.POST.get("lesson", "")
    if lesson.isdecimal() and take_back(person, int(lesson), by=person):
        messages.success(request, _("The lesson is in your path again."))
    return redirect("positioning", tool)


def label_of(tool: str) -> str:
    """The tool's name; 404 where it has no bank."""
    if tool not in Tool.values or not categories().filter(name__iexact=tool).exists():
        raise Http404
    return str(Tool(tool).label)


def shown(asked: PositioningAnswer) -> dict:
    """The question without its key."""
    authored = asked.authored
    return present(
        kinds()[authored["kind"]],
        authored["content"],
        id=authored["id"],
        text=authored["text"],
        points=0,
        random=Random(f"{asked.positioning_id}-{asked.number}"),
    )
