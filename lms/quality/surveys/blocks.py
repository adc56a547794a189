"""The questions of a questionnaire as the training organisation writes them."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from lms.quality.surveys.scales import SCALE_NAMES


class _Asked(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Question"), max_length=200)


class ScaleBlock(_Asked):
    scale = blocks.ChoiceBlock(
        label=_("Words of the scale"), choices=SCALE_NAMES, default="agreement"
    )
    required = blocks.BooleanBlock(label=_("An answer is needed"), required=False)

    class Meta:
        icon = "order"
        label = _("From 1 to 5, with words")


class ChoiceBlock(_Asked):
    choices = blocks.ListBlock(
        blocks.CharBlock(label=_("Choice"), max_length=120), label=_("Choices"), min_num=2
    )
    required = blocks.BooleanBlock(label=_("An answer is needed"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("One choice")


class TextBlock(_Asked):
    class Meta:
        icon = "pilcrow"
        label = _("Free words")


class QuestionsBlock(blocks.StreamBlock):
    scale = ScaleBlock()
    choice = ChoiceBlock()
    text = TextBlock()


def as_data(questions: Any) -> list[dict[str, Any]]:
    """The JSON of a version: each question with the id of its block."""
    return [
        {"id": block.id, "kind": block.block_type, **_fields(block.value)} for block in questions
    ]


def _fields(value: Any) -> dict[str, Any]:
    fields = {name: value[name] for name in value}
    if "choices" in fields:
        fields["choices"] = list(fields["choices"])
    return fields
