"""A course completed becomes a certificate, once."""

from decimal import Decimal
from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import CharField, Value
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from courses.models import CoursePage
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.documents import Document
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import new_code, next_number
from lms.certificates.results import result_of
from lms.certificates.snapshots import to_json
from lms.certificates.tasks import make_pdf
from lms.learning.models import CourseCompletion


def issue_certificate(completion: CourseCompletion) -> Document:
    """The certificate of that completion; the one that exists when it was issued before.

    Raises MissingEvidence, with what is missing, when it may not be issued.
    """
    key = f"certificate-{completion.pk}"
    with transaction.atomic():
        # The completion's row is the lock: two issues at once give one certificate.
        CourseCompletion.objects.select_for_update().get(pk=completion.pk)
        found = Document.objects.filter(key=key).first()
        if found is not None:
            return found
        return _issue(completion, key)


def issue_what_waits() -> None:
    """Certificates that could not be issued when the course was completed."""
    issued = Document.objects.filter(kind=Document.Kind.CERTIFICATE).values("key")
    for completion in CourseCompletion.objects.annotate(
        document=Concat(Value("certificate-"), "pk", output_field=CharField())
    ).exclude(document__in=issued):
        issue_certificate(completion)


def _issue(completion: CourseCompletion, key: str) -> Document:
    now = timezone.localtime()
    content = _content(completion, next_number(now.year), new_code(), now)
    with override(content.language):
        if sentences := content.missing():
            raise MissingEvidence(sentences)
    document = Document.objects.create(
        key=key,
        kind=content.kind,
        number=content.number,
        code=content.code,
        person=completion.person,
        programme=_programme(completion),
        title=content.course,
        content=to_json(content),
        issued_at=now,
    )
    transaction.on_commit(partial(make_pdf.enqueue, document.pk))
    return document


def _content(completion: CourseCompletion, number: str, code: str, now: Any) -> CertificateContent:
    issuer, course = Issuer.current(), completion.course
    person = completion.person
    with override(person.language):
        return CertificateContent(
            number=number,
            code=code,
            verify_url=settings.BASE_URL + reverse("verify_document", args=[code]),
            issued_at=now,
            organisation=issuer.organisation(),
            signatory=issuer.signatory(),
            language=person.language,
            place=issuer.place,
            person_name=person.get_full_name(),
            course=course.title,
            objectives=objectives(course),
            hours=hours(course),
            started_on=timezone.localdate(completion.started_at),
            completed_on=timezone.localdate(completion.completed_at),
            result=result_of(completion),
            notice=_("Demonstration: this document proves nothing") if settings.DEMO else "",
        )


def objectives(course: CoursePage) -> tuple[str, ...]:
    return tuple(str(block.value) for block in course.objectives)


def hours(course: CoursePage) -> Decimal:
    """Training hours, to the quarter: the duration that the course announces."""
    return (Decimal(course.duration) / 15).quantize(Decimal(1)) / 4


def _programme(completion: CourseCompletion) -> Any:
    assignment = completion.assignment
    return assignment.binome.programme if assignment and assignment.binome else None
