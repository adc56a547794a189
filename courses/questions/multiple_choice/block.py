from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import TEXT_FEATURES, KindBlock, refuse


class WeightedChoiceBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Answer"))
    right = blocks.BooleanBlock(required=False, label=_("This answer is right"))
    weight = blocks.FloatBlock(
        required=False,
        min_value=-1,
        max_value=1,
        label=_("Weight"),
        help_text=_("Leave empty: the weights are shared out. 0.5 adds half, -0.5 takes it away."),
    )
    feedback = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after choosing it")
    )

    class Meta:
        label_format = "{text}"
        form_layout = blocks.BlockGroup(children=["text", "right", "feedback"], settings=["weight"])


class MultipleChoiceBlock(KindBlock):
    choices = blocks.ListBlock(WeightedChoiceBlock(), min_num=2, label=_("Answers"))
    shuffle = blocks.BooleanBlock(required=False, default=True, label=_("Mix the order"))

    def check_complete(self, cleaned):
        if not any(choice["right"] for choice in cleaned["choices"]):
            refuse(_("Tick at least one right answer."))
        for choice in cleaned["choices"]:
            weight = choice["weight"]
            if weight is not None and (weight > 0) != choice["right"]:
                refuse(_("A right answer has a weight above 0, a wrong one 0 or less."))

    class Meta:
        icon = "tasks"
