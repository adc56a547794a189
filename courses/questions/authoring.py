"""What the authors' forms of all kinds share."""

from typing import Any, NoReturn

from django.forms.utils import ErrorList
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

TEXT_FEATURES = ["bold", "italic", "code", "superscript", "subscript"]


class KindBlock(blocks.StructBlock):
    """What the author of one kind fills in. A draft may lack anything; what is published not."""

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            self.check_complete(cleaned)
        return cleaned

    def check_complete(self, cleaned: Any) -> None:
        """Calls `refuse` with what the fields together still lack."""


def refuse(message: Any) -> NoReturn:
    """Tell the author, above the whole block, what is missing."""
    raise StructBlockValidationError(non_block_errors=ErrorList([message]))


def item(id: str, value: Any) -> dict:
    """One entry of a ListBlock in its raw JSON form."""
    return {"type": "item", "id": id, "value": value}
