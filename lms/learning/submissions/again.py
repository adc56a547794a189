"""A kept file marked by another key."""

import logging

from courses.activities.base import Activity, Refusal
from courses.scores import Score
from lms.learning.submissions.submission import Submission

logger = logging.getLogger(__name__)


def mark_file_again(kind: Activity, key: dict, attempt_id: int) -> Score | None:
    """None when the file is gone or can no longer be marked: its marks then stay as they are."""
    submission = Submission.objects.filter(attempt=attempt_id).first()
    if submission is None:
        return None
    try:
        return kind.mark(key, {"file": submission.read()})
    except (OSError, Refusal) as error:
        logger.warning("the file of attempt %s is not marked again: %s", attempt_id, error)
        return None
