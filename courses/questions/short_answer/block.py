from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock, refuse


class AcceptedAnswerBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Answer"))
    credit = blocks.FloatBlock(
        default=1,
        min_value=0,
        max_value=1,
        label=_("Share of the points"),
        help_text=_("1 for a right answer, 0.5 for half, 0 for a mistake that you explain."),
    )
    feedback = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after this answer")
    )

    class Meta:
        label_format = "{text}"


class ShortAnswerBlock(KindBlock):
    answers = blocks.ListBlock(AcceptedAnswerBlock(), min_num=1, label=_("Answers"))
    case_sensitive = blocks.BooleanBlock(required=False, label=_("Capitals count"))
    accent_sensitive = blocks.BooleanBlock(required=False, label=_("Accents count"))
    wildcards = blocks.BooleanBlock(
        required=False,
        label=_("A star stands for any text"),
        help_text=_("Write \\* for a real star, as in a multiplication."),
    )

    def check_complete(self, cleaned):
        if not any(answer["credit"] == 1 for answer in cleaned["answers"]):
            refuse(_("Give one answer that earns all the points."))

    class Meta:
        icon = "pilcrow"
        form_layout = blocks.BlockGroup(
            children=["answers"], settings=["case_sensitive", "accent_sensitive", "wildcards"]
        )
