from lms.learning.assignments import Assignment
from lms.learning.attempts import Attempt, Response
from lms.learning.events import Event
from lms.learning.outcomes import CourseCompletion

__all__ = ["Assignment", "Attempt", "CourseCompletion", "Event", "Response"]
