from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import TEXT_FEATURES, KindBlock


class PairBlock(blocks.StructBlock):
    left = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Left side"))
    right = blocks.CharBlock(label=_("Right side"))


class MatchingBlock(KindBlock):
    pairs = blocks.ListBlock(PairBlock(), min_num=2, label=_("Pairs"))
    distractors = blocks.ListBlock(
        blocks.CharBlock(label=_("Text")),
        default=[],
        label=_("Other choices"),
        help_text=_("Proposed as well, but they go with nothing."),
    )

    class Meta:
        icon = "link"
