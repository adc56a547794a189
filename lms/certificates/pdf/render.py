"""HTML in, bytes of a PDF out: PDF/A-3a and PDF/UA-1 in one file, the same bytes every time."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

import pydyf
import weasyprint
from weasyprint.urls import FatalURLFetchingError

from lms.certificates.pdf.attachment import Attachment
from lms.certificates.pdf.faults import FaultyPage, faults
from lms.certificates.pdf.fetching import RefusedResource
from lms.certificates.pdf.press import busy, press, sheet
from lms.certificates.pdf.xmp import Metadata, packet


class DoesNotFit(ValueError):
    """The page has too much to say for the number of pages that it is allowed."""


def render(
    html: str,
    *,
    title: str,
    author: str,
    language: str,
    identifier: str,
    created: datetime,
    attachments: Iterable[Attachment] = (),
    sheets: Sequence[str] = ("document",),
    most_pages: int | None = None,
) -> bytes:
    """Lay out `html` and return the PDF.

    `identifier` names the document for ever (its number): the same arguments give the same
    bytes. `created` is aware of its time zone. `sheets` are names in `style/`.

    Raises `RefusedResource` if the page asks for anything but data and our own files,
    `FaultyPage` if it cannot be shown whole, `DoesNotFit` if it runs over `most_pages`.
    """
    if created.tzinfo is None:
        raise ValueError("created must be aware of its time zone")
    metadata = Metadata(title, author, language, created)
    try:
        with busy(), faults() as found:
            document = lay_out(html, sheets)
            if most_pages is not None and len(document.pages) > most_pages:
                raise DoesNotFit(f"{len(document.pages)} pages, {most_pages} allowed")
            pdf = write(document, metadata, identifier, attachments)
            found += unwritable(document)
    except FatalURLFetchingError as error:
        raise RefusedResource(str(error)) from error
    if found:
        raise FaultyPage("; ".join(found))
    return pdf


def lay_out(html: str, sheets: Sequence[str]) -> weasyprint.Document:
    tools = press()
    page = weasyprint.HTML(string=html, url_fetcher=tools.fetcher)
    return page.render(
        font_config=tools.fonts,
        stylesheets=[sheet(name) for name in sheets],
        pdf_variant="pdf/a-3a",
        pdf_tags=True,
    )


def write(
    document: weasyprint.Document,
    metadata: Metadata,
    identifier: str,
    attachments: Iterable[Attachment],
) -> bytes:
    about = document.metadata
    about.title, about.authors, about.lang = metadata.title, [metadata.author], metadata.language
    about.created = about.modified = metadata.timestamp
    about.generator = metadata.tool
    about.description, about.keywords = None, []
    output = BytesIO()
    document.write_pdf(
        output,
        finisher=lambda _, pdf: finish(pdf, metadata),
        pdf_variant="pdf/a-3a",
        pdf_tags=True,
        pdf_identifier=sha256(identifier.encode()).hexdigest()[:32],
        attachments=[embedded(attachment, metadata.created) for attachment in attachments],
    )
    return output.getvalue()


def unwritable(document: weasyprint.Document) -> list[str]:
    """Signs that no typeface of this machine has, which would be printed as empty boxes."""
    codes = {code for font in document.fonts.values() for code in font.missing}
    return [f"no typeface here can write: {''.join(map(chr, sorted(codes)))}"] if codes else []


class Written(pydyf.Object):
    """An object of the file with its bytes made once: pydyf makes them twice, for the file's
    identifier and for the file, and compressing everything again takes a tenth of the time."""

    data = b""
    compressible = False

    def __init__(self, item: pydyf.Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = item.number, item.generation, item.free
        self.data, self.compressible = item.data, item.compressible


def finish(pdf: pydyf.PDF, metadata: Metadata) -> None:
    replace_metadata(pdf, metadata)
    if "AF" in pdf.catalog:
        # WeasyPrint lists each associated file twice.
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))
    pdf.objects[1:] = [Written(item) for item in pdf.objects[1:]]


def replace_metadata(pdf: pydyf.PDF, metadata: Metadata) -> None:
    number = int(pdf.catalog["Metadata"].split()[0])
    producer = f"WeasyPrint {weasyprint.__version__}"
    pdf.objects[number].stream = [packet(metadata, producer)]
    # Archives look for the packet without decompressing the file (ISO 19005-3, 6.6.2.1).
    pdf.objects[number].compress = False


def embedded(attachment: Attachment, created: datetime) -> Any:
    moment = created.astimezone(UTC)
    return weasyprint.Attachment(
        file_obj=BytesIO(attachment.content),
        url_fetcher=press().fetcher,
        name=attachment.name,
        description=attachment.description,
        relationship=attachment.relationship,
        created=moment,
        modified=moment,
    )
