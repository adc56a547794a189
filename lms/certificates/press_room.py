"""The files of many documents, on all processors where there are enough to make it worth."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from lms.certificates.documents import Document
from lms.certificates.making import Made, PlainBadge, Refused, Work, make_or_refuse
from lms.certificates.worker import begin, work

# Starting a process costs as much as some forty documents.
PAYS_FROM = 60
# A process that has laid out many pages is replaced, which bounds its memory.
PER_PROCESS = 400
KEYS = ("SIGNING_", "BADGE_KEY", "TIMESTAMP_URL", "BASE_URL", "DEMO")

Result = tuple[Document, Made | Refused]


def make_files(documents: Sequence[Document]) -> Iterator[Result]:
    """Each document with its file, in the order in which they are ready."""
    processes = min(os.cpu_count() or 1, len(documents) // (PAYS_FROM // 2))
    if processes < 2:
        for document in documents:
            yield document, make_or_refuse(work_of(document))
    else:
        yield from _at_once(documents, processes)


def work_of(document: Document) -> Work:
    badge = getattr(document, "badge", None)
    return Work(document.kind, document.content, PlainBadge.of(badge) if badge else None)


def _at_once(documents: Iterable[Document], processes: int) -> Iterator[Result]:
    waiting = iter(documents)
    with ProcessPoolExecutor(
        processes,
        mp_context=get_context("spawn"),
        initializer=begin,
        initargs=(worker_keys(),),
        max_tasks_per_child=PER_PROCESS,
    ) as pool:
        running: dict[Future[Made | Refused], Document] = {}
        while True:
            for document in waiting:
                running[pool.submit(work, work_of(document))] = document
                if len(running) >= processes * 4:
                    break
            if not running:
                return
            ready, _rest = wait(running, return_when=FIRST_COMPLETED)
            for future in ready:
                yield running.pop(future), _result(future)


def _result(future: Future[Made | Refused]) -> Made | Refused:
    try:
        return future.result()
    except BrokenProcessPool:
        return Refused(_("the work was interrupted: start it again."))


def worker_keys() -> dict[str, Any]:
    """The keys of who asks, since a new process would read them from the environment again."""
    return {name: getattr(settings, name) for name in dir(settings) if name.startswith(KEYS)}
