from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TogetherBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=150)
    instructions = blocks.RichTextBlock(
        label=_("What the two do together"),
        features=["h4", "bold", "italic", "ol", "ul", "link"],
    )
    duration = blocks.IntegerBlock(
        required=False, min_value=1, label=_("Duration in minutes"), default=20
    )
    required = blocks.BooleanBlock(
        required=False, default=True, label=_("Needed to complete the lesson")
    )

    class Meta:
        icon = "group"
        label = _("Joint activity")
