"""What a document says, as JSON and back. The dataclasses of `contents` tell the types."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from lms.certificates.contents.document import Document


def to_json(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    return value


def from_json(kind: type[Document], data: dict) -> Document:
    return _read(kind, data)


def _read(kind: Any, data: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        if data is None:
            return None
        return _read(next(a for a in get_args(kind) if a is not type(None)), data)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], item) for item in data)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        values = {name: _read(hints[name], value) for name, value in data.items()}
        return kind(**values)
    if kind is Decimal:
        return Decimal(data)
    if kind in (date, datetime):
        return kind.fromisoformat(data)
    return data
