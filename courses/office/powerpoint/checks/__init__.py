"""The checks, one module per family; importing this package registers them all."""

from courses.office.powerpoint.checks import (
    descriptions,
    document,
    furniture,
    layouts,
    legibility,
    links,
    master,
    motion,
    notes,
    objects,
    reading,
    structure,
    theme,
    titles,
)

__all__ = [
    "descriptions",
    "document",
    "furniture",
    "layouts",
    "legibility",
    "links",
    "master",
    "motion",
    "notes",
    "objects",
    "reading",
    "structure",
    "theme",
    "titles",
]
