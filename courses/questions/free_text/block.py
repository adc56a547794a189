from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock, refuse


class CriterionBlock(blocks.StructBlock):
    criterion = blocks.CharBlock(
        label=_("Criterion"), help_text=_("For instance: gives an example of one's own.")
    )
    points = blocks.FloatBlock(default=1, min_value=0, label=_("Points"))


class FreeTextBlock(KindBlock):
    rubric = blocks.ListBlock(
        CriterionBlock(),
        default=[],
        label=_("Marking grid"),
        help_text=_("Only trainers see it."),
    )
    model_answer = blocks.RichTextBlock(
        required=False,
        features=["bold", "italic", "code", "ol", "ul"],
        label=_("Model answer"),
        help_text=_("Shown to the learner once the answer is marked."),
    )
    min_words = blocks.IntegerBlock(required=False, min_value=1, label=_("At least (words)"))
    max_words = blocks.IntegerBlock(required=False, min_value=1, label=_("At most (words)"))

    def check_complete(self, cleaned):
        least, most = cleaned["min_words"], cleaned["max_words"]
        if least and most and least > most:
            refuse(_("The least number of words is larger than the most."))

    class Meta:
        icon = "edit"
