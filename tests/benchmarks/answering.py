"""Fifty learners who answer ten questions at once, served as in production; every row counted.

    python -m tests.benchmarks.answering [learners]
    scripts/postgresql.sh python -m tests.benchmarks.answering

Without DATABASE_URL it works in an SQLite file of its own, thrown away afterwards.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from tests.benchmarks.pages import ROOT, free_port

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"
TOKEN = "a" * 32  # the cookie and the header of CSRF are compared with each other


def main() -> None:
    learners = int([*sys.argv[1:], "50"][0])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        prepare()
        answer(learners)


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


def answer(learners: int) -> None:
    from tests.lms.learning.crowd import QUESTIONS, crowd

    room = crowd(learners)
    with served() as port:
        start = time.perf_counter()
        raised = room.answer(lambda client, url, form: send(port, client, url, form))
        seconds = time.perf_counter() - start
    requests = learners * (QUESTIONS + 3)
    print(f"{learners} learners at once, {requests} requests in {seconds:.1f} s")
    if room.seconds:
        middle, slowest = statistics.median(room.seconds), max(room.seconds)
        print(f"from the first page to the result {middle:.1f} s, the slowest {slowest:.1f} s")
    kept, expected = room.kept(), room.expected()
    print(f"kept {kept}")
    if raised or kept != expected:
        raise SystemExit(
            f"Lost or double: {expected} was expected; raised {len(raised)}: {raised[:3]}"
        )
    print("none lost, none double")


@contextmanager
def served():
    """The site on a port of its own, with the threads that `scripts/serve.sh` gives it."""
    port = free_port()
    server = subprocess.Popen(
        [
            Path(sys.executable).parent / "granian", "--interface", "wsgi", "--port", str(port),
            "--blocking-threads", "4", "--log-level", "error",
            "tests.benchmarks.server:application",
        ],
        cwd=ROOT,
    )  # fmt: skip
    try:
        wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def wait_for(port: int) -> None:
    for _ in range(240):
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", "/connexion/")
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.5)
    raise SystemExit("The server does not answer.")


def send(port: int, client, url: str, form: dict) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=120)
    session = client.cookies["sessionid"].value
    headers = {
        "Cookie": f"sessionid={session}; csrftoken={TOKEN}",
        "X-CSRFToken": TOKEN,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    connection.request("POST", url, urlencode(form), headers)
    response = connection.getresponse()
    response.read()
    connection.close()
    if response.status >= 400:
        raise AssertionError(f"{url} {response.status}")


if __name__ == "__main__":
    main()
