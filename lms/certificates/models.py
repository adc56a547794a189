from lms.certificates.badge_records import Badge
from lms.certificates.documents import Document
from lms.certificates.hours import CompletionHours
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import Numbering
from lms.certificates.public_keys import PublicKey
from lms.certificates.templates import Template

__all__ = [
    "Badge",
    "CompletionHours",
    "Document",
    "Issuer",
    "Numbering",
    "PublicKey",
    "Template",
]
