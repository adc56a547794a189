"""A kept file marked by another key."""

import logging

from courses.activities.base import Refusal
from courses.scores import Score
from lms.learning.abilities import TakesFile
from lms.learning.submissions.submission import Submission

logger = logging.getLogger(__name__)


def mark_file_again(kind: TakesFile, key: dict, attempt_id: int) -> Score | None:
    """None when the file is gone or can no longer be marked: its marks then stay as they are."""
    submission = Submission.objects.filter(attempt=attempt_id).select_related("attempt").first()
    if submission is None:
        return None
    try:
        asked = kind.rekeyed(submission.attempt.authored, key)
        return kind.mark(asked, {"file": submission.read()})
    except (OSError, Refusal) as error:
        logger.warning("the file of attempt %s is not marked again: %s", attempt_id, error)
        return None
