"""What runs inside a marking process: one request, under limits, one answer.

`python -m courses.office.worker` serves one request on standard input and output,
where a warm process cannot be forked.
"""

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from courses.office import examining, fingerprint, marking, proposals, summary
from courses.office.frames import pack, unpack
from courses.office.refusal import Refused
from courses.office.variation.holding import held

WALL_SECONDS = 9.0
CPU_SECONDS = 10
MEMORY_BYTES = 1 << 30
OPEN_FILES = 32

TASKS: Mapping[str, Callable[..., Any]] = {
    "mark": marking.mark,
    "examine": examining.examine,
    "examine_by_good_practice": examining.examine_by_good_practice,
    "propose": proposals.propose,
    "summarise": summary.summarise,
    "fingerprint": fingerprint.fingerprint_json,
    "held": held,
}


def limit_process() -> None:
    """Bound time, memory, files. What the system does not know is skipped (macOS: memory)."""
    try:
        import resource
    except ImportError:  # Windows: the parent's time limit remains
        return
    for name, soft, hard in (
        ("RLIMIT_AS", MEMORY_BYTES, MEMORY_BYTES),
        ("RLIMIT_CPU", CPU_SECONDS, CPU_SECONDS + 1),
        ("RLIMIT_FSIZE", 0, 0),
        ("RLIMIT_NOFILE", OPEN_FILES, OPEN_FILES),
        ("RLIMIT_CORE", 0, 0),
    ):
        try:
            resource.setrlimit(getattr(resource, name), (soft, hard))
        except (AttributeError, ValueError, OSError):
            continue
    # The default action ends the process even inside a C or Rust loop.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS)


def silence() -> None:
    """Standard streams go nowhere: the recalculation engine prints."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Read one request, write one answer: `{"result", "refused", "error", "log"}`."""
    gc.disable()  # the process ends with its answer; walking a large file's objects costs a tenth
    request, blobs = unpack(requests)
    log = _Log()
    logging.getLogger("courses.office").addHandler(log)
    answer: dict[str, Any] = {"result": None, "refused": None, "error": None, "log": log.lines}
    try:
        answer["result"] = TASKS[request["task"]](*blobs, **request["arguments"])
    except Refused as refused:
        answer["refused"] = marking.refusal(refused, request["arguments"].get("language", "fr"))
    except MemoryError:
        answer["refused"] = marking.refusal(
            Refused("too_complex"), request["arguments"].get("language", "fr")
        )
    except Exception as error:  # told to the parent, which logs it
        answer["error"] = repr(error)
    answers.write(pack(answer))
    answers.flush()


class _Log(logging.Handler):
    """Keeps what is logged, to be repeated in the parent, which knows where logs go."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record)[:10_000])


def main() -> None:
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    silence()
    limit_process()
    serve(requests, answers)


if __name__ == "__main__":
    main()
    sys.exit(0)
