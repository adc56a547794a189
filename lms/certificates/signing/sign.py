"""Sign a PDF so that any reader of PDFs can tell whether one byte has changed since."""

from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps import HTTPTimeStamper, TimestampRequestError

from lms.certificates.signing.cms import PadesSigner

FIELD = "Signature"
# Bytes for signature, certificates and time stamp where their size is not known beforehand.
# Given, because pyHanko otherwise signs twice: once to measure.
ROOM, ROOM_WITH_TIMESTAMP = 8 * 1024, 24 * 1024


class TimestampUnavailable(RuntimeError):
    """The time stamp authority did not answer, so the document was not signed."""


def sign(
    pdf: bytes, signer: signers.Signer, *, label: str, reason: str, timestamp_url: str = ""
) -> bytes:
    """`pdf` with a PAdES signature (B-B, or B-T with the address of a time stamp authority).

    Nothing may be added to the file afterwards. The signature is invisible, and its box lies
    outside the page: so the file stays PDF/A-3a and PDF/UA-1. `label` is what a screen reader
    says for it, `reason` what the list of signatures shows.

    Raises `TimestampUnavailable`.
    """
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = fields.SigFieldSpec(
        FIELD,
        readable_field_name=label,
        invis_sig_settings=fields.InvisSigSettings(box_out_of_bounds=True),
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        reason=reason,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    pades = signers.PdfSigner(
        metadata,
        signer,
        timestamper=HTTPTimeStamper(timestamp_url) if timestamp_url else None,
        new_field_spec=field,
    )
    # Two hexadecimal digits a byte.
    reserved = 2 * room(signer, timestamp_url)
    try:
        signed: BytesIO = pades.sign_pdf(writer, bytes_reserved=reserved)
    except TimestampRequestError as error:
        raise TimestampUnavailable(f"{timestamp_url}: {error}") from error
    return signed.getvalue()


def room(signer: signers.Signer, timestamp_url: str) -> int:
    if timestamp_url:
        return ROOM_WITH_TIMESTAMP
    return signer.room if isinstance(signer, PadesSigner) else ROOM
