"""Parts added to a package that a library has written: their text, relations and types."""

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def before(parts: dict[str, bytes], name: str, mark: str, xml: str) -> None:
    text = parts[name].decode()
    assert text.count(mark) == 1, (name, mark)
    parts[name] = text.replace(mark, xml + mark).encode()


def relate(parts: dict[str, bytes], name: str, rel_id: str, kind: str, target: str) -> None:
    relation = f'<Relationship Id="{rel_id}" Type="{kind}" Target="{target}"/>'
    before(parts, name, "</Relationships>", relation)


def declare(parts: dict[str, bytes], name: str, content_type: str) -> None:
    override = f'<Override PartName="{name}" ContentType="{content_type}"/>'
    before(parts, "[Content_Types].xml", "</Types>", override)
