"""The agenda that the platform proposes for a meeting. Plain data in, plain data out."""

from .cards import CoachCard
from .facts import ActivityDone, Contest, ItemFailed, ObjectiveOpen, SinceLastMeeting
from .proposal import Agenda, Point, propose

__all__ = [
    "ActivityDone",
    "Agenda",
    "CoachCard",
    "Contest",
    "ItemFailed",
    "ObjectiveOpen",
    "Point",
    "SinceLastMeeting",
    "propose",
]
