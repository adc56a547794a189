"""The report of the item analysis over many answers: time, queries and memory.

    python -m tests.benchmarks.analysis [responses]
    scripts/postgresql.sh python -m tests.benchmarks.analysis

Without DATABASE_URL it works in an SQLite file of its own, thrown away afterwards.
"""

import os
import resource
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.benchmarks.answering import prepare

QUESTIONS, BATCH = 100, 10_000


def main() -> None:
    responses = int([*sys.argv[1:], "100000"][0])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        prepare()
        admin, uid = fill(responses // QUESTIONS)
        report(admin, "/gestion/rapports/questions/", "the report")
        report(admin, "/gestion/rapports/questions/?export=xlsx", "its export")
        report(admin, f"/gestion/rapports/questions/{uid}/", "one question")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak {peak:.0f} MB")


def fill(people: int):
    """Each answers a hundred questions once, five seconds apart; some know more than others."""
    from django.utils import timezone

    from lms.learning.models import Attempt, Response
    from lms.people.models import User
    from tests import material

    quiz = material.quiz("Grand quiz", QUESTIONS)
    course = material.course("grand", [[material.quiz_block(quiz)]])
    lesson = course.get_descendants().last()
    items = [str(item.value.uid) for item in quiz.items]
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name="N") for n in range(people)
    )
    start, chance = timezone.now(), Random(3)
    attempts = Attempt.objects.bulk_create(
        Attempt(
            person=user, course=course, lesson_id=lesson.pk, activity=f"quiz-{quiz.pk}",
            kind="quiz", number=1, authored={"pass_mark": 60}, started_at=start,
            submitted_at=start + timedelta(hours=1), earned=60, possible=QUESTIONS, passed=True,
        )
        for user in users
    )  # fmt: skip
    rows = (
        response(attempt, item, number, chance.random() < n % 9 / 10 + 0.05)
        for n, attempt in enumerate(attempts)
        for number, item in enumerate(items, start=1)
    )
    Response.objects.bulk_create(rows, batch_size=BATCH)
    print(f"{Response.objects.count()} responses of {people} people to {QUESTIONS} questions")
    return User.objects.create_superuser("admin@binome.example", "x"), items[0]


def response(attempt, item: str, number: int, right: bool):
    from lms.learning.models import Response
    from tests import material

    return Response(
        attempt=attempt, item=item, answer=material.RIGHT if right else material.WRONG,
        saved_at=attempt.started_at + timedelta(seconds=5 * number), marked=True,
        earned=float(right), possible=1,
        detail={"credit": float(right), "feedback": {}, "kind": "single_choice"},
    )  # fmt: skip


def report(admin, url: str, name: str) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(admin)
    start = time.perf_counter()
    with CaptureQueriesContext(connection) as made:
        answer = client.get(url)
        size = len(b"".join(answer.streaming_content) if answer.streaming else answer.content)
    print(
        f"{name}: {answer.status_code}, {time.perf_counter() - start:.1f} s, "
        f"{len(made)} queries, {size // 1024} kB"
    )
    if answer.status_code != 200:
        raise SystemExit(f"{url} {answer.status_code}")


if __name__ == "__main__":
    main()
