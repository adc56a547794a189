from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF (PDF/A-3 associated file).

    `relationship` is one of the names of ISO 32000: "Data" (the machine-readable
    form of what the page says), "Source", "Alternative", "Supplement".
    """

    name: str
    content: bytes
    description: str
    relationship: str = "Data"
