"""How a binôme is doing, from meetings and learning alone. Plain data in, plain data out."""

from .acts import Act
from .checks import Check, next_checks
from .facts import BinomeFacts, EaseFact, MeetingFact
from .judgement import Health, health

__all__ = [
    "Act",
    "BinomeFacts",
    "Check",
    "EaseFact",
    "Health",
    "MeetingFact",
    "health",
    "next_checks",
]
