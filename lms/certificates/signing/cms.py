"""The CMS structure of a PAdES signature (RFC 5652, ETSI EN 319 122-1), written directly.

Within one key only the digest and the signature differ from a document to the next. pyHanko
builds the whole structure again as objects each time, which takes twice as long as everything
else in signing.
"""

from functools import cached_property
from typing import Any

from asn1crypto import algos, cms, x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key
from pyhanko.sign.general import as_signing_certificate_v2, simple_cms_attribute
from pyhanko.sign.signers import SimpleSigner

SEQUENCE, SET, OCTETS, CONTEXT_0 = 0x30, 0x31, 0x04, 0xA0
VERSION_1 = bytes((0x02, 0x01, 0x01))


class PadesSigner(SimpleSigner):
    """Signs SHA-256 digests for PAdES B-B quickly; anything else goes pyHanko's own way."""

    async def async_sign(
        self, data_digest: bytes, digest_algorithm: str, *args: Any, **options: Any
    ) -> cms.ContentInfo:
        plain = digest_algorithm == "sha256" and options.get("use_pades")
        if args or not plain or options.get("timestamper") or options.get("dry_run"):
            return await super().async_sign(data_digest, digest_algorithm, *args, **options)
        attributes = b"".join(
            sorted([self._content_type, message_digest(data_digest), self._certificate_reference])
        )
        signature = await self.async_sign_raw(der(SET, attributes), "sha256")
        return cms.ContentInfo.load(self._content_info(attributes, signature))

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        # pyHanko loads, and so checks, the key for each signature: 0.1 s for an RSA key.
        if digest_algorithm == "sha256" and not self.prefer_pss:
            if isinstance(self._key, rsa.RSAPrivateKey):
                return self._key.sign(data, PKCS1v15(), SHA256())
            if isinstance(self._key, ec.EllipticCurvePrivateKey):
                return self._key.sign(data, ec.ECDSA(SHA256()))
        return super().sign_raw(data, digest_algorithm)

    @cached_property
    def _key(self) -> Any:
        return load_der_private_key(self.signing_key.dump(), password=None)

    @cached_property
    def room(self) -> int:
        """Bytes that the longest signature by this key takes, its whole structure included."""
        if isinstance(self._key, rsa.RSAPrivateKey):
            longest = self._key.key_size // 8
        else:
            # Two numbers as long as the key, each with its sign, tag and length, in a sequence.
            longest = 2 * (self._key.key_size // 8 + 4) + 4
        attributes = self._content_type + message_digest(bytes(32)) + self._certificate_reference
        return len(self._content_info(attributes, bytes(longest)))

    def _content_info(self, attributes: bytes, signature: bytes) -> bytes:
        signer_info = der(
            SEQUENCE,
            VERSION_1,
            self._identifier,
            self._digest_algorithm,
            der(CONTEXT_0, attributes),
            self.get_signature_mechanism_for_digest("sha256").dump(),
            der(OCTETS, signature),
        )
        signed_data = der(
            SEQUENCE,
            VERSION_1,
            der(SET, self._digest_algorithm),
            der(SEQUENCE, cms.ContentType("data").dump()),
            self._certificates,
            der(SET, signer_info),
        )
        return der(SEQUENCE, cms.ContentType("signed_data").dump(), der(CONTEXT_0, signed_data))

    @cached_property
    def _certificate(self) -> x509.Certificate:
        if self.signing_cert is None:
            raise ValueError("a key without its certificate cannot sign")
        return self.signing_cert

    @cached_property
    def _identifier(self) -> bytes:
        parts = {
            "issuer": self._certificate.issuer,
            "serial_number": self._certificate.serial_number,
        }
        return cms.IssuerAndSerialNumber(parts).dump()

    @cached_property
    def _digest_algorithm(self) -> bytes:
        return algos.DigestAlgorithm({"algorithm": "sha256"}).dump()

    @cached_property
    def _content_type(self) -> bytes:
        return simple_cms_attribute("content_type", "data").dump()

    @cached_property
    def _certificate_reference(self) -> bytes:
        reference = as_signing_certificate_v2(self._certificate)
        return simple_cms_attribute("signing_certificate_v2", reference).dump()

    @cached_property
    def _certificates(self) -> bytes:
        chain = {self._certificate.dump(), *(c.dump() for c in self.cert_registry or ())}
        return der(CONTEXT_0, *sorted(chain))


def message_digest(digest: bytes) -> bytes:
    return simple_cms_attribute("message_digest", digest).dump()


def der(tag: int, *parts: bytes) -> bytes:
    """One element of DER: its tag, the length of its parts together, the parts."""
    body = b"".join(parts)
    if len(body) < 0x80:
        return bytes((tag, len(body))) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + body
