"""Ten tabs at once: real threads, each with its own connection."""

from collections.abc import Callable
from threading import Barrier, Thread

from django.db import connection


def at_once(number: int, work: Callable[[int], None]) -> list[Exception]:
    """Run `work(n)` in `number` threads that start together; what they raised."""
    start, raised = Barrier(number), []

    def run(n: int) -> None:
        try:
            start.wait()
            work(n)
        except Exception as error:
            raised.append(error)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(n,)) for n in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised
