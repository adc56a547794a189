"""How long one matching run takes, and how much memory: 2,000 mentors and 2,000 mentees.

    python -m tests.benchmarks.matching [mentors] [mentees] [--scattered]

`--scattered` gives nobody a shared hour, so that nobody is matched and everyone is explained.
"""

import argparse
import os
import resource
import sys
import time
from dataclasses import replace

import django
from django.conf import settings


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("mentors", type=int, nargs="?", default=2000)
    options.add_argument("mentees", type=int, nargs="?", default=2000)
    options.add_argument("--scattered", action="store_true")
    asked = options.parse_args()
    settings.configure(USE_I18N=False)
    django.setup()

    from lms.binomes.matching import match
    from tests.lms.binomes.matching.cohorts import large_cohort

    cohort = large_cohort(asked.mentors, asked.mentees)
    if asked.scattered:
        cohort = [replace(one, slots=_apart(one.slots, one.wants_mentor)) for one in cohort]
    wall, cpu = time.perf_counter(), time.process_time()
    draft = match(cohort)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    # macOS counts bytes, Linux kibibytes.
    unit = 1024**2 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    print(
        f"{asked.mentors} × {asked.mentees} on {os.cpu_count()} cores: {len(draft.pairs)} pairs, "
        f"{len(draft.unmatched)} unmatched, total {draft.total}, "
        f"wall {wall:.1f} s, CPU {cpu:.1f} s, peak {peak:.0f} MB"
    )


def _apart(slots: frozenset[int], mentor: bool) -> frozenset[int]:
    return frozenset(hour // 2 * 2 + mentor for hour in slots)


if __name__ == "__main__":
    main()
