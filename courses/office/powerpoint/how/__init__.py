"""Why each check of PowerPoint matters, and how to do it in each version."""

from courses.office.powerpoint.how import content, delivery, design, legibility

__all__ = ["content", "delivery", "design", "legibility"]
