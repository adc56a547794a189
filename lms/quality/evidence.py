"""What surveys, complaints and improvement actions prove, as plain data for the audit dossier."""

from collections.abc import Collection, Mapping, Sequence
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
    SurveyInvitation,
    SurveyReply,
)
from lms.quality.surveys.questions import Answer, Question
from lms.quality.surveys.results import tally


@dataclass(frozen=True)
class EvidenceItem:
    """One thing that exists. `label` is a sentence in the active language, `url` a path of the
    site where it can be read, `n` how many people or things it rests on, `programme` the id of
    the one that it is about; None: the whole organisation."""

    label: str
    date: date
    url: str
    n: int
    programme: int | None = None


@dataclass(frozen=True)
class Satisfaction:
    """The share, in [0, 1], of `n` people who say that they are satisfied."""

    share: float
    n: int


def survey_evidence(programmes: Collection[Programme]) -> list[EvidenceItem]:
    """One item a questionnaire that people of a programme were asked; `n` is its replies.

    Three queries, however many programmes.
    """
    slugs = {programme.pk: programme.slug for programme in programmes}
    asked = (
        SurveyInvitation.objects.filter(programme__in=slugs)
        .order_by()
        .values("programme", "questionnaire")
        .annotate(asked=Count("pk"), last=Max("invited_on"))
    )
    replied = (
        SurveyReply.objects.filter(programme__in=slugs)
        .order_by()
        .values("programme", "version__questionnaire")
        .annotate(n=Count("pk"), last=Max("sent_on"))
    )
    replies = {(row["programme"], row["version__questionnaire"]): row for row in replied}
    questionnaires = Questionnaire.objects.in_bulk()
    found: list[tuple[Questionnaire, Mapping[str, Any], Mapping[str, Any]]] = [
        (questionnaires[row["questionnaire"]], row, replies.get(_round(row), {})) for row in asked
    ]
    found.sort(key=lambda one: (one[0].event, one[0].days, one[0].audience, one[0].pk))
    return [_survey(*one, slugs[one[1]["programme"]]) for one in found]


def _round(row: Mapping[str, Any]) -> tuple[int, int]:
    return row["programme"], row["questionnaire"]


def _survey(
    questionnaire: Questionnaire, asked: Mapping[str, Any], replies: Mapping[str, Any], slug: str
) -> EvidenceItem:
    count = replies.get("n", 0)
    label = ngettext(
        "%(title)s (%(who)s): %(count)d reply for %(asked)d invitations",
        "%(title)s (%(who)s): %(count)d replies for %(asked)d invitations",
        count,
    ) % {
        "title": questionnaire.title,
        "who": questionnaire.get_audience_display(),
        "count": count,
        "asked": asked["asked"],
    }
    url = reverse("survey_results", args=[slug])
    last = replies.get("last") or asked["last"]
    return EvidenceItem(label, last, url, count, asked["programme"])


def satisfaction(programmes: Collection[Programme]) -> dict[int, Satisfaction]:
    """By programme, what mentors and mentorés say at the end; only where five have answered.

    One query, however many programmes.
    """
    ends = SurveyReply.objects.filter(
        programme__in=programmes,
        version__questionnaire__audience__in=["mentee", "mentor"],
        version__questionnaire__event=Questionnaire.Event.PROGRAMME,
        version__questionnaire__days=0,
    ).select_related("version")
    given: dict[int, list[tuple[Question, Answer]]] = {}
    for reply in ends:
        asked = [q for q in reply.version.asked if q.scale == "satisfaction"]
        if asked and asked[0].id in reply.answers:
            given.setdefault(reply.programme_id, []).append((asked[0], reply.answers[asked[0].id]))
    return {
        programme: said
        for programme, answers in given.items()
        if (said := _satisfied(answers)) is not None
    }


def _satisfied(given: Sequence[tuple[Question, Answer]]) -> Satisfaction | None:
    question = given[0][0]
    counted = tally(question, [{question.id: answer} for _asked, answer in given])
    return Satisfaction(counted.favourable, counted.n) if counted.favourable is not None else None


def complaint_evidence(programmes: Collection[Programme] | None = None) -> list[EvidenceItem]:
    """One item a complaint, all of them where no programmes are named; no word of it."""
    found = Complaint.objects.annotate(said=Count("exchanges"))
    if programmes is not None:
        found = found.filter(programme__in=programmes)
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
            one.programme_id,
        )
        for one in found
    ]


def _complaint_state(complaint: Complaint) -> str:
    if complaint.closed_at:
        return _("Closed: %(outcome)s.") % {"outcome": complaint.get_outcome_display()}
    return _("Answered.") if complaint.answered_at else _("An answer is being prepared.")


def action_evidence(programmes: Collection[Programme] | None = None) -> list[EvidenceItem]:
    """One item an improvement action, all of them where no programmes are named.

    Those of the whole organisation, which name no programme, are evidence for each.
    """
    found = ImprovementAction.objects.annotate(said=Count("steps"))
    if programmes is not None:
        found = found.filter(Q(programme__in=programmes) | Q(programme=None))
    return [
        EvidenceItem(
            f"{one.what} ({_action_state(one)})",
            one.done_on or one.opened_on,
            reverse("improvement_action", args=[one.pk]),
            one.said,
            one.programme_id,
        )
        for one in found
    ]


def _action_state(action: ImprovementAction) -> str:
    if action.done_on is None:
        return _("under way")
    return _("done, effect observed") if action.effect else _("action done")
