"""The badge before an independent implementation of Open Badges 3.0."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

from lms.certificates.badges.bake import bake_png, bake_svg
from lms.certificates.badges.key import new_key, read_key
from lms.certificates.badges.picture import png_picture, svg_picture
from tests.lms.certificates.badges.cast import ADDRESSES, INDEX, key, signed_list, token


def verifier(signing_key=None) -> OB3Verifier:
    public = (signing_key or key()).public_key()
    return OB3Verifier(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def answering(*revoked: int, now: datetime | None = None):
    def download(address: str) -> bytes:
        assert address == ADDRESSES.status_list
        return signed_list(*revoked, now=now).encode()

    return download


def test_the_badge_is_valid_and_reads_as_it_was_written():
    found = verifier().verify(token(), check_status=True, download=answering())
    assert found.id == ADDRESSES.credential
    assert found.issuer.id == ADDRESSES.issuer
    assert found.issuer.name == "Les Ateliers du Clavier"
    assert found.achievement.name == "Word : les bases"
    assert found.achievement.achievement_type == "CertificateOfCompletion"
    assert "suivi des modifications" in found.achievement.criteria_narrative
    assert [result.value for result in found.results] == ["86 %"]
    assert found.evidence_url == "https://binome.example/verifier/K7QM-3XWP-9RTD-HV2C"
    assert found.issuance_date == datetime(2026, 5, 13, 8, tzinfo=UTC)


def test_a_revoked_badge_is_refused():
    with pytest.raises(OB3VerificationError, match="revocation"):
        verifier().verify(token(), check_status=True, download=answering(3, INDEX))


def test_the_revocation_of_its_neighbours_leaves_it_valid():
    neighbours = answering(INDEX - 1, INDEX + 1)
    assert verifier().verify(token(), check_status=True, download=neighbours)


def test_an_old_copy_of_the_list_cannot_bring_a_badge_back():
    old = answering(now=datetime.now(UTC) - timedelta(days=8))
    with pytest.raises(OB3VerificationError, match=r"(?i)expired|stale|validUntil"):
        verifier().verify(token(), check_status=True, download=old)


def test_a_badge_by_another_key_is_refused():
    with pytest.raises(OB3VerificationError, match="signature"):
        verifier(read_key(new_key())).verify(token())


def test_a_badge_whose_text_was_changed_is_refused():
    header, payload, signature = token().split(".")
    changed = payload[:200] + ("A" if payload[200] != "A" else "B") + payload[201:]
    with pytest.raises(OB3VerificationError):
        verifier().verify(f"{header}.{changed}.{signature}")


def test_the_baked_pictures_carry_the_badge():
    assert OB3Verifier.extract_token_from_svg(bake_svg(svg_picture(), token())) == token()
    assert OB3Verifier.extract_token_from_png(bake_png(png_picture(), token())) == token()
