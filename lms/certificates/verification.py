"""Whether a file is one that was issued here: its bytes, then its signature. Nothing is kept."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _

from lms.certificates.documents import Document
from lms.certificates.public_keys import PublicKey
from lms.certificates.signing.verify import Verdict, verify

NO_SIGNATURE = Verdict()
LARGEST = 20 * 1024 * 1024


@dataclass(frozen=True)
class Answer:
    """`reason` is a sentence in the active language. `document` is set when it was issued."""

    issued: bool
    reason: str
    document: Document | None = None
    signature: Verdict = NO_SIGNATURE

    @property
    def state(self) -> str:
        return self.document.state.value if self.document else ""

    def as_json(self) -> dict[str, Any]:
        return {
            "issued": self.issued,
            "number": self.document.number if self.document else None,
            "state": self.state or None,
            "reason": self.reason,
        }


def verify_file(content: bytes) -> Answer:
    """The answer about these bytes; never fails, whatever they are."""
    if not content.startswith(b"%PDF-"):
        return Answer(False, _("The file is not a PDF."))
    verdict = verify(content, PublicKey.trusted())
    document = (
        Document.objects.filter(sha256=sha256(content).hexdigest())
        .select_related("replacement", "signed_with")
        .first()
    )
    if document is None:
        return Answer(False, _altered(verdict), signature=verdict)
    return Answer(True, _standing(document), document, verdict)


def _altered(verdict: Verdict) -> str:
    if verdict.genuine:
        return _("The file bears our signature, and no document of ours has these bytes.")
    if verdict.signer and verdict.trusted and not verdict.intact:
        return _("The file was changed after it was signed: it is not the one that was issued.")
    if verdict.signer and verdict.trusted:
        return _("Something was added after the signature: it is not the file that was issued.")
    return _("No document that was issued here has the same bytes as this file.")


def _standing(document: Document) -> str:
    if document.revoked_at:
        return _("The file is the one that was issued, and the document has been revoked.")
    if document.replaced_at:
        return _("The file is the one that was issued; document no. %(number)s replaces it.") % {
            "number": document.replacement.number
        }
    if document.signed_with_id is None:
        return _("The file is the one that was issued, byte by byte. It bears no signature.")
    return _("The file is the one that was issued, byte by byte, and its signature is valid.")
