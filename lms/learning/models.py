from lms.learning.adjustments import Adjustment
from lms.learning.assignments import Assignment
from lms.learning.attempts import Attempt, Response
from lms.learning.contests import Contest
from lms.learning.corrections import Correction, Remarking
from lms.learning.events import Event
from lms.learning.outcomes import CourseCompletion
from lms.learning.positioning.records import Positioning, PositioningAnswer, Skill
from lms.learning.programme_courses import ProgrammeCourse
from lms.learning.retention.invitations import Invitation, NoReturns
from lms.learning.submissions.submission import Submission

__all__ = [
    "Adjustment",
    "Assignment",
    "Attempt",
    "Contest",
    "Correction",
    "CourseCompletion",
    "Event",
    "Invitation",
    "NoReturns",
    "Positioning",
    "PositioningAnswer",
    "ProgrammeCourse",
    "Remarking",
    "Response",
    "Skill",
    "Submission",
]
