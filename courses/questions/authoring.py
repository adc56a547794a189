"""What the authors' forms of all kinds share."""

from typing import Any, NoReturn

from django.forms.utils import ErrorList
from wagtail.blocks.struct_block import StructBlockValidationError

TEXT_FEATURES = ["bold", "italic", "code", "superscript", "subscript"]


def refuse(message: Any) -> NoReturn:
    """Tell the author, above the whole block, what is missing."""
    raise StructBlockValidationError(non_block_errors=ErrorList([message]))


def item(id: str, value: Any) -> dict:
    """One entry of a ListBlock in its raw JSON form."""
    return {"type": "item", "id": id, "value": value}
