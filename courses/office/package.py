"""An Office file that has passed intake: its parts, and safe ways to read them."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from lxml import etree

from courses.office.namespaces import NS, STRICT_ROOT, q, to_transitional
from courses.office.producers import family
from courses.office.refusal import Refused

KINDS = ("word", "excel", "powerpoint")

_CONTENT_TYPES = "[Content_Types].xml"
_MAIN_TYPES = {
    "word": re.compile(r"wordprocessingml\.(document|template)\.main\+xml$", re.I),
    "excel": re.compile(r"spreadsheetml\.(sheet|template)\.main\+xml$", re.I),
    "powerpoint": re.compile(
        r"presentationml\.(presentation|template|slideshow)\.main\+xml$", re.I
    ),
}
# A DTD can only stand before the root element; Office never writes one.
_DTD = re.compile(rb"(?:\s++|<\?.*?\?>|<!--.*?-->)*+<!(?:DOCTYPE|ENTITY)", re.S | re.I)
_TOO_COMPLEX = re.compile("depth|huge|too long|amplification", re.I)


@dataclass(frozen=True, slots=True)
class Rel:
    """A relationship: `type` is its last segment ("chart"), `target` the part's name or a URL."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(frozen=True)
class Package:
    """A marked-to-be file. `parts` maps names without leading slash to their bytes."""

    parts: Mapping[str, bytes]
    _trees: dict[str, etree._Element] = field(default_factory=dict, repr=False, compare=False)
    _rels: dict[str, tuple[Rel, ...]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def kind(self) -> str:
        """ "word", "excel" or "powerpoint"; Refused when the main part is none of them."""
        content_type = self.content_type(self.main)
        for kind, pattern in _MAIN_TYPES.items():
            if pattern.search(content_type):
                return kind
        raise Refused("not_office")

    @cached_property
    def main(self) -> str:
        """Name of the main part. Refused("damaged") when the file names none that exists."""
        for rel in self.rels(""):
            if rel.type == "officeDocument" and not rel.external and rel.target in self.parts:
                return rel.target
        raise Refused("damaged")

    @cached_property
    def strict(self) -> bool:
        """Whether the file is in the Strict variant of the format."""
        return STRICT_ROOT in self.parts[self.main][:20_000]

    def xml(self, name: str) -> etree._Element:
        """Root of an XML part, Strict names normalised. Shared: never change it (see `take`).

        KeyError when there is no such part; Refused when it is not sound XML.
        """
        if name not in self._trees:
            self._trees[name] = parse_xml(self.parts[name])
        return self._trees[name]

    def take(self, name: str) -> etree._Element:
        """Like `xml`, but the caller may change the tree: whoever asks later gets a fresh one.

        Parts that other facts read as they are must be read before.
        """
        if name in self._trees:
            return self._trees.pop(name)
        return parse_xml(self.parts[name])

    def rels(self, part: str) -> tuple[Rel, ...]:
        """Relationships of a part ("" for the package's own), in the order of the file."""
        if part not in self._rels:
            self._rels[part] = tuple(self._read_rels(part))
        return self._rels[part]

    def related(self, part: str, rel_id: str | None) -> Rel | None:
        """The relationship of that id, or None."""
        return next((rel for rel in self.rels(part) if rel.id == rel_id), None)

    def content_type(self, part: str) -> str:
        """Content type of a part, "" when the file declares none."""
        defaults, overrides = self._content_types
        extension = part.rsplit(".", 1)[-1].lower()
        return overrides.get(part.lower(), defaults.get(extension, ""))

    @cached_property
    def producer(self) -> str:
        """Program and version, as "Microsoft Office Word 16.0000"; "" when not told."""
        application, version = self._application
        return f"{application} {version}".strip()[:120]

    @cached_property
    def producer_family(self) -> str:
        return family(*self._application, self.parts[self.main])

    @cached_property
    def core(self) -> dict[str, str]:
        """Core properties by plain name (title, creator, lastModifiedBy, language, created …)."""
        root = self._properties("core-properties")
        if root is None:
            return {}
        elements = (e for e in root if isinstance(e.tag, str))
        return {etree.QName(e).localname: (e.text or "").strip() for e in elements}

    @cached_property
    def _application(self) -> tuple[str, str]:
        root = self._properties("extended-properties")
        if root is None:
            return "", ""
        return (
            (root.findtext("ep:Application", "", NS) or "").strip(),
            (root.findtext("ep:AppVersion", "", NS) or "").strip(),
        )

    def _properties(self, kind: str) -> etree._Element | None:
        for rel in self.rels(""):
            named = rel.type in (kind, kind.replace("extended-p", "extendedP"))
            if named and not rel.external and rel.target in self.parts:
                return self.xml(rel.target)
        return None

    @cached_property
    def _content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        if _CONTENT_TYPES not in self.parts:
            raise Refused("not_office")
        root = self.xml(_CONTENT_TYPES)
        defaults = {
            e.get("Extension", "").lower(): e.get("ContentType", "")
            for e in root.iter(q("ct:Default"))
        }
        overrides = {
            e.get("PartName", "").lstrip("/").lower(): e.get("ContentType", "")
            for e in root.iter(q("ct:Override"))
        }
        return defaults, overrides

    @cached_property
    def _names(self) -> dict[str, str]:
        return {name.lower(): name for name in self.parts}

    def _read_rels(self, part: str) -> list[Rel]:
        folder, _, base = part.rpartition("/")
        name = self._names.get(f"{folder}/_rels/{base}.rels".lstrip("/").lower())
        if name is None:
            return []
        found = []
        for element in self.xml(name).iter(q("pr:Relationship")):
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            found.append(
                Rel(
                    id=element.get("Id", ""),
                    type=element.get("Type", "").rstrip("/").rsplit("/", 1)[-1],
                    target=target if external else self._resolve(folder, target),
                    external=external,
                )
            )
        return found

    def _resolve(self, folder: str, target: str) -> str:
        path = target.partition("#")[0]
        for candidate in (path, unquote(path)):
            name = posixpath.normpath(posixpath.join("/", folder, candidate)).lstrip("/")
            if name.lower() in self._names:
                return self._names[name.lower()]
        return name


def parse_xml(data: bytes) -> etree._Element:
    """Parse without DTD, entities or network; Refused when the XML is unsound or unsafe."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = _from_utf16(data)
    if _DTD.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise Refused("unsafe")
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(to_transitional(data), parser)
    except etree.XMLSyntaxError as error:
        if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        complex_ = _TOO_COMPLEX.search(str(error))
        raise Refused("too_complex" if complex_ else "damaged") from error
    if root is None:
        raise Refused("damaged")
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused("unsafe")
    return root


def _from_utf16(data: bytes) -> bytes:
    text = data.decode("utf-16", errors="replace")
    return re.sub(r"^\s*<\?xml.*?\?>", "", text, count=1, flags=re.S).encode()
