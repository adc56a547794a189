"""Marking everyone again after a key is corrected.

    python -m tests.benchmarks.remarking [answers]
    scripts/postgresql.sh python -m tests.benchmarks.remarking

Without DATABASE_URL it works in an SQLite file of its own, thrown away afterwards.
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.answering import prepare

os.environ["DJANGO_SETTINGS_MODULE"] = "lms.settings.test"
PER_PERSON = 100  # attempts, so that a hundred thousand answers need a thousand people
CHANGED = 3  # one answer out of three is marked differently by the corrected key


def main() -> None:
    answers = int([*sys.argv[1:], "100000"][0])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        prepare()
        remark(answers)


def remark(answers: int) -> None:
    from lms.learning.marking import correcting
    from lms.learning.marking.remarking import mark_again
    from lms.learning.models import Remarking
    from tests import material
    from tests.people import cast

    people = cast()
    question = crowd(people, answers)
    content = material.two_choices()
    content["choices"][1]["credit"] = 1.0
    correction = correcting.of_question(question, content)
    start = Start()
    summary = correcting.summary_of(correction, people.claire)
    said("preview", start, summary.read, f"{summary.raised} would change")
    correction.made_by = people.claire
    correction.save()
    start = Start()
    mark_again(correction)
    said("marked again", start, correction.counts["read"], f"{correction.counts['raised']} changed")
    if Remarking.objects.count() != summary.raised:
        raise SystemExit("The preview and the result do not agree.")


def crowd(people, answers: int):
    """People with many attempts at a quiz of twenty questions, one of which is corrected."""
    from lms.learning.models import Attempt, Response
    from lms.people.models import User
    from tests import material

    quiz = material.quiz("Grand quiz", 20)
    course = material.course("grand", [[material.quiz_block(quiz)]])
    people.assign(course)
    question = quiz.items[0].value
    authored = {
        **quiz.author(),
        "questions": [q for i in quiz.author()["items"] for q in i["questions"]],
    }
    lesson = course.get_descendants().last()
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name="N", is_active=n % 10 == 0)
        for n in range(answers // PER_PERSON)
    )
    for user in users:
        attempts = Attempt.objects.bulk_create(
            Attempt(
                person=user, course=course, lesson_id=lesson.pk, activity=f"quiz-{quiz.pk}",
                kind="quiz", number=n, authored=authored, submitted_at=lesson.first_published_at,
                earned=5, possible=20, passed=False,
            )
            for n in range(1, PER_PERSON + 1)
        )  # fmt: skip
        Response.objects.bulk_create(answer_of(attempt, str(question.uid)) for attempt in attempts)
    return question


def answer_of(attempt, item: str):
    from lms.learning.models import Response
    from tests import material

    wrong = attempt.number % CHANGED == 0
    return Response(
        attempt=attempt, item=item, answer=material.WRONG if wrong else material.RIGHT,
        marked=True, earned=float(not wrong), possible=1,
        detail={"credit": float(not wrong), "feedback": {}, "kind": "single_choice"},
    )  # fmt: skip


class Start:
    def __init__(self) -> None:
        self.clock, self.processor = time.perf_counter(), time.process_time()


def said(what: str, start: Start, read: int, more: str) -> None:
    seconds, worked = time.perf_counter() - start.clock, time.process_time() - start.processor
    # macOS counts bytes, Linux kibibytes.
    unit = 1024**2 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    print(
        f"{what}: {read} answers in {seconds:.1f} s ({worked:.1f} s of processor), {more}, "
        f"peak {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
