"""Runs a program on a terminal of its own, which Node cannot make.

What the program writes goes to standard output; standard input is the keyboard, and its end closes the terminal window.
Standard error gets two lines of JSON: the process id at once, and at the end how it ended and whether the terminal's
settings are what they were before.
"""

import fcntl
import json
import os
import select
import signal
import struct
import sys
import termios

ROWS, COLUMNS = 40, 100


def start(slave, command):
    child = os.fork()
    if child > 0:
        return child
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(slave, descriptor)
    os.execvp(command[0], command)


def relay(master, child):
    """Until the program has ended; returns its wait status and whether the terminal is still open."""
    sources = [master, 0]
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        ready, _, _ = select.select(sources, [], [], 0 if ended else 0.02)
        if ended and master not in ready:
            return status, True
        if master in ready:
            os.write(1, os.read(master, 65536))
        if 0 in ready and not ended:
            typed = os.read(0, 65536)
            if typed == b"":
                os.close(master)
                return os.waitpid(child, 0)[1], False
            os.write(master, typed)


def say(facts):
    os.write(2, (json.dumps(facts) + "\n").encode())


master, slave = os.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
before = termios.tcgetattr(slave)
child = start(slave, sys.argv[1:])
signal.signal(signal.SIGHUP, signal.SIG_IGN)
say({"pid": child})
status, open_still = relay(master, child)
restored = termios.tcgetattr(slave) == before if open_still else None
say(
    {
        "code": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
        "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else None,
        "restored": restored,
    }
)
