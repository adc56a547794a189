"""A programme's certificates in one batch: `python -m tests.benchmarks.batch [CERTIFICATES]`.

Goal: 1,000 signed certificates within a minute of wall time on two free cores, each process
under 1 GB. Runs on a database of its own that is thrown away.
"""

import os
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory


def prepare(folder: Path) -> None:
    os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'bench.sqlite3'}"
    os.environ["PRIVATE_ROOT"] = str(folder / "private")
    os.environ["DEMO"] = "1"
    os.environ["SIGNING_KEY"] = str(folder / "bench.p12")
    os.environ["BADGE_KEY"] = str(folder / "bench.pem")
    os.environ["DJANGO_SETTINGS_MODULE"] = "lms.settings.dev"
    import django

    django.setup()
    from django.core.management import call_command

    from lms.certificates.signing.trial import make_trial_keys
    from lms.dashboards.installation import set_up
    from tests import material
    from tests.people import cast

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    set_up()
    people = cast()
    people.assign(material.course("mesure"))
    make_trial_keys("Mesure")


def cpu() -> float:
    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def main(count: int) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        from lms.certificates.papers import issue_papers
        from lms.dashboards.demonstration_completed import load_completed

        programme = load_completed(count // 2, "montclair")
        for run in ("first run", "second run"):
            wall, used = time.perf_counter(), cpu()
            outcome = issue_papers(programme, ["certificate"], folder / "b.zip", lambda *_: None)
            wall, used = time.perf_counter() - wall, cpu() - used
            print(
                f"{run}: {outcome.issued} issued, {outcome.already} already, {wall:.1f} s wall, "
                f"{used:.1f} s CPU, {used * 1000 / count:.0f} ms CPU each, load "
                f"{os.getloadavg()[0]:.1f}"
            )
        for who, label in (
            (resource.RUSAGE_SELF, "this process"),
            (resource.RUSAGE_CHILDREN, "largest worker"),
        ):
            print(f"peak memory, {label}: {resource.getrusage(who).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
