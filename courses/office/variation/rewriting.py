"""A package with some parts rewritten; the others keep their bytes, their order and their date."""

import zipfile
from io import BytesIO
from typing import Any

from lxml import etree

from courses.office.package import Package


class Rewriting:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.changed: dict[str, bytes] = {}

    def tree(self, part: str) -> Any:
        """A tree of the part as it stands now, to change and hand to `keep`."""
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        return etree.fromstring(self.changed.get(part) or self.package.parts[part], parser)

    def keep(self, part: str, root: Any) -> None:
        self.changed[part] = etree.tostring(
            root, xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def packed(self, data: bytes) -> bytes:
        """`data`, which the package was read from, with what has changed."""
        if not self.changed:
            return data
        packed = BytesIO()
        with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(packed, "w") as target:
            for entry in source.infolist():
                kept = zipfile.ZipInfo(entry.filename, entry.date_time)
                kept.compress_type, kept.external_attr = entry.compress_type, entry.external_attr
                target.writestr(kept, self.changed.get(entry.filename) or source.read(entry))
        return packed.getvalue()
