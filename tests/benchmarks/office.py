"""From the click to the verdict: files handed in through the site, one by one and all at once.

    python -m tests.benchmarks.office [submissions]
    scripts/postgresql.sh python -m tests.benchmarks.office

The marking alone is measured by `python -m tests.courses.office.benchmark`; here the upload,
the storing and the recording are counted too. Without DATABASE_URL it works in an SQLite file
of its own, thrown away afterwards.
"""

import os
import resource
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path
from threading import Barrier, Thread

os.environ["DJANGO_SETTINGS_MODULE"] = "lms.settings.test"
URL = "/parcours/bench/module/lecon-1/activite/exercice/deposer/"
RUNS = 7


def main() -> None:
    submissions = int([*sys.argv[1:], "100"][0])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        prepare()
        people, sizes = world(submissions)
        for name, kind, data in sizes:
            one_by_one(people[0], name, kind, data)
        rush(people, sizes[0][2], kill=False)
        rush(people, sizes[0][2], kill=True)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"peak memory: site {memory:.0f} MB, largest marking process {workers:.0f} MB")


def prepare() -> None:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from lms.dashboards.installation import set_up

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    set_up()
    print(f"{connection.vendor}, {os.cpu_count()} cores")


def world(submissions: int):
    """Learners to whom one course is assigned, and a file of each size."""
    from lms.learning.models import Assignment
    from lms.people.models import User
    from tests import exercises, material
    from tests.courses.office import benchmark as files

    course = material.course("bench", [[exercises.block(exercises.exercise())], [material.text()]])
    people = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name="N")
        for n in range(submissions)
    )
    Assignment.objects.bulk_create(Assignment(course=course, person=p) for p in people)
    return people, [
        ("docx, usual", "word", files.document(60)),
        ("docx, 4 MB", "word", files.document(32_000)),
        ("xlsx, 9,000 formulas", "excel", files.workbook(9_000)),
        ("pptx, 5 MB", "powerpoint", files.presentation(60, 5_000_000)),
    ]


def one_by_one(person, name: str, kind: str, data: bytes) -> None:
    use(kind)
    client = client_of(person)
    times = [timed(client, data) for _ in range(RUNS + 1)][1:]
    print(
        f"{name:24} {len(data) / 1e6:5.2f} MB   median {statistics.median(times) * 1000:6.0f} ms"
        f"   worst {max(times) * 1000:6.0f} ms"
    )


def use(kind: str) -> None:
    """The exercise takes another kind of file."""
    from courses.exercises.checks import stream_of
    from courses.models import Exercise
    from tests.courses.office import benchmark as files

    exercise = Exercise.objects.get()
    specs = {"word": files.WORD, "excel": files.EXCEL, "powerpoint": files.POWERPOINT}[kind]
    exercise.kind, exercise.checks = kind, stream_of(specs)
    exercise.save_revision().publish()


def client_of(person):
    from django.test import Client

    client = Client()
    client.force_login(person)
    return client


def timed(client, data: bytes) -> float:
    from django.core.files.uploadedfile import SimpleUploadedFile

    start = time.perf_counter()
    sent = {"file": SimpleUploadedFile("x.docx", data)}
    answer = client.post(URL, sent, headers={"Accept": "application/json"})
    if answer.status_code != 200:
        raise SystemExit(f"refused: {answer.content[:200]!r}")
    return time.perf_counter() - start


def rush(people, data: bytes, kill: bool) -> None:
    """Everybody at the same moment; with `kill`, the marking processes die five times meanwhile."""
    from django.db import connections

    from courses.office import sandbox
    from lms.learning.models import Attempt, Submission

    use("word")
    Attempt.objects.all().delete()
    clients = [client_of(person) for person in people]
    times: list[float] = []
    gate = Barrier(len(clients) + 1)

    def hand_in(client) -> None:
        gate.wait()
        times.append(timed(client, data))
        connections.close_all()

    threads = [Thread(target=hand_in, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    gate.wait()
    start = time.perf_counter()
    for _ in range(5 if kill else 0):
        time.sleep(0.3)
        if sandbox._zygote.pid:
            os.kill(sandbox._zygote.pid, signal.SIGKILL)
    for thread in threads:
        thread.join()
    kept = Submission.objects.filter(attempt__submitted_at__isnull=False).count()
    print(
        f"{len(people)} at once{', marking killed 5 times' if kill else ''}: {kept} kept, all in "
        f"{time.perf_counter() - start:.1f} s, median {statistics.median(times):.2f} s, "
        f"slowest {max(times):.2f} s"
    )
    if kept != len(people):
        raise SystemExit("A submission is lost.")


if __name__ == "__main__":
    main()
