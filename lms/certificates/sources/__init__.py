"""Where each kind of document finds what it says: one module a kind, a line in `sources()`."""

from lms.certificates.sources.base import Source, Subject


def sources() -> dict[str, Source]:
    """By kind, in the order in which a programme's papers are made."""
    from lms.certificates.sources import (
        attendance,
        attestation,
        binome_certificate,
        certificate,
        completion,
        convocation,
        distance,
        hours_statement,
        programme,
    )

    modules = (
        certificate,
        binome_certificate,
        attestation,
        completion,
        distance,
        hours_statement,
        convocation,
        attendance,
        programme,
    )
    return {module.SOURCE.kind: module.SOURCE for module in modules}


__all__ = ["Source", "Subject", "sources"]
