"""What a badge says, as JSON-LD: issuer, achievement, person, result, and where to ask whether
it has been revoked."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.badges.status_list import status_entry, utc
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.parties import Organisation

CONTEXT = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
]
SCHEMA = (
    "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where each thing is served, for ever: absolute https addresses.

    `issuer` serves `issuer_profile`, `key` the public JWK, `achievement` the `achievement`,
    `credential` the signed badge itself, `image` its picture, `status_list` the signed list.
    """

    issuer: str
    key: str
    achievement: str
    credential: str
    image: str
    status_list: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """The e-mail address leaves only as a hash, which whoever knows it can check. `salt` is
    another one for each badge, so that badges of one person cannot be put together by it."""

    email: str
    salt: str


def issuer_profile(organisation: Organisation, address: str) -> dict[str, Any]:
    profile: dict[str, Any] = {"id": address, "type": ["Profile"], "name": organisation.name}
    if organisation.email:
        profile["email"] = organisation.email
    if organisation.phone:
        profile["phone"] = organisation.phone
    return profile


def achievement(certificate: CertificateContent, addresses: Addresses) -> dict[str, Any]:
    with override(certificate.language):
        description = _("For completing the course “%(course)s”.") % {"course": certificate.course}
        result_name = _("Result")
    return {
        "id": addresses.achievement,
        "type": ["Achievement"],
        "achievementType": "CertificateOfCompletion",
        "name": certificate.course,
        "description": description,
        "criteria": {"narrative": "\n".join(f"- {line}" for line in certificate.objectives)},
        "inLanguage": certificate.language,
        "image": {"id": addresses.image, "type": "Image"},
        "resultDescription": [
            {
                "id": f"{addresses.achievement}#result",
                "type": ["ResultDescription"],
                "name": result_name,
                "resultType": "Result",
            }
        ],
    }


def credential(
    certificate: CertificateContent,
    addresses: Addresses,
    recipient: Recipient,
    status_index: int,
) -> dict[str, Any]:
    """The badge of `certificate`, not signed yet; `status_index` is its place in the status list.

    Raises ValueError for a certificate without its dates: it cannot have been issued.
    """
    if certificate.started_on is None or certificate.completed_on is None:
        raise ValueError("a badge needs the dates of its certificate")
    return {
        "@context": CONTEXT,
        "id": addresses.credential,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": certificate.course,
        "issuer": issuer_profile(certificate.organisation, addresses.issuer),
        "validFrom": utc(certificate.issued_at),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": identifiers(certificate.person_name, recipient),
            "licenseNumber": certificate.number,
            "activityStartDate": midnight(certificate.started_on),
            "activityEndDate": midnight(certificate.completed_on),
            "achievement": achievement(certificate, addresses),
            "result": [
                {
                    "type": ["Result"],
                    "resultDescription": f"{addresses.achievement}#result",
                    "value": certificate.result,
                }
            ],
        },
        "evidence": [
            {"id": certificate.verify_url, "type": ["Evidence"], "name": certificate.number}
        ],
        "credentialStatus": status_entry(addresses.status_list, status_index),
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }


def identifiers(name: str, recipient: Recipient) -> list[dict[str, Any]]:
    digest = sha256((recipient.email.lower() + recipient.salt).encode()).hexdigest()
    return [
        {
            "type": "IdentityObject",
            "hashed": True,
            "identityHash": f"sha256${digest}",
            "identityType": "emailAddress",
            "salt": recipient.salt,
        },
        {
            "type": "IdentityObject",
            "hashed": False,
            "identityHash": name,
            "identityType": "name",
        },
    ]


def midnight(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
