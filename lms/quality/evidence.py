"""What surveys, complaints and improvement actions prove, as plain data for the audit dossier."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lms.binomes.models import Programme
from lms.quality.models import (
    Complaint,
    ImprovementAction,
    Questionnaire,
    SurveyReply,
)
from lms.quality.surveys.results import tally


@dataclass(frozen=True)
class EvidenceItem:
    """One thing that exists. `label` is a sentence in the active language, `url` a path of the
    site where it can be read, `n` how many people or things it rests on."""

    label: str
    date: date
    url: str
    n: int


@dataclass(frozen=True)
class Satisfaction:
    """The share, in [0, 1], of `n` people who say that they are satisfied."""

    share: float
    n: int


def survey_evidence(programme: Programme) -> list[EvidenceItem]:
    """One item a questionnaire that people of the programme were asked; `n` is its replies."""
    replies = {
        row["version__questionnaire"]: row
        for row in SurveyReply.objects.filter(programme=programme)
        .values("version__questionnaire")
        .annotate(n=Count("pk"), last=Max("sent_on"))
    }
    asked = (
        Questionnaire.objects.filter(invitations__programme=programme)
        .annotate(
            asked=Count("invitations", filter=Q(invitations__programme=programme)),
            last=Max("invitations__invited_on", filter=Q(invitations__programme=programme)),
        )
        .order_by("event", "days", "audience", "pk")
    )
    return [_survey(programme, one, replies.get(one.pk, {})) for one in asked]


def _survey(programme: Programme, questionnaire: Any, replies: Mapping[str, Any]) -> EvidenceItem:
    count = replies.get("n", 0)
    label = ngettext(
        "%(title)s (%(who)s): %(count)d reply for %(asked)d invitations",
        "%(title)s (%(who)s): %(count)d replies for %(asked)d invitations",
        count,
    ) % {
        "title": questionnaire.title,
        "who": questionnaire.get_audience_display(),
        "count": count,
        "asked": questionnaire.asked,
    }
    url = reverse("survey_results", args=[programme.slug])
    return EvidenceItem(label, replies.get("last") or questionnaire.last, url, count)


def satisfaction(programme: Programme) -> Satisfaction | None:
    """What mentors and mentorés say at the end; None where fewer than five have answered."""
    ends = SurveyReply.objects.filter(
        programme=programme,
        version__questionnaire__audience__in=["mentee", "mentor"],
        version__questionnaire__event=Questionnaire.Event.PROGRAMME,
        version__questionnaire__days=0,
    ).select_related("version")
    given = []
    for reply in ends:
        asked = [q for q in reply.version.asked if q.scale == "satisfaction"]
        if asked and asked[0].id in reply.answers:
            given.append((asked[0], reply.answers[asked[0].id]))
    if not given:
        return None
    question = given[0][0]
    counted = tally(question, [{question.id: answer} for _asked, answer in given])
    return Satisfaction(counted.favourable, counted.n) if counted.favourable is not None else None


def complaint_evidence(programme: Programme | None = None) -> list[EvidenceItem]:
    """One item a complaint, those of all programmes where none is named; no word of it."""
    found = Complaint.objects.annotate(said=Count("exchanges"))
    if programme is not None:
        found = found.filter(programme=programme)
    return [
        EvidenceItem(
            _("Complaint %(number)s, received %(how)s, about: %(about)s. %(state)s")
            % {
                "number": one.number,
                "how": one.get_channel_display(),
                "about": one.get_about_display(),
                "state": _complaint_state(one),
            },
            one.received_on,
            reverse("complaint", args=[one.pk]),
            one.said,
        )
        for one in found
    ]


def _complaint_state(complaint: Complaint) -> str:
    if complaint.closed_at:
        return _("Closed: %(outcome)s.") % {"outcome": complaint.get_outcome_display()}
    return _("Answered.") if complaint.answered_at else _("An answer is being prepared.")


def action_evidence(programme: Programme | None = None) -> list[EvidenceItem]:
    """One item an improvement action, those of all programmes where none is named.

    The actions of the whole organisation are evidence for each of its programmes.
    """
    found = ImprovementAction.objects.annotate(said=Count("steps"))
    if programme is not None:
        found = found.filter(Q(programme=programme) | Q(programme=None))
    return [
        EvidenceItem(
            f"{one.what} ({_action_state(one)})",
            one.done_on or one.opened_on,
            reverse("improvement_action", args=[one.pk]),
            one.said,
        )
        for one in found
    ]


def _action_state(action: ImprovementAction) -> str:
    if action.done_on is None:
        return _("under way")
    return _("done, effect observed") if action.effect else _("action done")
