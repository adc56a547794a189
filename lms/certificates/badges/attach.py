"""The badge inside the PDF of its certificate: to be read by machines, and to be verified."""

import json
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.pdf.attachment import Attachment


def attachments(credential: dict[str, Any], token: str, language: str) -> tuple[Attachment, ...]:
    """The credential as JSON-LD, and as the signed token that proves it."""
    with override(language):
        readable = _("What this certificate says, for machines (Open Badges 3.0)")
        signed = _("The same, signed (VC-JWT)")
    content = json.dumps(credential, ensure_ascii=False, indent=2).encode()
    return (
        Attachment("open-badge.json", content, readable, "Data"),
        Attachment("open-badge.jwt", token.encode(), signed, "Alternative"),
    )
