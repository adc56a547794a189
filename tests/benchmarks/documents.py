"""CPU time of certificates, not signed and signed: `python -m tests.benchmarks.documents [N]`.

Goals on two cores: at most 40 ms and 60 ms each, 1,000 within a minute, under 1 GB a worker.
"""

import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import django


def cpu_ms(work: Callable[[int], object], count: int, batch: int = 10) -> tuple[float, float]:
    """Median and least of the batches, in CPU milliseconds a document.

    The least tells the cost of the work, the median what else the machine was doing.
    """
    times = []
    for start in range(0, count, batch):
        before = time.process_time()
        for number in range(start, start + batch):
            work(number)
        times.append((time.process_time() - before) * 1000 / batch)
    times.sort()
    return times[len(times) // 2], times[0]


def main(count: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lms.settings.test")
    django.setup()
    from lms.certificates.badges.attach import attachments
    from lms.certificates.contents.make import make
    from tests.lms.certificates.badges.cast import badge, token
    from tests.lms.certificates.contents.cast import certificate
    from tests.lms.certificates.signing.cast import demo_signer, signed

    def numbered(number: int):
        return replace(certificate(), number=f"2026-{number:06d}")

    def with_badge(number: int) -> bytes:
        return signed(make(numbered(number), attachments(badge(), token(), "fr")))

    started = time.process_time()
    signed(make(certificate()), demo_signer())
    print(f"first document, imports and key included: {time.process_time() - started:.2f} s")
    for name, work in (
        ("certificate", lambda number: make(numbered(number))),
        ("certificate, signed", lambda number: signed(make(numbered(number)))),
        ("certificate, signed, with its badge", with_badge),
    ):
        median, least = cpu_ms(work, count)
        print(f"{name}: median {median:.1f} ms, least {least:.1f} ms CPU over {count}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {memory:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
