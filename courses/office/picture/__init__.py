"""A picture of the page, the sheet or the slide with the places marked: sketch + findings -> SVG.

The picture repeats what the list of findings says, for the eye: the list is its text.
"""

from courses.office.picture.marks import Mark
from courses.office.picture.picture import draw

__all__ = ["Mark", "draw"]
