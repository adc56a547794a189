from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import TEXT_FEATURES, KindBlock, refuse


class ChoiceBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Answer"))
    right = blocks.BooleanBlock(required=False, label=_("This is the right answer"))
    credit = blocks.FloatBlock(
        required=False,
        min_value=0,
        max_value=1,
        label=_("Share of the points"),
        help_text=_("Leave empty unless a nearly right answer earns a part, for instance 0.5."),
    )
    feedback = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after choosing it")
    )

    class Meta:
        label_format = "{text}"
        form_layout = blocks.BlockGroup(children=["text", "right", "feedback"], settings=["credit"])


class SingleChoiceBlock(KindBlock):
    choices = blocks.ListBlock(ChoiceBlock(), min_num=2, label=_("Answers"))
    shuffle = blocks.BooleanBlock(required=False, default=True, label=_("Mix the order"))

    def check_complete(self, cleaned):
        if not any(choice["right"] for choice in cleaned["choices"]):
            refuse(_("Tick the right answer."))

    class Meta:
        icon = "radio-full"
