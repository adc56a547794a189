"""What WeasyPrint only writes to its log: a picture that cannot be read, one without its
alternative text. In a document kept for ever each of these is an error."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from weasyprint.logger import LOGGER


class FaultyPage(ValueError):
    """The page cannot be shown whole and to everyone; the message says what is wrong."""


class Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sentences.append(record.getMessage()[:300])


@contextmanager
def faults() -> Iterator[list[str]]:
    """The errors that WeasyPrint reports meanwhile."""
    collector = Collector()
    LOGGER.addHandler(collector)
    try:
        yield collector.sentences
    finally:
        LOGGER.removeHandler(collector)
