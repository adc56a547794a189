from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from courses.questions.authoring import refuse


def percent(label, **kwargs) -> blocks.FloatBlock:
    return blocks.FloatBlock(min_value=0, max_value=100, label=label, **kwargs)


class RegionBlock(blocks.StructBlock):
    label = blocks.CharBlock(
        label=_("Name of the place"), help_text=_("Read in the list by those who do not click.")
    )
    x = percent(_("Left edge, in percent of the width"))
    y = percent(_("Top edge, in percent of the height"))
    w = percent(_("Width in percent"))
    h = percent(_("Height in percent"))
    right = blocks.BooleanBlock(required=False, label=_("This is the right place"))
    feedback = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after choosing it")
    )

    class Meta:
        form_classname = "struct-block hotspot-region"


class HotspotBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        label=_("What the picture shows"), help_text=_("In words, without giving the answer.")
    )
    regions = blocks.ListBlock(
        RegionBlock(),
        min_num=2,
        label=_("Places"),
        help_text=_("At least one right place and one wrong one, so that the list is a question."),
    )

    def clean(self, value):
        cleaned = super().clean(value)
        if len({region["right"] for region in cleaned["regions"]}) < 2:
            refuse(_("Tick the right place and leave at least one wrong one."))
        return cleaned

    class Meta:
        icon = "crosshairs"
        form_classname = "struct-block hotspot"
