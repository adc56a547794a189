from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from asn1crypto import pem
from pyhanko.sign.signers import SimpleSigner

from lms.certificates.contents.make import make
from lms.certificates.signing.demo_key import DEMO_NAME
from lms.certificates.signing.keys import public_certificate
from lms.certificates.signing.verify import Verdict, verify
from tests.lms.certificates.contents.cast import certificate
from tests.lms.certificates.signing.cast import demo_certificate, demo_signer, opened, signed
from tests.lms.certificates.signing.other_keys import elliptic_key


@pytest.fixture(scope="module")
def plain() -> bytes:
    return make(certificate())


@pytest.fixture(scope="module")
def sealed(plain) -> bytes:
    return signed(plain)


def test_a_signed_document_is_genuine_and_names_its_signer(sealed):
    verdict = verify(sealed, [demo_certificate()])
    assert verdict.genuine
    assert (verdict.intact, verdict.trusted, verdict.covers_whole_file) == (True, True, True)
    assert verdict.signer == DEMO_NAME
    assert abs(verdict.signed_at - datetime.now(UTC)) < timedelta(minutes=5)


def test_a_certificate_is_trusted_as_pem_too(sealed):
    armoured = pem.armor("CERTIFICATE", demo_certificate())
    assert verify(sealed, [armoured]).genuine


def test_one_of_several_trusted_certificates_is_enough(sealed):
    other = public_certificate(opened(elliptic_key()))
    assert verify(sealed, [other, demo_certificate()]).genuine


def test_a_signature_by_somebody_else_is_intact_and_not_trusted(plain):
    forged = signed(plain, opened(elliptic_key("Les Ateliers du Clavier")))
    verdict = verify(forged, [demo_certificate()])
    assert verdict.signer == "Les Ateliers du Clavier"
    assert verdict.intact
    assert not verdict.trusted
    assert not verdict.genuine


def test_a_certificate_with_our_name_and_another_key_is_not_trusted(plain):
    verdict = verify(signed(plain, opened(elliptic_key(DEMO_NAME))), [demo_certificate()])
    assert verdict.signer == DEMO_NAME
    assert not verdict.trusted


def test_a_document_that_nobody_signed_is_not_genuine(plain):
    assert verify(plain, [demo_certificate()]) == Verdict()


@pytest.mark.parametrize("content", [b"", b"bonjour", b"%PDF-1.7\n%%EOF", bytes(3000)])
def test_what_is_not_a_pdf_is_not_genuine(content):
    assert verify(content, [demo_certificate()]) == Verdict()


def test_a_changed_byte_anywhere_in_the_signed_part_shows(sealed):
    random = Random(8)
    start = sealed.index(b"/Contents <")
    for _ in range(120):
        changed = bytearray(sealed)
        changed[random.randrange(start)] ^= 1 << random.randrange(8)
        assert not verify(bytes(changed), [demo_certificate()]).genuine


def test_a_changed_file_still_says_whose_it_was_and_that_of_others_does_not(sealed):
    changed = bytearray(sealed)
    changed[changed.index(b"%", 1) + 1] ^= 1
    verdict = verify(bytes(changed), [demo_certificate()])
    assert (verdict.intact, verdict.trusted, verdict.genuine) == (False, True, False)
    assert not verify(bytes(changed), [public_certificate(opened(elliptic_key()))]).trusted


def test_a_changed_digit_of_the_signature_shows(sealed):
    start = sealed.index(b"/Contents <") + len(b"/Contents <")
    end = sealed.index(b">", start)
    random = Random(9)
    for _ in range(60):
        at = random.randrange(start, end)
        changed = bytearray(sealed)
        changed[at] = ord("0") if chr(sealed[at]) != "0" else ord("1")
        assert not verify(bytes(changed), [demo_certificate()]).genuine


def test_what_is_added_after_the_signature_shows(sealed):
    from io import BytesIO

    from pyhanko.pdf_utils.generic import DictionaryObject, pdf_name, pdf_string
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(sealed))
    page = writer.find_page_for_modification(0)[0].get_object()
    note = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Contents"): pdf_string("avec mention"),
        }
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])
    output = BytesIO()
    writer.write(output)
    verdict = verify(output.getvalue(), [demo_certificate()])
    assert not verdict.covers_whole_file
    assert not verdict.genuine


def test_bytes_after_the_end_show(sealed):
    assert not verify(sealed + b"\n% mention\n", [demo_certificate()]).genuine


def test_data_hidden_in_the_room_left_by_the_signature_shows(plain):
    """No signature covers its own room: what pyHanko leaves empty must stay empty."""
    ours = demo_signer()
    roomy = signed(plain, SimpleSigner(ours.signing_cert, ours.signing_key, ours.cert_registry))
    assert verify(roomy, [demo_certificate()]).genuine
    end = roomy.index(b">", roomy.index(b"/Contents <"))
    hidden = roomy[: end - 8] + b"DEADBEEF" + roomy[end:]
    verdict = verify(hidden, [demo_certificate()])
    assert verdict.intact
    assert not verdict.genuine


def test_what_is_trusted_must_be_a_certificate(sealed):
    with pytest.raises(ValueError, match="not a certificate"):
        verify(sealed, [b"not a certificate"])
