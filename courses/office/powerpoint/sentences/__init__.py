"""What the checks of PowerPoint say to the learner, in French and in English."""

from courses.office.powerpoint.sentences import content, file, layout, legibility, show

__all__ = ["content", "file", "layout", "legibility", "show"]
