"""From what a document says to the file that is kept: laid out, with its badge, signed.

Nothing here reads the database, so that several processes can make documents at once.
"""

from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Protocol

from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.badges.attach import attachments
from lms.certificates.badges.credential import Addresses, Recipient, credential
from lms.certificates.badges.key import jwk_fingerprint, public_jwk
from lms.certificates.badges.sign import sign as sign_badge
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.document import Document
from lms.certificates.contents.kinds import KINDS
from lms.certificates.contents.make import make as lay_out
from lms.certificates.pdf.attachment import Attachment
from lms.certificates.signing.keyring import badge_key, document_signer, timestamp_url
from lms.certificates.signing.keys import KeyUnavailable, public_certificate
from lms.certificates.signing.sign import TimestampUnavailable, sign
from lms.certificates.snapshots import from_json


class BadgeFacts(Protocol):
    """What a badge needs besides its certificate."""

    @property
    def recipient(self) -> Recipient: ...
    @property
    def addresses(self) -> Addresses: ...
    @property
    def status_index(self) -> int: ...


@dataclass(frozen=True, slots=True)
class PlainBadge:
    """The same, without its row: fit for another process."""

    recipient: Recipient
    addresses: Addresses
    status_index: int

    @classmethod
    def of(cls, badge: BadgeFacts) -> "PlainBadge":
        return cls(badge.recipient, badge.addresses, badge.status_index)


@dataclass(frozen=True, slots=True)
class Made:
    """`certificate` (DER) is empty where nothing signs, `token` where there is no badge."""

    pdf: bytes
    sha256: str
    certificate: bytes = b""
    token: str = ""
    jwk: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Work:
    """A document to make, as another process can be told of it: its kind and its snapshot."""

    kind: str
    content: dict[str, Any]
    badge: PlainBadge | None


@dataclass(frozen=True, slots=True)
class Refused:
    reason: str


def make_or_refuse(work: Work) -> Made | Refused:
    """The file, or why it cannot be made; one document never stops the others."""
    try:
        return make(from_json(KINDS[work.kind], work.content), work.badge)
    except (ValueError, KeyUnavailable, TimestampUnavailable) as error:
        return Refused(str(error))


def make(content: Document, badge: BadgeFacts | None) -> Made:
    """The file to keep. Raises `MissingEvidence`, `DoesNotFit`, `KeyUnavailable`."""
    token, jwk, attached = _badge(content, badge)
    pdf = lay_out(content, attached)
    signer = document_signer()
    if signer is None:
        return Made(pdf, sha256(pdf).hexdigest(), token=token, jwk=jwk)
    with override(content.language):
        label = _("Electronic signature of the training organisation")
        reason = _("Document no. %(number)s") % {"number": content.number}
    signed = sign(pdf, signer, label=label, reason=reason, timestamp_url=timestamp_url())
    certificate = public_certificate(signer)
    return Made(signed, sha256(signed).hexdigest(), certificate, token, jwk)


def _badge(
    content: Document, badge: BadgeFacts | None
) -> tuple[str, dict[str, str], tuple[Attachment, ...]]:
    key = badge_key()
    if badge is None or key is None or not isinstance(content, CertificateContent):
        return "", {}, ()
    fingerprint = jwk_fingerprint(public_jwk(key, ""))
    addresses = replace(badge.addresses, key=f"{badge.addresses.key}{fingerprint}/")
    said = credential(content, addresses, badge.recipient, badge.status_index)
    token = sign_badge(said, key, addresses.key)
    return token, public_jwk(key, addresses.key), attachments(said, token, content.language)
