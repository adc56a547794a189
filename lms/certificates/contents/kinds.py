"""Every kind of document. A new one is a module here, a template, and a line below."""

from lms.certificates.contents.attendance import AttendanceContent
from lms.certificates.contents.attestation import AttestationContent
from lms.certificates.contents.binome_certificate import BinomeCertificateContent
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.completion import CompletionContent
from lms.certificates.contents.convocation import ConvocationContent
from lms.certificates.contents.distance import DistanceContent
from lms.certificates.contents.document import Document
from lms.certificates.contents.hours_statement import HoursStatementContent
from lms.certificates.contents.programme import ProgrammeContent

KINDS: dict[str, type[Document]] = {
    content.kind: content
    for content in (
        CertificateContent,
        BinomeCertificateContent,
        AttestationContent,
        CompletionContent,
        ConvocationContent,
        ProgrammeContent,
        AttendanceContent,
        DistanceContent,
        HoursStatementContent,
    )
}
