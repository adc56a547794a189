"""What is told by mail about one's own answers. Each is a task: no page waits for the mail."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.tasks import task
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override

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
    """One mail a person, whatever the number of attempts; nobody is told twice."""
    untold = Remarking.objects.filter(
        correction=correction,
        told_at=None,
        response__attempt__submitted_at__isnull=False,
    )
    rows = untold.order_by("response__attempt__person", "pk").values_list(
        "response__attempt__person", "pk"
    )
    # Streamed in one sorted reading: asking again for each person would read it all each time.
    for _person, group in groupby(rows.iterator(), key=lambda row: row[0]):
        remarkings = Remarking.objects.filter(pk__in=[pk for _person, pk in group]).select_related(
            "response__attempt__person", "response__attempt__lesson"
        )
        _tell(correction, list(remarkings.defer("response__attempt__authored")))


def _tell(correction: Correction, remarkings: list[Remarking]) -> None:
    person = remarkings[0].response.attempt.person
    attempts = {r.response.attempt_id: r.response.attempt for r in remarkings}
    held = {r.response.attempt_id for r in remarkings if not r.applied}
    with override(person.language):
        _send(
            person,
            "remarked",
            {
                "correction": correction,
                "asked": _asked(correction),
                "attempts": [{**_seen(a), "held": a.pk in held} for a in attempts.values()],
            },
        )
    Remarking.objects.filter(pk__in=[r.pk for r in remarkings]).update(told_at=timezone.now())


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
