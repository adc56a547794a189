"""What a quiz asks: chosen questions, and draws from categories."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock


class DrawBlock(blocks.StructBlock):
    category = SnippetChooserBlock(
        "courses.Category",
        label=_("Category"),
        help_text=_("With the categories below it. Questions not seen yet come first."),
    )
    count = blocks.IntegerBlock(min_value=1, default=5, label=_("Number of questions"))

    class Meta:
        icon = "rotate"
        label = _("Draw from a category")


class Items(blocks.StreamBlock):
    question = SnippetChooserBlock("courses.Question", label=_("Question"), icon="help")
    draw = DrawBlock()

    def clean(self, value: Any) -> Any:
        if not value and not self.is_deferred_validation:
            raise StreamBlockValidationError(
                non_block_errors=[
                    _("A quiz asks at least one question: add one before you publish it.")
                ]
            )
        return super().clean(value)
