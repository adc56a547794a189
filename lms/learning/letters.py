"""What is told by mail about one's own answers. Each is a task: no page waits for the mail."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Prefetch, QuerySet
from django.tasks import task
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override

from courses.models import LessonPage
from courses.questions.markup import plain
from lms.learning.attempts import Attempt
from lms.learning.contests import Contest
from lms.learning.corrections import Correction, Remarking
from lms.people.models import User

SUBJECTS = {
    "marked": gettext_noop("Your answers are marked"),
    "contest": gettext_noop("An answer to what you said of a question"),
    "remarked": gettext_noop("Your result was marked again"),
}


@task
def tell_marked(attempt_id: int) -> None:
    attempt = Attempt.objects.select_related("person", "lesson").get(pk=attempt_id)
    with override(attempt.person.language):
        _send(attempt.person, "marked", {"attempt": _seen(attempt)})


@task
def tell_of_contest(contest_id: int) -> None:
    contest = Contest.objects.select_related(
        "response__attempt__person", "response__attempt__lesson"
    ).get(pk=contest_id)
    attempt = contest.response.attempt
    with override(attempt.person.language):
        _send(
            attempt.person,
            "contest",
            {"attempt": _seen(attempt), "contest": contest},
        )


def tell_of_correction(correction: Correction) -> None:
    """One mail a person, whatever the number of attempts; nobody is told twice.

    Each mail is a task of its own: an address that refuses it keeps nobody else from theirs.
    """
    untold = _untold(correction.pk)
    untold.filter(response__attempt__person__is_active=False).update(told_at=timezone.now())
    person_of = "response__attempt__person"
    for person in list(untold.order_by(person_of).values_list(person_of, flat=True).distinct()):
        tell_remarked.enqueue(correction.pk, person)


@task
def tell_remarked(correction_id: int, person_id: int) -> None:
    """What changed for this person, of which they have not been told."""
    untold = _untold(correction_id).filter(response__attempt__person=person_id)
    rows = list(untold.values_list("pk", "response__attempt", "applied"))
    if not rows:
        return
    correction = Correction.objects.get(pk=correction_id)
    person = User.objects.get(pk=person_id)
    held = {attempt for _pk, attempt, applied in rows if not applied}
    attempts = _results({attempt for _pk, attempt, _applied in rows})
    with override(person.language):
        _send(
            person,
            "remarked",
            {
                "correction": correction,
                "asked": _asked(correction),
                "attempts": [{**_seen(a), "held": a.pk in held} for a in attempts],
            },
        )
    Remarking.objects.filter(pk__in=[pk for pk, *_rest in rows]).update(told_at=timezone.now())


def _untold(correction_id: int) -> QuerySet[Remarking]:
    return Remarking.objects.filter(
        correction=correction_id, told_at=None, response__attempt__submitted_at__isnull=False
    )


def _results(attempts: set[int]) -> QuerySet[Attempt]:
    """Without what was asked nor what the lessons hold: somebody may have tried a hundred times."""
    lessons = LessonPage.objects.only("title", "url_path")
    found = Attempt.objects.filter(pk__in=attempts).prefetch_related(Prefetch("lesson", lessons))
    return found.only("number", "earned", "possible", "passed", "activity", "lesson")


def _asked(correction: Correction) -> str:
    """What the learner read: a question's title is for trainers, and may tell the answer."""
    text = plain(correction.key.get("text", ""))
    return Truncator(text or correction.title).chars(150)


def _seen(attempt: Attempt) -> dict[str, Any]:
    slugs = attempt.lesson.slugs()
    return {
        "title": attempt.lesson.title,
        "number": attempt.number,
        "earned": attempt.earned,
        "possible": attempt.possible,
        "passed": attempt.passed,
        "url": settings.BASE_URL + reverse("activity", args=[*slugs, attempt.activity]),
    }


def written(name: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and body of a mail in the active language."""
    return _(SUBJECTS[name]), render_to_string(f"learning/email/{name}.txt", dict(context))


def _send(person: User, name: str, context: dict[str, Any]) -> None:
    if not person.is_active:
        return
    subject, body = written(name, {"person": person, **context})
    EmailMessage(subject, body, to=[person.email]).send()
