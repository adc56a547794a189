"""Tell who signed a PDF and whether anything in it has changed since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto import parser, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


@dataclass(frozen=True, slots=True)
class Verdict:
    """`intact`: the signed bytes are those that were signed. `signer`: the common name of the
    certificate, empty when the file bears no signature that can be read. `trusted`: that
    certificate is one of ours, or comes from one. `covers_whole_file`: nothing was added after
    the signature. `signed_at`: the time that the signature claims.

    The file is as it was issued only if the first, third and fourth all hold.
    """

    intact: bool = False
    signer: str = ""
    trusted: bool = False
    covers_whole_file: bool = False
    signed_at: datetime | None = None

    @property
    def genuine(self) -> bool:
        return self.intact and self.trusted and self.covers_whole_file


def verify(pdf: bytes, trusted: Iterable[bytes]) -> Verdict:
    """The verdict on the last signature of `pdf`; never fails, whatever the bytes are.

    `trusted` are certificates, PEM or DER. Each is trusted as it is: the organisation chose
    it, so it is judged at the time of the signature and nothing is fetched.
    """
    roots = [certificate(content) for content in trusted]
    try:
        signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
        return judge(signatures[-1], roots) if signatures else Verdict()
    except Exception:  # a file that somebody made up can break its readers anywhere
        return Verdict()


def judge(signature: EmbeddedPdfSignature, roots: list[x509.Certificate]) -> Verdict:
    signed_at = signature.self_reported_timestamp
    context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=signed_at)
    status = validate_pdf_signature(
        signature,
        signer_validation_context=context,
        key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"}),
    )
    intact = status.intact and status.valid
    # Nobody looks for the origin of a signature that does not hold: here it says whose file it was.
    ours = not intact and any(root.dump() == status.signing_cert.dump() for root in roots)
    return Verdict(
        intact=intact,
        signer=str(status.signing_cert.subject.native.get("common_name", "")),
        trusted=status.trusted or ours,
        covers_whole_file=status.coverage == SignatureCoverageLevel.ENTIRE_FILE
        and not has_hidden_data(signature.pkcs7_content),
        signed_at=signed_at,
    )


def has_hidden_data(content: bytes) -> bool:
    """Whether the room left after the signature, which it cannot cover, holds anything."""
    return any(content[parser.peek(content) :])


def certificate(content: bytes) -> x509.Certificate:
    """Raises ValueError if `content` is not a certificate, PEM or DER."""
    try:
        der = pem.unarmor(content)[2] if pem.detect(content) else content
        found = x509.Certificate.load(der)
        found.native  # noqa: B018 (parsing is lazy: this reads all of it now)
    except (ValueError, TypeError) as error:
        raise ValueError(f"not a certificate: {error}") from error
    return found
