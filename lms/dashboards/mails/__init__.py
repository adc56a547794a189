"""Every mail that the platform sends, as the back office shows it: one line a mail."""

from .registry import Mail, Room, rooms

__all__ = ["Mail", "Room", "rooms"]
