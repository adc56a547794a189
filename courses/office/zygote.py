"""The warm process that is forked for each file: `python -m courses.office.zygote FD`.

It has one thread, has imported all that marking needs, and reads no file itself. On the
control socket FD it receives one connected socket per request, forks a worker for it, and
tells on that socket how a worker died that could not answer.
"""

import gc
import os
import select
import signal
import socket
import sys
from contextlib import suppress

from courses.office import worker
from courses.office.check import all_checks
from courses.office.frames import pack


def main(control: socket.socket) -> None:
    all_checks()
    gc.freeze()
    wake, waker = os.pipe()
    os.set_blocking(waker, False)
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
    workers: dict[int, socket.socket] = {}
    while True:
        ready, _, _ = select.select([control.fileno(), wake], [], [])
        if wake in ready:
            os.read(wake, 4096)
            _bury(workers)
        if control.fileno() in ready:
            byte, descriptors, _, _ = socket.recv_fds(control, 1, 1)
            if not byte:  # the service has ended; running workers have their own limits
                return
            _start(socket.socket(fileno=descriptors[0]), workers, (control, wake, waker))


def _start(
    connection: socket.socket,
    workers: dict[int, socket.socket],
    inherited: tuple[socket.socket, int, int],
) -> None:
    pid = os.fork()
    if pid:
        workers[pid] = connection
        return
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for other in workers.values():  # a worker must not read another learner's file
            other.close()
        control, wake, waker = inherited
        control.close()
        os.close(wake)
        os.close(waker)
        worker.silence()
        worker.limit_process()
        worker.serve(connection.makefile("rb"), connection.makefile("wb"))
        os._exit(0)
    except BaseException:
        os._exit(1)


def _bury(workers: dict[int, socket.socket]) -> None:
    while workers:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        connection = workers.pop(pid)
        if status:
            with suppress(OSError):
                connection.setblocking(False)
                connection.send(pack({"died": os.waitstatus_to_exitcode(status)}))
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
