"""Marking in limited processes: nothing is lost, nothing hangs, the service goes on."""

import multiprocessing
import os
import random
import resource
import signal
import threading
import time
from io import BytesIO
from pathlib import Path

import pytest

from courses.office import frames, sandbox, worker
from courses.office.marking import mark
from courses.office.sandbox import mark_safely
from courses.office.specs import InvalidChecks
from tests.courses.office.word.builders import p, word

GOOD = word(p("Introduction", "berschrift1"))
SPECS = [{"id": "a", "check": "word.paragraph_style", "text": "Introduction", "style": "heading 1"}]

pytestmark = pytest.mark.skipif(not sandbox.CAN_FORK, reason="needs fork")


linux_only = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")


def test_the_answer_is_the_same_as_without_sandbox():
    for data in (GOOD, b"", GOOD[:200]):
        for language in ("fr", "en"):
            assert mark_safely(data, SPECS, language) == mark(data, SPECS, language)


def test_wrong_specs_are_told_before_any_process_starts():
    with pytest.raises(InvalidChecks):
        mark_safely(GOOD, [{"id": "a", "check": "word.zut"}])


def test_a_dead_zygote_is_started_again():
    mark_safely(GOOD, SPECS)
    first = sandbox._zygote.pid
    os.kill(first, signal.SIGKILL)
    assert mark_safely(GOOD, SPECS)["score"]["earned"] == 1
    assert sandbox._zygote.pid != first


def test_no_submission_is_lost_when_processes_are_killed_under_load():
    mark_safely(GOOD, SPECS)
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(mark_safely(GOOD, SPECS)["score"]["earned"]))
        for _ in range(24)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.05)
    os.kill(sandbox._zygote.pid, signal.SIGKILL)
    for thread in threads:
        thread.join()
    assert answers == [1] * 24


@linux_only
def test_a_worker_killed_at_work_does_not_lose_its_file(caplog):
    long = word(*[p(f"Paragraphe {number}") for number in range(30_000)])
    asked = [{"id": "a", "check": "word.no_empty_paragraphs"}]
    mark_safely(GOOD, SPECS)
    children = Path(f"/proc/{sandbox._zygote.pid}/task/{sandbox._zygote.pid}/children")
    while children.read_text():  # the last worker of the line above is still on its way out
        time.sleep(0.01)
    answers = []
    thread = threading.Thread(target=lambda: answers.append(mark_safely(long, asked)))
    thread.start()
    killed = ""
    while thread.is_alive() and not killed:
        killed = children.read_text()
    assert killed, "the worker ended before it could be killed"
    os.kill(int(killed.split()[0]), signal.SIGKILL)
    thread.join()
    assert answers[0]["results"][0]["verdict"] == "pass"
    assert f"exit {-signal.SIGKILL}" in caplog.text


def test_a_file_that_takes_too_long_is_too_complex_and_the_service_goes_on(monkeypatch):
    long = word(*[p(f"Paragraphe {number}") for number in range(60_000)])
    mark_safely(GOOD, SPECS)
    with monkeypatch.context() as patch:
        patch.setattr(sandbox, "DEADLINE_SECONDS", 0.2)
        assert mark_safely(long, SPECS)["refused"]["reason"] == "too_complex"
    assert mark_safely(GOOD, SPECS)["score"]["earned"] == 1


def test_a_fresh_process_gives_the_same_answer():
    request = frames.pack({"task": "mark", "arguments": {"checks": SPECS}}, [GOOD])
    answer = sandbox._fresh(request, time.monotonic() + 10)
    assert answer["result"] == mark(GOOD, SPECS)


def in_child(action) -> int:
    """Exit code of a process that runs `action` (negative: the signal that ended it)."""
    pid = os.fork()
    if pid == 0:
        try:
            action()
            os._exit(0)
        except BaseException:
            os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def test_the_time_limit_ends_a_process_that_hangs(monkeypatch):
    monkeypatch.setattr(worker, "WALL_SECONDS", 0.2)

    def hang():
        worker.limit_process()
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        while True:
            pass

    ended = in_child(hang)
    assert ended == -signal.SIGALRM
    assert ended in sandbox._OWN_FAULT


def mark_in_little_memory(heavy: bytes) -> None:
    in_use = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    worker.MEMORY_BYTES = in_use + 50_000_000
    worker.limit_process()
    assert (
        mark(heavy, [{"id": "a", "check": "word.no_comments"}])["refused"]["reason"]
        == "too_complex"
    )


@linux_only
def test_a_file_that_needs_too_much_memory_is_too_complex():
    noise = random.Random(1)
    heavy = word("".join(f'<w:p w:rsidR="{noise.getrandbits(32):08X}"/>' for _ in range(400_000)))
    # A new process, since a fork would find memory that earlier tests have freed.
    marking = multiprocessing.get_context("spawn").Process(
        target=mark_in_little_memory, args=(heavy,)
    )
    marking.start()
    marking.join()

    assert marking.exitcode == 0
    assert mark(heavy, [{"id": "a", "check": "word.no_comments"}])["refused"] is None


def test_a_limited_process_can_neither_write_files_nor_open_many(tmp_path):
    def write():
        worker.limit_process()
        (tmp_path / "x").write_text("y" * 10)

    def open_many():
        worker.limit_process()
        for _ in range(worker.OPEN_FILES + 1):
            os.open(os.devnull, os.O_RDONLY)

    assert in_child(write) != 0
    assert in_child(open_many) != 0
    assert in_child(worker.limit_process) == 0


def test_the_secrets_of_the_service_do_not_reach_the_workers(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "very secret")
    assert "very secret" not in str(sandbox._environment())


def test_a_message_cut_short_is_no_message():
    packed = frames.pack({"a": 1}, [b"xyz"])
    for cut in (0, 3, len(packed) - 1):
        with pytest.raises(EOFError):
            frames.unpack(BytesIO(packed[:cut]))
    assert frames.unpack(BytesIO(packed)) == ({"a": 1}, [b"xyz"])
