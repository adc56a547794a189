"""What other programs do not keep when they save a presentation made in PowerPoint."""

LOST = {
    "libreoffice": {"layouts", "decorative", "theme", "sections", "custom_shows", "smartart"},
    "google": {"decorative", "sections", "custom_shows", "smartart"},
}


def is_lost(what: str, producer_family: str) -> bool:
    """Whether the absence of `what` proves nothing, given the program that saved the file."""
    return what in LOST.get(producer_family, ())
