"""A marking process that dies takes no submission with it."""

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from courses.office import sandbox
from lms.learning.models import Submission
from tests.courses.office.word.builders import p, word

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc"),
]
URL = "/parcours/bureau/module/lecon-1/activite/exercice-note-brute/deposer/"
LONG = word(*[p(f"Paragraphe {number}") for number in range(20_000)])


class Killer(Thread):
    """Kills the first marking process that it sees at work, or the one that starts them."""

    def __init__(self, zygote_too: bool) -> None:
        super().__init__(daemon=True)
        self.zygote_too, self.killed, self.over = zygote_too, 0, Event()

    def run(self) -> None:
        while not self.killed and not self.over.is_set():
            zygote = sandbox._zygote.pid
            with suppress(OSError):
                workers = Path(f"/proc/{zygote}/task/{zygote}/children").read_text().split()
                if workers:
                    if self.zygote_too:
                        os.kill(int(zygote), signal.SIGKILL)
                    os.kill(int(workers[0]), signal.SIGKILL)
                    self.killed = int(workers[0])
            time.sleep(0.001)


@pytest.mark.parametrize("zygote_too", [False, True])
def test_a_file_is_marked_and_kept_all_the_same(people, course, zygote_too):
    client = Client()
    client.force_login(people.bernard)
    killer = Killer(zygote_too)
    killer.start()
    sent = SimpleUploadedFile("note.docx", LONG)
    answer = client.post(URL, {"file": sent}, headers={"Accept": "application/json"})
    killer.over.set()
    killer.join()
    assert killer.killed, "no process was seen at work"
    assert answer.status_code == 200, answer.content
    kept = Submission.objects.get()
    assert kept.read() == LONG
    assert kept.attempt.submitted_at
    assert kept.attempt.responses.filter(marked=True).exists()
