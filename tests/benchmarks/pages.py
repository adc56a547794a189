"""Pages under load, against a bare Django view in the same run.

    python -m tests.benchmarks.pages [--learners 200] [--requests 400]

Fills a database of its own, serves it with granian, and asks for each page in turn, one
client at a time and interleaved, so that the machine's moods weigh on all alike. Prints
requests per second, p50 and p95, and how many times the bare view each costs.
"""

import argparse
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[2]


def fill(learners: int) -> list[dict]:
    """A course of ten lessons and as many binômes as it takes; a session for each learner."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("set_up", stdout=open(os.devnull, "w"))

    from django.conf import settings

    from lms.binomes.models import Binome
    from lms.learning.assignments import assign
    from lms.learning.runtime import act
    from lms.people.models import User
    from tests import material
    from tests.lms.learning.doing import at
    from tests.people import cast

    people = cast()
    quiz = material.quiz_block(material.quiz("Mesure", questions=10))
    course = material.course("mesure", [[material.text()] for _ in range(9)] + [[quiz]])
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name=f"N{n}")
        for n in range(2 * (learners // 2))
    )
    pairs = Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[n], mentee=users[n + 1])
        for n in range(0, len(users), 2)
    )
    assign(course, pairs, people.driss)
    visitors = []
    for user in users[:50]:
        attempt, _ = act(at(user, course, 10), "begin", {})
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        asked = attempt.authored["questions"][0]["id"]
        visitors.append(
            {"session": session.session_key, "activity": attempt.activity, "asked": asked}
        )
    return visitors


class Visitor:
    def __init__(self, port: int, session: str, activity: str, asked: str) -> None:
        self.connection = HTTPConnection("127.0.0.1", port)
        self.cookies, self.activity, self.asked = f"sessionid={session}", activity, asked
        page = self.get(self.lesson(10))
        self.token = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1].decode()

    def lesson(self, number: int) -> str:
        return f"/parcours/mesure/module/lecon-{number}/"

    def get(self, path: str) -> bytes:
        self.connection.request("GET", path, headers={"Cookie": self.cookies})
        response = self.connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise RuntimeError(f"{path}: {response.status}")
        for name, value in response.getheaders():
            if name.lower() == "set-cookie" and value.startswith("csrftoken="):
                self.cookies += "; " + value.split(";")[0]
        return body

    def answer(self) -> None:
        body = urlencode(
            {"csrfmiddlewaretoken": self.token, "attempt": 1, f"q-{self.asked}": "juste"}
        )
        path = f"{self.lesson(10)}activite/{self.activity}/save/"
        headers = {
            "Cookie": self.cookies,
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        self.connection.request("POST", path, body, headers)
        response = self.connection.getresponse()
        response.read()
        if response.status != 200:
            raise RuntimeError(f"{path}: {response.status}")


def measure(port: int, visitors: list[dict], requests: int) -> dict[str, list[float]]:
    people = [Visitor(port, **visitor) for visitor in visitors]
    acts = {
        "bare view": lambda v: v.get("/bare/"),
        "home": lambda v: v.get("/"),
        "lesson": lambda v: v.get(v.lesson(1)),
        "quiz page": lambda v: v.get(f"{v.lesson(10)}activite/{v.activity}/"),
        "answer saved": lambda v: v.answer(),
    }
    times: dict[str, list[float]] = {name: [] for name in acts}
    for number in range(requests):
        visitor = people[number % len(people)]
        for name, act in acts.items():
            begun = time.perf_counter()
            act(visitor)
            times[name].append(time.perf_counter() - begun)
    return times


def show(times: dict[str, list[float]]) -> None:
    bare = statistics.median(times["bare view"])
    print(f"{'page':<14}{'requests/s':>12}{'p50 ms':>9}{'p95 ms':>9}{'× bare':>8}")
    for name, taken in times.items():
        p50, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
        rate = len(taken) / sum(taken)
        print(f"{name:<14}{rate:>12.0f}{p50 * 1000:>9.1f}{p95 * 1000:>9.1f}{p50 / bare:>8.1f}")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=200)
    parser.add_argument("--requests", type=int, default=400)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"
        import django

        django.setup()
        visitors = fill(options.learners)
        port = free_port()
        server = subprocess.Popen(
            [
                Path(sys.executable).parent / "granian", "--interface", "wsgi", "--port", str(port),
                "--blocking-threads", "2", "--log-level", "error",
                "tests.benchmarks.server:application",
            ],
            cwd=ROOT,
        )  # fmt: skip
        try:
            time.sleep(8)
            show(measure(port, visitors, options.requests))
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
