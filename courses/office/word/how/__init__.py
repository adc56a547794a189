"""Why each check of a Word document matters, and how to do it in each version."""

from courses.office.how import register_how
from courses.office.word.how import content, layout, structure

for _texts in (structure.HOW, layout.HOW, content.HOW):
    register_how(_texts)
