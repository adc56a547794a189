import logging
from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from lms.binomes.models import Binome
from lms.binomes.signals import binome_closed
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.hours import hours_of
from lms.certificates.issuers import Issuer
from lms.certificates.issuing import (
    issue_binome_certificate,
    issue_certificate,
    issue_what_waits,
)
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


@receiver(binome_closed)
def on_binome_closed(sender: Any, binome: Binome, **kwargs: Any) -> None:
    """The binôme is closed whatever happens here; its certificate may have to wait."""
    if binome.ending not in (Binome.Ending.FINISHED, Binome.Ending.RENEWED):
        return
    try:
        issue_binome_certificate(binome)
    except MissingEvidence as missing:
        log.info("the certificate of binôme %s waits: %s", binome.pk, missing)


@receiver(post_save, sender=Issuer)
def on_issuer_filled_in(sender: Any, **kwargs: Any) -> None:
    try:
        issue_what_waits()
    except MissingEvidence as missing:
        log.warning("certificates wait: %s", missing)
