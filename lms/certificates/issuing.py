"""A document is issued once, from what is known then; a correction issues a new version."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
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

from lms.binomes.models import Binome
from lms.certificates.badge_records import Badge
from lms.certificates.contents.document import Document as Content
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.contents.parties import Correction
from lms.certificates.documents import Document
from lms.certificates.letterheads import Letterhead
from lms.certificates.numbers import Numbering, new_code
from lms.certificates.snapshots import to_json
from lms.certificates.sources import Subject, sources
from lms.certificates.sources.base import binome_key
from lms.certificates.sources.followed import of_completion
from lms.certificates.tasks import make_pdf
from lms.learning.models import CourseCompletion
from lms.people.models import User


class AlreadyReplaced(ValueError):
    """Another correction came first: the document is no longer the one to correct."""


def issue_certificate(completion: CourseCompletion) -> Document:
    """The certificate of that completion; the one that exists when it was issued before.

    Raises MissingEvidence, with what is missing, when it may not be issued.
    """
    document, new = issue(of_completion(Document.Kind.CERTIFICATE, completion), Letterhead())
    if new:
        transaction.on_commit(partial(make_pdf.enqueue, document.pk))
    return document


def issue_binome_certificate(binome: Binome) -> Document:
    """The certificate of these two; the one that exists when it was issued before.

    Raises MissingEvidence, with what is missing, when it may not be issued.
    """
    kind = Document.Kind.BINOME_CERTIFICATE
    subject = sources()[kind].find(binome_key(binome.pk))
    document, new = issue(subject, Letterhead())
    if new:
        transaction.on_commit(partial(make_pdf.enqueue, document.pk))
    return document


def issue_what_waits() -> None:
    """Certificates that could not be issued when the course was completed."""
    issued = Document.objects.filter(kind=Document.Kind.CERTIFICATE).values("key")
    for completion in CourseCompletion.objects.annotate(
        document=Concat(Value("certificate-"), "pk", output_field=CharField())
    ).exclude(document__in=issued):
        issue_certificate(completion)


def issue(subject: Subject, letterhead: Letterhead) -> tuple[Document, bool]:
    """The document of that subject, and whether it is new: it is issued at most once.

    The PDF is not made here. Raises `MissingEvidence`.
    """
    refuse_what_is_missing(subject, letterhead)
    with _numbering() as (now, numbering):
        found = Document.objects.current().filter(key=subject.key).first()
        if found is not None:
            return found, False
        content = gather(subject, letterhead, issued_at=now, number=numbering.next())
        return _create(subject, content), True


def correct(document: Document, by: User, reason: str) -> Document:
    """A new version, from what is known now, that names the former one, its author and why.

    Raises ValueError without a reason, `AlreadyReplaced`, `MissingEvidence`.
    """
    if not reason.strip():
        raise ValueError("A document is corrected for a reason.")
    subject = sources()[document.kind].find(document.key)
    letterhead = Letterhead()
    with _numbering() as (now, numbering):
        former = Document.objects.select_for_update().get(pk=document.pk)
        if former.replaced_at is not None:
            raise AlreadyReplaced(former.number)
        correction = Correction(number=former.number, author=str(by), reason=reason.strip())
        number = numbering.next()
        content = gather(subject, letterhead, issued_at=now, number=number, correction=correction)
        former.replaced_at = now
        former.save(update_fields=["replaced_at"])
        made = _create(subject, content, key=former.key, replaces=former)
        transaction.on_commit(partial(make_pdf.enqueue, made.pk))
        return made


def gather(
    subject: Subject,
    letterhead: Letterhead,
    *,
    issued_at: datetime,
    number: str,
    correction: Correction | None = None,
) -> Content:
    """What the document says. Raises `MissingEvidence`, with sentences in its language."""
    content = draft(subject, letterhead, issued_at=issued_at, number=number, correction=correction)
    with override(content.language):
        if sentences := content.missing():
            raise MissingEvidence(sentences)
    return content


def draft(subject: Subject, letterhead: Letterhead, **heading: Any) -> Content:
    """The same without asking for evidence: for previews and for telling what is missing."""
    code = new_code()
    heading = {"issued_at": timezone.localtime(), "number": _("preview"), **heading}
    common = {
        **letterhead.of(subject.kind, subject.language),
        "code": code,
        "verify_url": settings.BASE_URL + reverse("verify_document", args=[code]),
        **heading,
    }
    with override(subject.language):
        return sources()[subject.kind].content(subject, letterhead, common)


def missing(subject: Subject, letterhead: Letterhead) -> list[str]:
    """In the active language, what the document lacks; empty when it may be issued."""
    return draft(subject, letterhead).missing()


def refuse_what_is_missing(subject: Subject, letterhead: Letterhead) -> None:
    if not subject.key:
        with override(subject.language):
            raise MissingEvidence(missing(subject, letterhead))


@contextmanager
def _numbering() -> Iterator[tuple[datetime, Numbering]]:
    """The moment, and the year's numbers. They are the lock: one issue at a time, so that the
    same thing is never issued twice and no number is lost."""
    now = timezone.localtime()
    with transaction.atomic():
        yield now, Numbering.locked(now.year)


def _create(
    subject: Subject, content: Content, key: str = "", replaces: Document | None = None
) -> Document:
    document = Document.objects.create(
        key=key or subject.key,
        version=replaces.version + 1 if replaces else 1,
        kind=content.kind,
        number=content.number,
        code=content.code,
        person=subject.person,
        programme=subject.programme,
        title=subject.title,
        content=to_json(content),
        issued_at=content.issued_at,
        replaces=replaces,
    )
    if content.kind == Document.Kind.CERTIFICATE and subject.person is not None:
        Badge.objects.create(document=document, email=subject.person.email)
    return document
