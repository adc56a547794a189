import logging
from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from lms.certificates.contents.make import MissingEvidence
from lms.certificates.hours import hours_of
from lms.certificates.issuers import Issuer
from lms.certificates.issuing import issue_certificate, issue_what_waits
from lms.learning.models import CourseCompletion
from lms.learning.outcomes import course_completed

log = logging.getLogger(__name__)


@receiver(course_completed)
def on_course_completed(sender: Any, completion: CourseCompletion, **kwargs: Any) -> None:
    """The course is completed whatever happens here; the certificate may have to wait."""
    hours_of(completion)
    try:
        issue_certificate(completion)
    except MissingEvidence as missing:
        log.warning("certificate of completion %s waits: %s", completion.pk, missing)


@receiver(post_save, sender=Issuer)
def on_issuer_filled_in(sender: Any, **kwargs: Any) -> None:
    try:
        issue_what_waits()
    except MissingEvidence as missing:
        log.warning("certificates wait: %s", missing)
