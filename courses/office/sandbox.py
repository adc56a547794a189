"""Marking in a limited process, so that no file can slow down or stop the service.

A zygote is started at the first request and forked for each file. Where it cannot be
(no `fork`, or it keeps dying), a fresh process does the same work.
"""

import atexit
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from io import BytesIO
from pathlib import Path
from typing import Any

from courses.office.frames import pack, unpack
from courses.office.marking import Marked, refusal
from courses.office.refusal import Refused
from courses.office.specs import InvalidChecks, Spec, validate

logger = logging.getLogger(__name__)

DEADLINE_SECONDS = 10.0
PARALLEL = (os.cpu_count() or 2) + 2
ROOT = Path(__file__).parents[2]
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")

# Ends that the file itself caused: trying again would end the same way.
_OWN_FAULT = {-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGFPE, -signal.SIGILL, 1}
if CAN_FORK:
    _OWN_FAULT |= {-signal.SIGALRM, -signal.SIGXCPU, -signal.SIGBUS}


def mark_safely(data: bytes, checks: list[Spec], language: str = "fr") -> Marked:
    """Same JSON as `marking.mark`; refused as "too_complex" when time or memory is up."""
    errors = validate(checks, language)
    if errors:
        raise InvalidChecks(errors)
    return call("mark", [data], {"checks": checks, "language": language})


def examine_safely(data: bytes, checks: list[Spec], language: str = "fr") -> dict[str, Any]:
    """`examining.examine` in a limited process; only `marked` is there when it is refused."""
    errors = validate(checks, language)
    if errors:
        raise InvalidChecks(errors)
    return _examined(call("examine", [data], {"checks": checks, "language": language}))


def examine_own_safely(data: bytes, language: str = "fr") -> dict[str, Any]:
    """`examining.examine_by_good_practice` in a limited process."""
    return _examined(call("examine_by_good_practice", [data], {"language": language}))


def _examined(answer: dict[str, Any]) -> dict[str, Any]:
    """A process that was stopped leaves a bare refusal."""
    return answer if "marked" in answer else {"marked": answer}


def propose_safely(starter: bytes, model: bytes, language: str = "fr") -> dict[str, Any]:
    """`proposals.propose` in a limited process, or the JSON of a refusal."""
    return call("propose", [starter, model], {"language": language})


def summarise_safely(data: bytes, language: str = "fr") -> dict[str, Any]:
    """`summary.summarise` in a limited process, or the JSON of a refusal."""
    return call("summarise", [data], {"language": language})


def fingerprint_safely(data: bytes) -> dict[str, Any]:
    """`fingerprint.fingerprint_json` in a limited process, or the JSON of a refusal."""
    return call("fingerprint", [data], {})


def held_safely(
    data: bytes, variables: list[dict[str, Any]], copies: list[dict[str, Any]]
) -> list[float]:
    """`variation.holding.held` in a limited process; nothing is held by a refused file."""
    found = call("held", [data], {"variables": variables, "copies": copies})
    return found["shares"] if "shares" in found else [0.0 for _copy in copies]


def call(task: str, blobs: list[bytes], arguments: dict[str, Any]) -> dict[str, Any]:
    """Run one of `worker.TASKS` on the blobs. Always answers: its JSON, or a refusal's."""
    request = pack({"task": task, "arguments": arguments}, blobs)
    language = arguments.get("language", "fr")
    with _slots:
        deadline = time.monotonic() + DEADLINE_SECONDS
        for exchange in (_warm, _warm, _fresh) if CAN_FORK else (_fresh, _fresh):
            try:
                answer = exchange(request, deadline)
            except _Lost as lost:
                logger.warning("marking process lost: %s", lost)
                if lost.final or time.monotonic() >= deadline:
                    break
                continue
            return _open(answer, language)
    return refusal(Refused("too_complex"), language)


def _open(answer: dict[str, Any], language: str) -> dict[str, Any]:
    for line in answer["log"]:
        logger.error("%s", line)
    if answer["error"]:
        logger.error("marking process failed: %s", answer["error"])
        return refusal(Refused("too_complex"), language)
    return answer["refused"] or answer["result"]


class _Lost(Exception):
    """No answer came. `final`: the file caused it, so do not try again."""

    def __init__(self, reason: str, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


def _warm(request: bytes, deadline: float) -> dict[str, Any]:
    ours, theirs = socket.socketpair()
    with ours:
        try:
            with theirs:
                _zygote.hand_over(theirs)
            ours.settimeout(max(deadline - time.monotonic(), 0.01))
            ours.sendall(request)
        except TimeoutError as error:
            raise _Lost("time is up", final=True) from error
        except OSError as error:
            return _read_answer(ours, error)
        return _read_answer(ours)


def _read_answer(ours: socket.socket, cause: OSError | None = None) -> dict[str, Any]:
    try:
        answer, _ = unpack(ours.makefile("rb"))
    except TimeoutError as error:
        raise _Lost("time is up", final=True) from error
    except (OSError, EOFError, ValueError) as error:
        raise _Lost(repr(cause or error)) from error
    if "died" in answer:
        raise _Lost(f"exit {answer['died']}", final=answer["died"] in _OWN_FAULT)
    return answer


def _fresh(request: bytes, deadline: float) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "courses.office.worker"],
            input=request,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=max(deadline - time.monotonic(), 0.01),
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise _Lost("time is up", final=True) from error
    except OSError as error:
        raise _Lost(repr(error)) from error
    try:
        return unpack(BytesIO(done.stdout))[0]
    except (EOFError, ValueError) as error:
        raise _Lost(f"exit {done.returncode}", final=done.returncode in _OWN_FAULT) from error


def _environment() -> dict[str, str]:
    """Nothing of the service's own environment, which holds its secrets."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    paths = [str(ROOT), *(path for path in sys.path if os.path.isabs(path))]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)),
        "LC_ALL": "C.UTF-8",
        "OBJC_DISABLE_INITIALIZE_FORK_SAFETY": "YES",  # macOS: the zygote uses no Objective-C
    }


class _Zygote:
    """Starts the zygote when it is needed, and again when it has died."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def hand_over(self, connection: socket.socket) -> None:
        """Give a request's socket to a running zygote. OSError when it died just now."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._start()
            assert self._control is not None
            try:
                socket.send_fds(self._control, [b"+"], [connection.fileno()])
            except OSError:
                self._process = None
                raise

    def stop(self) -> None:
        """End the zygote, which leaves when its control socket closes."""
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            self._process.wait(timeout=DEADLINE_SECONDS)
            self._process = None

    def _start(self) -> None:
        if self._control is not None:
            self._control.close()
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "courses.office.zygote", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,  # the terminal's Ctrl-C is for the service alone
            )


_zygote = _Zygote()
_slots = threading.BoundedSemaphore(PARALLEL)


@atexit.register
def _stop() -> None:
    _zygote.stop()


def _after_fork() -> None:
    """A forked service must not share its parent's zygote or its locks."""
    global _zygote, _slots
    _zygote = _Zygote()
    _slots = threading.BoundedSemaphore(PARALLEL)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
