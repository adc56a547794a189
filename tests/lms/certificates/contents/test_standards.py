"""Every document, signed and not, against PDF/A-3a and PDF/UA-1."""

import itertools
import shutil
import subprocess
from functools import cache
from io import BytesIO

import pikepdf
import pytest

from lms.certificates.contents.make import make
from tests.lms.certificates.contents.cast import every_document
from tests.lms.certificates.pdf import verapdf
from tests.lms.certificates.signing.cast import signed

KINDS = tuple(every_document())


@cache
def pdf_of(kind: str) -> bytes:
    return make(every_document()[kind])


def written(folder, kind: str):
    plain, sealed = folder / f"{kind}.pdf", folder / f"{kind}-signed.pdf"
    plain.write_bytes(pdf_of(kind))
    sealed.write_bytes(signed(pdf_of(kind)))
    return [plain, sealed]


@pytest.mark.skipif(not verapdf.classpath(), reason="veraPDF is not here: see pdf/verapdf")
def test_verapdf_finds_every_document_archivable_and_accessible_signed_or_not(tmp_path):
    files = [file for kind in KINDS for file in written(tmp_path, kind)]
    reports = verapdf.validate(files)
    assert [(r.standard, r.file, r.broken) for r in reports if not r.compliant] == []
    assert {(r.standard, r.file) for r in reports} == {
        (standard, str(file)) for file in files for standard in ("3a", "ua1")
    }
    assert all(report.checks > 300 for report in reports)


@pytest.mark.skipif(not verapdf.classpath(), reason="veraPDF is not here: see pdf/verapdf")
def test_verapdf_does_find_a_file_that_is_not_accessible(tmp_path):
    with pikepdf.open(BytesIO(pdf_of("completion"))) as pdf:
        del pdf.Root.Lang
        del pdf.Root.StructTreeRoot
        pdf.save(tmp_path / "spoilt.pdf")
    assert not any(report.compliant for report in verapdf.validate([tmp_path / "spoilt.pdf"]))


@pytest.mark.skipif(not shutil.which("pdffonts"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_poppler_finds_only_our_typeface_embedded(kind, tmp_path):
    plain, _ = written(tmp_path, kind)
    lines = subprocess.run(
        ["pdffonts", plain], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert lines
    for line in lines:
        assert "Atkinson-Hyperlegible" in line
        assert " yes yes yes " in line  # embedded, subset, readable as Unicode


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_poppler_finds_tags_title_author_and_size(kind, tmp_path):
    plain, sealed = written(tmp_path, kind)
    for file in (plain, sealed):
        told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        facts = {line.split(":", 1)[0]: line.split(":", 1)[1].strip() for line in told.splitlines()}
        assert facts["Tagged"] == "yes"
        assert facts["Title"].count("\N{REPLACEMENT CHARACTER}") == 0
        assert len(facts["Title"]) > 15
        assert facts["Author"] == "Les Ateliers du Clavier"
        assert facts["JavaScript"] == "no"
        assert facts["Encrypted"] == "no"
        assert "A4" in facts["Page size"]
        assert facts["PDF version"] == "1.7"


@pytest.mark.parametrize("kind", KINDS)
def test_headings_go_down_one_level_at_a_time(kind):
    with pikepdf.open(BytesIO(pdf_of(kind))) as pdf:
        levels = [int(str(tag)[2:]) for tag in in_order(pdf.Root.StructTreeRoot.K)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def in_order(node):
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from in_order(child)
    elif isinstance(node, pikepdf.Dictionary):
        if str(node.get("/S", "")) in ("/H1", "/H2", "/H3"):
            yield node.S
        if "/K" in node:
            yield from in_order(node.K)
