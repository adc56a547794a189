"""The answers of a programme, question by question. Four queries, however many people."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from courses.models import CoursePage
from lms.binomes.models import Programme
from lms.quality.models import (
    Questionnaire,
    QuestionnaireVersion,
    SurveyInvitation,
    SurveyReply,
)
from lms.quality.surveys.questions import Question
from lms.quality.surveys.results import FEWEST, Answers, Tally, tally

LEARNERS = (Questionnaire.Audience.MENTEE, Questionnaire.Audience.MENTOR)


@dataclass(frozen=True)
class Round:
    """One questionnaire as it was asked: of `invited` people, `replies` have answered.

    `tallies` are empty where too few have answered to say anything.
    """

    questionnaire: Questionnaire
    course: CoursePage | None
    invited: int
    replies: int
    waiting: int
    tallies: Sequence[Tally]

    @property
    def rate(self) -> float:
        """The share, in [0, 1], of those invited who have answered."""
        return self.replies / self.invited if self.invited else 0.0

    @property
    def silence(self) -> str:
        """Why nothing is shown; empty where something is."""
        if self.tallies:
            return ""
        if self.questionnaire.signed:
            return _("Nobody has answered yet.")
        return _("Fewer than five people have answered: nothing is shown.")

    @property
    def key(self) -> str:
        return f"{self.questionnaire.pk}-{self.course.pk if self.course else 0}"


def rounds_for_trainers(programme: Programme) -> list[Round]:
    """What mentors, mentorés and the employer have answered, with their words."""
    audiences = (*LEARNERS, Questionnaire.Audience.EMPLOYER)
    return _rounds(Q(programme=programme), audiences)


def rounds_for_coordinator(programme: Programme) -> list[Round]:
    """What mentors and mentorés have answered, without a word of theirs.

    A round that says nothing does not say either how many have answered.
    """
    found = _rounds(Q(programme=programme), LEARNERS)
    return [
        Round(
            one.questionnaire,
            one.course,
            one.invited if one.tallies else 0,
            one.replies if one.tallies else 0,
            0,
            [counted for counted in one.tallies if counted.question.kind != "text"],
        )
        for one in found
    ]


def rounds_of_trainers() -> list[Round]:
    """What the trainers of all programmes have answered: in one programme they are too few."""
    return _rounds(Q(), (Questionnaire.Audience.TRAINER,))


def _rounds(where: Q, audiences: Collection[str]) -> list[Round]:
    asked = (
        SurveyInvitation.objects.filter(where, questionnaire__audience__in=audiences)
        .order_by()
        .values("questionnaire", "course")
        .annotate(
            invited=Count("pk"),
            people=Count("person", filter=Q(sent_on__isnull=False), distinct=True),
            sent=Count("pk", filter=Q(sent_on__isnull=False)),
            declined=Count("pk", filter=Q(declined_on__isnull=False)),
        )
    )
    questionnaires = Questionnaire.objects.in_bulk()
    replies = _replies(where, audiences)
    rows = list(asked)
    courses = CoursePage.objects.in_bulk([row["course"] for row in rows if row["course"]])
    return sorted(
        (
            _round(
                row,
                questionnaires[row["questionnaire"]],
                courses.get(row["course"]),
                replies.get((row["questionnaire"], row["course"]), {}),
            )
            for row in rows
        ),
        key=_order,
    )


def _order(one: Round) -> tuple[Any, ...]:
    questionnaire = one.questionnaire
    return (
        questionnaire.event != Questionnaire.Event.PROGRAMME,
        questionnaire.days,
        list(Questionnaire.Audience).index(questionnaire.audience),  # type: ignore[arg-type]
        one.course.title if one.course else "",
        questionnaire.pk,
    )


type _ByQuestion = dict[Question, list[Answers]]


def _replies(
    where: Q, audiences: Collection[str]
) -> dict[tuple[int, int | None], dict[QuestionnaireVersion, list[Answers]]]:
    found: dict[Any, dict[QuestionnaireVersion, list[Answers]]] = defaultdict(dict)
    replies = SurveyReply.objects.filter(
        where, version__questionnaire__audience__in=audiences
    ).select_related("version")
    for reply in replies.order_by("-version__number", "pk"):
        place = found[reply.version.questionnaire_id, reply.course_id]
        place.setdefault(reply.version, []).append(reply.answers)
    return found


def _round(
    row: Mapping[str, Any],
    questionnaire: Questionnaire,
    course: CoursePage | None,
    replies: dict[QuestionnaireVersion, list[Answers]],
) -> Round:
    fewest = 1 if questionnaire.signed else FEWEST
    questions: _ByQuestion = {}
    # A question that stayed as it was counts together, in whichever version it was asked.
    for version, answers in replies.items():
        for question in version.asked:
            questions.setdefault(question, []).extend(answers)
    return Round(
        questionnaire=questionnaire,
        course=course,
        invited=row["invited"],
        replies=row["sent"],
        waiting=row["invited"] - row["sent"] - row["declined"],
        tallies=[tally(question, said, fewest) for question, said in questions.items()]
        if row["people"] >= fewest
        else [],
    )
