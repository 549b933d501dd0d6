"""Reads the visitor's answer from a ``Cookie`` header: docs/record.md. Python 3.9 or later.

    answer = read(request.headers.get("Cookie"))
    if answer and "analytics" in answer["granted"]: ...

For a request with ``Sec-GPC: 1``, ``withheld`` are the purposes that the signal covers.
"""

import re
import time

LINE = re.compile(
    r"(1~[0-9a-f]{8}~(0|[1-9][0-9]{0,4})~(0|[1-9][0-9]{0,4})~([a-z-]{2,8})~([aceiprwACEIPRW])~([0-9a-f]{32})?~"
    r"((?:[+!?][a-z0-9-]{1,32}(?:[.:][a-z0-9-]{1,32})*)*))~([0-9a-f]{8})"
)
# The longest that an answer is kept, in days.
LONGEST = 398


def read(cookies, now=None, withheld=()):
    """The answer that counts, as a dictionary; None where there is none. ``now`` is in seconds."""
    today = int((time.time() if now is None else now) // 86_400)
    pairs = [pair for pair in re.split("; *", cookies or "") if pair.startswith("assentry=")]
    found = [answer for pair in pairs if (answer := _decode(pair[len("assentry="):], withheld))]
    if not found:
        return None
    # The last answer counts; of two of the same day, the one that grants less.
    last = min(found, key=lambda answer: (-answer["decided"], len(answer["granted"])))
    if last["decided"] > today + 1 or today >= last["until"]:
        last["granted"] = []
    return last


def _decode(line, withheld):
    """None where the banner would not have written it."""
    parts = LINE.fullmatch(line)
    if not parts or len(line) > 4000:
        return None
    body, decided, until, regime, method, proof, answers, check = parts.groups()
    decided, until = int(decided), int(until)
    if decided > until or _fingerprint(body) != int(check, 16):
        return None
    signalled = method.isupper()
    granted, refused = [], []
    for mark, purpose, services in re.findall(r"([+!?])([a-z0-9-]+)([^+!?]*)", answers):
        if mark == "?" and not services:
            return None
        # The extra fields (docs/record.md).
        if mark == "?" and purpose == "-":
            continue
        held = not signalled and purpose in withheld
        for sign, name in re.findall(r"([+!?.:])([a-z0-9-]+)", mark + purpose + services):
            yes = (mark == "+") != (sign == ":")
            (granted if yes else refused).append((name, held if yes else sign == "?"))
    names = [name for name, _ in granted + refused]
    if len(set(names)) != len(names):
        return None
    return {
        "granted": [name for name, hidden in granted if not hidden],
        "refused": [name for name, hidden in refused if not hidden],
        "decided": decided,
        "until": min(until, decided + LONGEST),
        "regime": regime,
        "signalled": signalled,
        "id": proof,
    }


def _fingerprint(text):
    """FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return value
