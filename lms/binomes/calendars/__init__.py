"""Meetings in people's own calendars: .ics in mails, and a private feed."""

from .events import Guest, MeetingEvent
from .ics import feed, invitation, method_of

__all__ = ["Guest", "MeetingEvent", "feed", "invitation", "method_of"]
