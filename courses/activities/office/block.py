from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class OfficeBlock(blocks.StructBlock):
    exercise = SnippetChooserBlock("courses.Exercise", label=_("Exercise"))
    required = blocks.BooleanBlock(
        required=False, default=True, label=_("Needed to complete the lesson")
    )

    class Meta:
        icon = "doc-full"
        label = _("Exercise on an Office file")
