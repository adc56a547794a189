"""Numbers follow each other within a year; codes cannot be guessed."""

import secrets

from django.db import models

# Without 0, O, 1, I and L, which are read wrongly from paper.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
GROUPS, GROUP = 4, 4  # 16 signs of 31: 79 bits


class Numbering(models.Model):
    year = models.PositiveSmallIntegerField(unique=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.year}-{self.last:06d}"

    @classmethod
    def locked(cls, year: int) -> "Numbering":
        """The year's numbering, held until the end of the transaction: one issue at a time."""
        cls.objects.get_or_create(year=year)
        return cls.objects.select_for_update().get(year=year)

    def next(self) -> str:
        """To be called in the transaction that uses the number, so that none is skipped."""
        self.last += 1
        self.save(update_fields=["last"])
        return str(self)


def new_code() -> str:
    signs = ("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    return "-".join(signs)


def read_code(typed: str) -> str:
    """A code as somebody types it: with or without dashes, in either case."""
    signs = "".join(sign for sign in typed.upper() if sign in ALPHABET)
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))
