from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from lms.certificates.signing.demo_key import DEMO_NAME
from lms.certificates.signing.keys import (
    KeyUnavailable,
    Pkcs11Key,
    Pkcs12Key,
    open_key,
    public_certificate,
)
from tests.lms.certificates.signing.cast import PASSPHRASE, demo_certificate, demo_file


@pytest.fixture
def key_file(tmp_path) -> Path:
    path = tmp_path / "cle.p12"
    path.write_bytes(demo_file())
    return path


def test_the_key_in_a_file_opens_with_its_passphrase(key_file):
    signer = open_key(Pkcs12Key(key_file, PASSPHRASE))
    assert public_certificate(signer) == demo_certificate()


def test_a_wrong_passphrase_is_said_with_the_file(key_file):
    with pytest.raises(KeyUnavailable, match=r"cle\.p12"):
        open_key(Pkcs12Key(key_file, "sésame"))


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(KeyUnavailable, match=r"absente\.p12"):
        open_key(Pkcs12Key(tmp_path / "absente.p12", PASSPHRASE))


def test_a_file_that_is_no_key_is_said(tmp_path):
    (tmp_path / "lettre.p12").write_bytes(b"bonjour")
    with pytest.raises(KeyUnavailable, match=r"lettre\.p12"):
        open_key(Pkcs12Key(tmp_path / "lettre.p12", PASSPHRASE))


def test_a_device_that_cannot_be_reached_is_said(tmp_path):
    device = Pkcs11Key(tmp_path / "module.so", "jeton", "1234", "certificat", "cle")
    with pytest.raises(KeyUnavailable, match=r"python-pkcs11|module\.so"):
        open_key(device)


def test_the_demonstration_key_says_that_it_is_worth_nothing():
    certificate = x509.load_der_x509_certificate(demo_certificate())
    [name] = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    assert name.value == DEMO_NAME == "Démonstration — sans valeur"
    assert certificate.issuer == certificate.subject
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert PASSPHRASE.encode() not in demo_file()
