from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as now
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.struct_block import StructBlockAdapter
from wagtail.images.blocks import ImageChooserBlock

from courses.questions.authoring import KindBlock, refuse


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


class HotspotBlock(KindBlock):
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

    def check_complete(self, cleaned):
        if len({region["right"] for region in cleaned["regions"]}) < 2:
            refuse(_("Tick the right place and leave at least one wrong one."))

    class Meta:
        icon = "crosshairs"
        form_classname = "struct-block hotspot"


class HotspotBlockAdapter(StructBlockAdapter):
    """Adds the picture on which the author draws the places."""

    js_constructor = "courses.questions.Hotspot"

    def js_args(self, block):
        name, children, meta = super().js_args(block)
        meta["drawing"] = now(
            "Drag on the picture to draw a place. Click into its fields to draw it anew."
        )
        return [name, children, meta]

    @cached_property
    def media(self):
        inherited = super().media
        return forms.Media(
            js=[*inherited._js, "questions/region-editor.js"],
            css={"all": ["questions/region-editor.css"]},
        )


register(HotspotBlockAdapter(), HotspotBlock)
