"""Many learners who answer the same quiz at the same moment, each through the whole site."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django.test import Client

from courses.models import CoursePage
from lms.learning.models import Assignment, Attempt, Event, Response
from lms.people.models import User
from tests import material
from tests.lms.learning.tabs import at_once

QUESTIONS = 10
Send = Callable[[Client, str, dict], None]


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds once everybody has answered."""

    attempts: int
    submitted: int
    people: int
    began: int
    handed_in: int
    as_given: int  # responses with the answer that its learner gave, and its points
    responses: int
    earned: float


@dataclass(slots=True)
class Crowd:
    """Learners to whom a quiz of ten questions is assigned; `seconds` each took for it all."""

    users: Sequence[User]
    course: CoursePage
    quiz: str
    seconds: list[float] = field(default_factory=list)

    def answer(self, send: Send | None = None) -> list[Exception]:
        """Everybody begins, answers question by question and hands in twice. What was raised.

        `send` posts a form in the session of a learner; without it, no server is needed.
        """
        clients = [Client() for _ in self.users]
        for client, user in zip(clients, self.users, strict=True):
            client.force_login(user)
        return at_once(len(clients), lambda n: self._answer(clients[n], n, send or _post))

    def _answer(self, client: Client, n: int, send: Send) -> None:
        start = time.perf_counter()
        url = f"/parcours/{self.course.slug}/module/lecon-1/activite/{self.quiz}/"
        send(client, f"{url}begin/", {})
        attempt = Attempt.objects.get(person=self.users[n], course=self.course)
        form = {"attempt": "1"}
        for number, question in enumerate(attempt.authored["questions"]):
            form[f"q-{question['id']}"] = choice(n, number)
            send(client, f"{url}save/", form)
        send(client, f"{url}submit/", form)
        send(client, f"{url}submit/", form)
        self.seconds.append(time.perf_counter() - start)

    def kept(self) -> Kept:
        attempts = Attempt.objects.filter(course=self.course)
        responses = Response.objects.filter(attempt__in=attempts)
        events = Event.objects.filter(course_id=self.course.pk)
        return Kept(
            attempts=attempts.count(),
            submitted=attempts.filter(submitted_at__isnull=False).count(),
            people=attempts.values("person").distinct().count(),
            began=events.filter(verb="began").count(),
            handed_in=events.filter(verb="submitted").count(),
            as_given=sum(self._as_given()),
            responses=responses.count(),
            earned=sum(attempts.exclude(earned=None).values_list("earned", flat=True)),
        )

    def _as_given(self):
        numbers = {user.pk: n for n, user in enumerate(self.users)}
        for attempt in Attempt.objects.filter(course=self.course).prefetch_related("responses"):
            kept = {r.item: r for r in attempt.responses.all()}
            for number, question in enumerate(attempt.authored["questions"]):
                given = choice(numbers[attempt.person_id], number)
                response = kept.get(question["id"])
                points = float(given == material.RIGHT)
                yield bool(response) and (response.answer, response.earned) == (given, points)

    def expected(self) -> Kept:
        """None lost, none double."""
        people, answers = len(self.users), len(self.users) * QUESTIONS
        earned = sum(
            choice(n, number) == material.RIGHT
            for n in range(people)
            for number in range(QUESTIONS)
        )
        return Kept(people, people, people, people, people, answers, answers, float(earned))


def _post(client: Client, url: str, form: dict) -> None:
    status = client.post(url, form).status_code
    if status >= 400:
        raise AssertionError(f"{url} {status}")


def choice(n: int, number: int) -> str:
    """Neighbours answer differently, so that an answer kept for somebody else would show."""
    return material.WRONG if (n + number) % 3 == 0 else material.RIGHT


def crowd(size: int) -> Crowd:
    quiz = material.quiz("Tous ensemble", QUESTIONS)
    # A second lesson, so that what is measured is handing in, not as many certificates.
    course = material.course("ensemble", [[material.quiz_block(quiz)], [material.text()]])
    users = User.objects.bulk_create(
        User(email=f"e{n}@binome.example", first_name=f"E{n}", last_name="N") for n in range(size)
    )
    Assignment.objects.bulk_create(Assignment(course=course, person=user) for user in users)
    return Crowd(users, course, f"quiz-{quiz.pk}")
