"""The coordinator's board of a large programme: `python -m tests.benchmarks.board [BINOMES]`.

Goal: with 2,000 binômes, each page within a second and the spreadsheet within five, on one core.
Runs on a database of its own that is thrown away.
"""

import os
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PAGES = {
    "first page": "/programmes/montclair/",
    "one name": "/programmes/montclair/?q=p7",
    "late": "/programmes/montclair/?retard=1",
    "in trouble": "/programmes/montclair/?etat=trouble",
    "in trouble and late": "/programmes/montclair/?etat=trouble&retard=1",
    "spreadsheet": "/programmes/montclair/binomes.xlsx",
}


def prepare(folder: Path, binomes: int):
    os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'bench.sqlite3'}"
    os.environ["PRIVATE_ROOT"] = str(folder / "private")
    os.environ["DJANGO_SETTINGS_MODULE"] = "lms.settings.test"
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    from lms.dashboards.installation import set_up
    from tests import material
    from tests.lms.dashboards.many_binomes import binomes_that_live
    from tests.people import cast

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    set_up()
    people = cast()
    binomes_that_live(people, material.course(), binomes)
    client = Client(headers={"host": "localhost"})
    client.force_login(people.driss)
    return client


def main(binomes: int) -> None:
    with TemporaryDirectory() as name:
        client = prepare(Path(name), binomes)
        for label, url in PAGES.items():
            client.get(url)
            wall, used = time.perf_counter(), time.process_time()
            response = client.get(url)
            wall, used = time.perf_counter() - wall, time.process_time() - used
            print(
                f"{label:<20} {response.status_code} {len(response.content) / 1024:6.0f} kB "
                f"{used:5.2f} s CPU {wall:5.2f} s wall"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{binomes} binômes, peak memory {peak:.0f} MB, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
