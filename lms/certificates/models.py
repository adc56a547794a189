from lms.certificates.attendances import Attendance
from lms.certificates.badge_records import Badge
from lms.certificates.batches import Batch
from lms.certificates.declared.records import DeclaredTime
from lms.certificates.documents import Document
from lms.certificates.hours import CompletionHours
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import Numbering
from lms.certificates.objectives.records import ObjectiveAssessment
from lms.certificates.public_keys import PublicKey
from lms.certificates.scans.scanned_sheets import ScannedSheet
from lms.certificates.sessions import TrainingSession
from lms.certificates.templates import Template

__all__ = [
    "Attendance",
    "Badge",
    "Batch",
    "CompletionHours",
    "DeclaredTime",
    "Document",
    "Issuer",
    "Numbering",
    "ObjectiveAssessment",
    "PublicKey",
    "ScannedSheet",
    "Template",
    "TrainingSession",
]
