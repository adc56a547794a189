"""Time and memory of marking, from upload to verdict: `python -m tests.courses.office.benchmark`.

Goals: median under 150 ms for a usual file; no submission lost when workers are killed.
"""

import io
import os
import random
import resource
import signal
import statistics
import threading
import time
from collections.abc import Callable

import openpyxl
import pptx
from pptx.util import Inches

from courses.office import sandbox, worker
from courses.office.check import all_checks
from courses.office.examining import examine
from tests.courses.office.word.builders import contents, p, word

WORD = [
    {"id": "1", "check": "word.paragraph_style", "text": "Titre 0", "style": "heading 1"},
    {"id": "2", "check": "word.table_of_contents", "up_to_date": True},
    {"id": "3", "check": "word.no_empty_paragraphs"},
    {"id": "4", "check": "word.page_setup", "margin": 2},
    {"id": "5", "check": "word.property", "name": "language", "equals": "fr"},
]
EXCEL = [
    {"id": "1", "check": "excel.no_errors"},
    {
        "id": "2",
        "check": "excel.result",
        "cell": "C1",
        "inputs": ["A1:A5"],
        "reference": "=SUM(A1:A5)",
    },
]
POWERPOINT = [
    {"id": "1", "check": "powerpoint.title"},
    {"id": "2", "check": "powerpoint.alt_text"},
    {"id": "3", "check": "powerpoint.max_words", "words": 40},
]
_WORDS = ["budget", "équipe", "réunion", "projet", "client", "dossier", "note", "semaine"]
_random = random.Random(1)
RUNS = 7


def text(words: int) -> str:
    return " ".join(f"{_random.choice(_WORDS)}{_random.randrange(99999)}" for _ in range(words))


def document(paragraphs: int) -> bytes:
    titles = [f"Titre {n}" for n in range(0, paragraphs, 20)]
    blocks = [
        p(f"Titre {n}", "berschrift1") if n % 20 == 0 else p(text(40)) for n in range(paragraphs)
    ]
    return word(contents(*titles), *blocks)


def workbook(rows: int) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in range(1, rows + 1):
        sheet.cell(row, 1, _random.randrange(1000))
        sheet.cell(row, 2, f"=A{row}*2+SUM(A$1:A{min(row, 20)})")
    sheet["C1"] = "=SUM(A1:A5)"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def presentation(slides: int, picture_bytes: int) -> bytes:
    deck = pptx.Presentation()
    for number in range(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"Titre {number}"
        slide.placeholders[1].text = text(30)
    picture = io.BytesIO(_bitmap(picture_bytes))
    deck.slides[0].shapes.add_picture(picture, Inches(1), Inches(1))
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _bitmap(size: int) -> bytes:
    """A noisy BMP, which no compression makes smaller."""
    side = int((size / 3) ** 0.5) // 4 * 4
    pixels = _random.randbytes(side * side * 3)
    sizes = (54 + len(pixels)).to_bytes(4, "little") + b"\0" * 4 + (54).to_bytes(4, "little")
    shape = (40).to_bytes(4, "little") + side.to_bytes(4, "little") * 2
    return b"BM" + sizes + shape + b"\1\0\x18\0" + b"\0" * 24 + pixels


def alone(action: Callable[[], object]) -> tuple[float, float]:
    """Peak resident memory (MB) and processor time (ms) of a process that does only this.

    On a machine that does other work too, the processor time tells more than the clock.
    """
    pid = os.fork()
    if pid == 0:
        worker.silence()
        action()
        os._exit(0)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_maxrss / 1024, (usage.ru_utime + usage.ru_stime) * 1000


def report(name: str, data: bytes, checks: list[dict]) -> None:
    """Marks, prints and sketch, as when a file is handed in."""
    sandbox.examine_safely(data, checks)
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        answer = sandbox.examine_safely(data, checks)["marked"]
        times.append((time.perf_counter() - start) * 1000)
    refused = (answer["refused"] or {}).get("reason", "marked")
    memory, processor = alone(lambda: examine(data, checks))
    print(
        f"{name:28} {len(data) / 1e6:6.2f} MB   median {statistics.median(times):7.0f} ms   "
        f"worst {max(times):7.0f} ms   processor {processor:6.0f} ms   peak {memory:5.0f} MB   "
        f"{refused}"
    )


def rush(data: bytes, checks: list[dict], submissions: int, kill: bool) -> None:
    """Many submissions at once; with `kill`, the zygote is killed five times meanwhile."""
    answers, times = [], []

    def submit() -> None:
        start = time.perf_counter()
        answers.append(sandbox.examine_safely(data, checks)["marked"])
        times.append(time.perf_counter() - start)

    threads = [threading.Thread(target=submit) for _ in range(submissions)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for _ in range(5 if kill else 0):
        time.sleep(0.15)
        if sandbox._zygote.pid:
            os.kill(sandbox._zygote.pid, signal.SIGKILL)
    for thread in threads:
        thread.join()
    marked = sum(answer["refused"] is None for answer in answers)
    print(
        f"{submissions} at once{', zygote killed 5 times' if kill else ''}: {marked} marked, "
        f"all in {time.perf_counter() - start:.2f} s, slowest {max(times):.2f} s"
    )


def main() -> None:
    all_checks()  # as in the warm process
    usual = document(60)
    report("docx, 60 paragraphs", usual, WORD)
    report("docx, 4 MB", document(32_000), WORD)
    report("xlsx, 20 rows", workbook(20), EXCEL)
    report("xlsx, 9,000 formulas", workbook(9_000), EXCEL)
    report("pptx, 12 slides", presentation(12, 10_000), POWERPOINT)
    report("pptx, 5 MB", presentation(60, 5_000_000), POWERPOINT)
    rush(usual, WORD, 100, kill=False)
    rush(usual, WORD, 100, kill=True)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"processor time of all processes: {children.ru_utime + children.ru_stime:.1f} s")


if __name__ == "__main__":
    main()
