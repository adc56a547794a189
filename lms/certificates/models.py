from lms.certificates.documents import Document
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import Numbering

__all__ = ["Document", "Issuer", "Numbering"]
