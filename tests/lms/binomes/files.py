"""Genuine small files of each kind, made in code."""

import io
import zipfile

from docx import Document as WordDocument
from openpyxl import Workbook
from PIL import Image
from pptx import Presentation


def _saved(thing) -> bytes:
    kept = io.BytesIO()
    thing.save(kept)
    return kept.getvalue()


def word() -> bytes:
    made = WordDocument()
    made.add_paragraph("Compte rendu")
    return _saved(made)


def excel() -> bytes:
    return _saved(Workbook())


def powerpoint() -> bytes:
    return _saved(Presentation())


def picture(kind: str) -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (4, 4), "white").save(kept, kind)
    return kept.getvalue()


def pdf() -> bytes:
    from weasyprint import HTML

    return HTML(string="<p>Compte rendu</p>").write_pdf()


def zipped(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return kept.getvalue()


def open_document() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office/>")
    return kept.getvalue()


def with_macros() -> bytes:
    kept = io.BytesIO(word())
    with zipfile.ZipFile(kept, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"macro")
    return kept.getvalue()
