import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PIL import Image

from lms.certificates.badges.attach import attachments
from lms.certificates.badges.bake import NotAPicture, bake_png, bake_svg
from lms.certificates.badges.credential import credential, issuer_profile
from lms.certificates.badges.key import new_key, public_jwk, read_key
from lms.certificates.badges.picture import png_picture, svg_picture
from lms.certificates.badges.status_list import SIZE, encode, status_entry, status_list
from lms.certificates.contents.make import make
from tests.lms.certificates.badges import reader
from tests.lms.certificates.badges.cast import (
    ADDRESSES,
    INDEX,
    RECIPIENT,
    badge,
    key,
    signed_list,
    token,
)
from tests.lms.certificates.contents.cast import ORGANISATION, certificate


def public() -> bytes:
    return key().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def test_our_own_reader_finds_the_badge_valid_and_complete():
    header, payload = reader.opened(token(), public())
    assert header["alg"] == "EdDSA"
    assert header["kid"] == ADDRESSES.key
    assert reader.unpadded(header["jwk"]["x"]) == public()
    assert "d" not in header["jwk"]
    assert payload["@context"][0] == "https://www.w3.org/ns/credentials/v2"
    assert payload["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert payload["iss"] == payload["issuer"]["id"] == ADDRESSES.issuer
    assert payload["jti"] == payload["id"] == ADDRESSES.credential
    assert payload["nbf"] == int(datetime(2026, 5, 13, 8, tzinfo=UTC).timestamp())
    assert payload["validFrom"] == "2026-05-13T08:00:00Z"
    subject = payload["credentialSubject"]
    assert subject["licenseNumber"] == "2026-000123"
    assert subject["activityStartDate"] == "2026-03-03T00:00:00Z"
    assert subject["achievement"]["id"] == ADDRESSES.achievement
    assert subject["achievement"]["inLanguage"] == "fr"
    assert subject["achievement"]["description"] == (
        "Pour avoir terminé le parcours «\u00a0Word : les bases\u00a0»."
    )
    [described] = subject["achievement"]["resultDescription"]
    [result] = subject["result"]
    assert result["resultDescription"] == described["id"]


def test_our_own_reader_finds_another_key_wrong():
    other = read_key(new_key()).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    with pytest.raises(InvalidSignature):
        reader.opened(token(), other)


def test_the_address_is_only_there_as_a_hash():
    hashed, name = badge()["credentialSubject"]["identifier"]
    assert reader.is_of("bernard@BINOME.example", hashed)
    assert not reader.is_of("ines@binome.example", hashed)
    assert name["identityHash"] == "Bernard Lefèvre"
    assert "bernard@" not in json.dumps(badge()).lower()


def test_two_badges_of_one_person_do_not_show_the_same_hash():
    other = credential(certificate(), ADDRESSES, replace(RECIPIENT, salt="autre"), INDEX)
    hashes = {
        content["credentialSubject"]["identifier"][0]["identityHash"]
        for content in (badge(), other)
    }
    assert len(hashes) == 2


def test_the_same_certificate_gives_the_same_token():
    assert token() == token()


def test_the_list_is_set_exactly_where_badges_are_revoked():
    entry = badge()["credentialStatus"]
    assert entry["statusListIndex"] == str(INDEX)
    assert entry["statusListCredential"] == ADDRESSES.status_list
    revoked = {0, 7, 8, INDEX, SIZE - 1}
    _, content = reader.opened(signed_list(*revoked), public())
    assert content["id"] == ADDRESSES.status_list
    assert content["credentialSubject"]["statusPurpose"] == entry["statusPurpose"]
    around = {index + step for index in revoked for step in (-1, 0, 1)} & set(range(SIZE))
    assert {index for index in around if reader.is_set(content, index)} == revoked


def test_the_list_says_until_when_it_is_fresh():
    now = datetime(2026, 5, 13, tzinfo=UTC)
    content = status_list("https://x/l", "https://x/i", (), now, timedelta(days=7))
    assert content["validFrom"] == "2026-05-13T00:00:00Z"
    assert content["validUntil"] == "2026-05-20T00:00:00Z"


def test_the_same_revocations_give_the_same_list():
    assert encode({1, 5}) == encode({5, 1})
    assert encode({1}) != encode({2})


@pytest.mark.parametrize("index", [-1, SIZE])
def test_a_place_outside_of_the_list_is_refused(index):
    with pytest.raises(ValueError, match=str(index)):
        status_entry(ADDRESSES.status_list, index)
    with pytest.raises(ValueError, match=str(index)):
        encode([index])


def test_a_certificate_without_dates_has_no_badge():
    with pytest.raises(ValueError, match="dates"):
        credential(replace(certificate(), completed_on=None), ADDRESSES, RECIPIENT, INDEX)


def test_the_issuer_profile_holds_what_a_wallet_shows():
    assert issuer_profile(ORGANISATION, ADDRESSES.issuer) == {
        "id": ADDRESSES.issuer,
        "type": ["Profile"],
        "name": "Les Ateliers du Clavier",
        "email": "bonjour@ateliers.example",
        "phone": "04 78 00 00 00",
    }


def test_the_badge_is_found_in_both_pictures():
    assert reader.in_png(bake_png(png_picture(), token())) == token()
    assert reader.in_svg(bake_svg(svg_picture(), token())) == token()


def test_a_baked_picture_is_still_the_picture():
    before, after = (
        Image.open(BytesIO(content))
        for content in (png_picture(), bake_png(png_picture(), token()))
    )
    assert before.size == after.size == (400, 400)
    assert before.tobytes() == after.tobytes()
    assert after.getpixel((110, 200))[:3] == (0x0F, 0x5C, 0x6E)
    assert after.getpixel((290, 200))[:3] == (0x7A, 0x3E, 0x6B)
    assert after.getpixel((200, 200))[:3] == (0x2B, 0x23, 0x42)


@pytest.mark.parametrize("bake", [bake_png, bake_svg])
@pytest.mark.parametrize("content", [b"", b"bonjour", b"<html/>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_not_baked(bake, content):
    with pytest.raises(NotAPicture):
        bake(content, token())


def test_a_key_is_kept_under_its_passphrase():
    pem = new_key("ouvre-toi")
    assert b"ENCRYPTED" in pem
    kept = read_key(pem, "ouvre-toi")
    assert public_jwk(kept, "https://x/key")["kty"] == "OKP"
    for wrong in ("", "sésame"):
        with pytest.raises(ValueError, match=r"(?i)password|decrypt"):
            read_key(pem, wrong)


def test_the_pdf_holds_the_badge_for_machines_and_signed():
    with pikepdf.open(BytesIO(make(certificate(), attachments(badge(), token(), "fr")))) as pdf:
        kept = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
        relations = [str(item.AFRelationship) for item in pdf.Root.AF]
    assert json.loads(kept["open-badge.json"]) == badge()
    assert kept["open-badge.jwt"].decode() == token()
    assert relations == ["/Data", "/Alternative"]
