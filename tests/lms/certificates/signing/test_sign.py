import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import x509
from asn1crypto.core import OctetString
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from lms.certificates.contents.make import make
from lms.certificates.signing.cms import der
from lms.certificates.signing.demo_key import DEMO_NAME
from tests.lms.certificates.contents.cast import certificate
from tests.lms.certificates.signing.cast import demo_certificate, demo_signer, opened, signed
from tests.lms.certificates.signing.other_keys import elliptic_key


@pytest.fixture(scope="module")
def plain() -> bytes:
    return make(certificate())


@pytest.fixture(scope="module")
def sealed(plain) -> bytes:
    return signed(plain)


def status(pdf: bytes, trusted: bytes):
    [signature] = PdfFileReader(BytesIO(pdf)).embedded_signatures
    roots = [x509.Certificate.load(trusted)]
    return validate_pdf_signature(
        signature, ValidationContext(trust_roots=roots, allow_fetching=False)
    )


def test_pyhanko_finds_the_signature_valid_trusted_and_whole(sealed):
    found = status(sealed, demo_certificate())
    assert found.bottom_line
    assert found.trusted
    assert found.modification_level == ModificationLevel.NONE
    assert found.signing_cert.subject.native["common_name"] == DEMO_NAME


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler-utils is not installed")
def test_poppler_finds_the_signature_valid_too(sealed, tmp_path):
    (tmp_path / "signed.pdf").write_bytes(sealed)
    told = subprocess.run(
        ["pdfsig", tmp_path / "signed.pdf"], capture_output=True, text=True, check=False
    ).stdout
    assert "Signature is Valid." in told
    assert "ETSI.CAdES.detached" in told
    assert "Total document signed" in told
    assert DEMO_NAME in told


def test_it_is_pades_baseline(sealed):
    [signature] = PdfFileReader(BytesIO(sealed)).embedded_signatures
    attributes = {attribute["type"].native for attribute in signature.signer_info["signed_attrs"]}
    assert attributes == {"content_type", "message_digest", "signing_certificate_v2"}
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"


def test_nothing_may_be_added_afterwards(sealed):
    [signature] = PdfFileReader(BytesIO(sealed)).embedded_signatures
    assert signature.docmdp_level.name == "NO_CHANGES"


def test_the_page_itself_is_kept_byte_for_byte(plain, sealed):
    assert sealed.startswith(plain)


def test_the_signed_file_still_claims_both_standards(sealed):
    with pikepdf.open(BytesIO(sealed)) as pdf, pdf.open_metadata() as xmp:
        assert xmp["pdfaid:part"] == "3"
        assert xmp["pdfaid:conformance"] == "A"
        assert xmp["pdfuaid:part"] == "1"
        assert xmp["dc:title"] == str(pdf.docinfo.Title)


def test_the_signature_has_words_for_a_screen_reader_and_no_place_on_the_page(sealed):
    with pikepdf.open(BytesIO(sealed)) as pdf:
        [field] = pdf.Root.AcroForm.Fields
        assert str(field.TU) == "Signature électronique"
        assert float(field.Rect[2]) <= 0 or float(field.Rect[3]) <= 0


def test_the_signature_takes_little_room(plain, sealed):
    assert len(sealed) - len(plain) < 12_000


def test_another_document_signed_by_the_same_key_is_valid_too():
    other = make(replace(certificate(), number="2026-000999"))
    assert status(signed(other), demo_certificate()).bottom_line


def test_a_key_on_an_elliptic_curve_signs_as_well(plain):
    signer = opened(elliptic_key())
    found = status(signed(plain, signer), signer.signing_cert.dump())
    assert found.bottom_line


@pytest.mark.parametrize("length", [0, 127, 128, 255, 256, 65_535, 65_536])
def test_der_lengths_are_read_back(length):
    assert OctetString.load(der(0x04, bytes(length))).native == bytes(length)


def test_the_fast_way_says_the_same_as_pyhankos_own(plain):
    """Same attributes, algorithms and certificates, in two independent encodings."""
    fast = demo_signer()
    slow = SimpleSigner(fast.signing_cert, fast.signing_key, fast.cert_registry)
    told = [described(signed(plain, signer)) for signer in (fast, slow)]
    for key in ("signature_algorithm", "digest_algorithm", "sid", "certificates", "version"):
        assert told[0][key] == told[1][key]
    assert told[0]["signing_certificate_v2"] == told[1]["signing_certificate_v2"]
    assert told[0]["content_type"] == told[1]["content_type"]


def described(pdf: bytes) -> dict:
    [signature] = PdfFileReader(BytesIO(pdf)).embedded_signatures
    info = signature.signer_info
    attributes = {a["type"].native: a["values"].native for a in info["signed_attrs"]}
    return attributes | {
        "signature_algorithm": info["signature_algorithm"].native,
        "digest_algorithm": info["digest_algorithm"]["algorithm"].native,
        "sid": info["sid"].native,
        "version": info["version"].native,
        "certificates": [c.dump() for c in signature.signed_data["certificates"]],
    }
