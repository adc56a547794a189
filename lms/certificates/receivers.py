from typing import Any

from django.dispatch import receiver

from lms.certificates.issuing import issue_certificate
from lms.learning.models import CourseCompletion
from lms.learning.outcomes import course_completed


@receiver(course_completed)
def on_course_completed(sender: Any, completion: CourseCompletion, **kwargs: Any) -> None:
    issue_certificate(completion)
