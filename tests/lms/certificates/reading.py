"""Reading what was issued, as somebody who receives it would."""

from io import BytesIO

from pypdf import PdfReader


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def attached(pdf: bytes) -> dict[str, bytes]:
    found = PdfReader(BytesIO(pdf)).attachments
    return {name: contents[0] for name, contents in found.items()}
