from lms.certificates.attendances import Attendance
from lms.certificates.badge_records import Badge
from lms.certificates.batches import Batch
from lms.certificates.documents import Document
from lms.certificates.hours import CompletionHours
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import Numbering
from lms.certificates.public_keys import PublicKey
from lms.certificates.sessions import TrainingSession
from lms.certificates.templates import Template

__all__ = [
    "Attendance",
    "Badge",
    "Batch",
    "CompletionHours",
    "Document",
    "Issuer",
    "Numbering",
    "PublicKey",
    "Template",
    "TrainingSession",
]
