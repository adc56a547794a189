"""The keys of a demonstration, made once beside its database."""

import os
from collections.abc import Callable
from pathlib import Path

from django.conf import settings

from lms.certificates.badges.key import new_key
from lms.certificates.signing.demo_key import make_demo_key


def make_trial_keys(organisation: str) -> None:
    """Only where DEMO is on, and only at the places that nobody has filled."""
    if not settings.DEMO:
        raise ValueError("keys are made for a demonstration only")
    _write(settings.SIGNING_KEY, make_demo_key, settings.SIGNING_PASSPHRASE, organisation)
    _write(settings.BADGE_KEY, new_key, settings.SIGNING_PASSPHRASE)


def _write(path: str, make: Callable[..., bytes], *arguments: str) -> None:
    target = Path(path)
    if not path or target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    # Readable by its owner only, and never seen half written.
    partial = target.with_suffix(f".{os.getpid()}")
    partial.touch(mode=0o600)
    partial.write_bytes(make(*arguments))
    partial.replace(target)
