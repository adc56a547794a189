"""What happened in a binôme since its last meeting, gathered for the agenda of the next one."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.text import Truncator

from courses.activities import kinds
from courses.outline import Outline
from courses.questions.markup import plain
from lms.binomes.agenda import ActivityDone, Contest, ItemFailed, ObjectiveOpen, SinceLastMeeting
from lms.binomes.models import Binome, Evidence, Objective
from lms.binomes.pairs import Role
from lms.dashboards.evidence import outlines_of, title_of
from lms.learning.abilities import Itemised
from lms.learning.contests import Contest as LearnersContest
from lms.learning.models import Attempt, Response

SHORTEST, ITEM_LENGTH = 20, 110
TOOLS = ("word", "excel", "powerpoint")


def since_last_meeting(binome: Binome, minutes: int) -> SinceLastMeeting:
    """A few queries, whatever the number of activities. No answer and no score is in it."""
    last = binome.meetings.held().order_by("-starts_at").first()
    since = last.starts_at if last else binome.formed_at
    outlines = outlines_of(binome)
    attempts = _attempts(binome, outlines, since)
    done = [one for one in attempts if one.completed_at and one.completed_at >= since]
    return SinceLastMeeting(
        mentor=binome.mentor.get_short_name(),
        mentee=binome.mentee.get_short_name(),
        minutes=max(minutes, SHORTEST),
        is_first=last is None,
        done=_done(binome, done, outlines),
        failed=_failed(binome, attempts, outlines),
        contests=_contests(binome, outlines),
        objectives=_objectives(binome),
    )


def _attempts(binome: Binome, outlines: Iterable[int], since: datetime) -> list[Attempt]:
    return list(
        Attempt.objects.filter(
            person__in=[binome.mentor_id, binome.mentee_id],
            course__in=list(outlines),
            submitted_at__gte=since,
        ).order_by("number")
    )


def _role(binome: Binome, person_id: int) -> Role:
    return "mentor" if person_id == binome.mentor_id else "mentee"


def _done(
    binome: Binome, attempts: list[Attempt], outlines: dict[int, Outline]
) -> tuple[ActivityDone, ...]:
    named = [(_role(binome, one.person_id), title_of(one, outlines)) for one in attempts]
    return tuple(ActivityDone(role, title) for role, title in dict.fromkeys(named) if title)


def _failed(
    binome: Binome, attempts: list[Attempt], outlines: dict[int, Outline]
) -> tuple[ItemFailed, ...]:
    """Items that were not right at the last try of each activity."""
    last = {(one.person_id, one.lesson_id, one.activity): one for one in attempts}
    tried = {one.pk: one for one in attempts}
    missed: dict[tuple[int, int, str, str], list[Response]] = {}
    for response in Response.objects.filter(
        attempt__in=list(tried), marked=True, earned__isnull=False, possible__gt=0
    ):
        attempt = tried[response.attempt_id]
        if (response.earned or 0) < (response.possible or 0):
            key = (attempt.person_id, attempt.lesson_id, attempt.activity, response.item)
            missed.setdefault(key, []).append(response)
    found = []
    for (person, lesson, activity, _item), responses in missed.items():
        attempt = last[person, lesson, activity]
        at_last = next((r for r in responses if r.attempt_id == attempt.pk), None)
        title = title_of(attempt, outlines)
        words = _words(attempt, at_last) if at_last and title else ""
        if words and title:
            tool = outlines[attempt.course_id].tool
            found.append(
                ItemFailed(
                    by=_role(binome, person),
                    activity=title,
                    item=words,
                    kind="quiz" if attempt.kind == "quiz" else "office",
                    tool=tool if tool in TOOLS else "",  # type: ignore[arg-type]
                    times=len(responses),
                )
            )
    return tuple(found)


def _words(attempt: Attempt, response: Response) -> str:
    """The question itself, or the sentence of the check; never what was answered."""
    kind = kinds()[attempt.kind]
    if isinstance(kind, Itemised):
        question = kind.item(attempt.authored, response.item)
        words = question.get("text", "") if question else ""
    else:
        words = response.message
    return Truncator(plain(words)).chars(ITEM_LENGTH)


def _contests(binome: Binome, outlines: dict[int, Outline]) -> tuple[Contest, ...]:
    opened = LearnersContest.objects.filter(
        state=LearnersContest.State.OPEN,
        response__attempt__person__in=[binome.mentor_id, binome.mentee_id],
        response__attempt__course__in=list(outlines),
    ).select_related("response__attempt")
    found = []
    for one in opened:
        attempt = one.response.attempt
        title = title_of(attempt, outlines)
        if title:
            words = _words(attempt, one.response)
            found.append(Contest(_role(binome, attempt.person_id), title, words))
    return tuple(found)


def _objectives(binome: Binome) -> tuple[ObjectiveOpen, ...]:
    proven = Evidence.objects.standing().filter(objective__binome=binome).values("objective")
    bare = binome.objectives.filter(state=Objective.State.OPEN).exclude(pk__in=proven)
    return tuple(ObjectiveOpen(one.of, one.title) for one in bare)  # type: ignore[arg-type]
