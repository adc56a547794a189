from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock, refuse
from courses.questions.gap_fill.markup import read_gaps
from courses.questions.markup import source


class GapFillBlock(KindBlock):
    text = blocks.RichTextBlock(
        features=["bold", "italic", "code", "ol", "ul"],
        label=_("Text with gaps"),
        help_text=_(
            "The learner types: [[answer|other answer]]. "
            "The learner picks in a list: [[*right|wrong|wrong]]. "
            "A share of the points: [[answer|%50%nearly]]. "
            "Words after an answer: [[*right|wrong#Look at the ribbon.]]"
        ),
    )

    def check_complete(self, cleaned):
        gaps = read_gaps(source(cleaned["text"]))[1]
        if not gaps:
            refuse(_("Write at least one gap between double square brackets."))
        for gap in gaps:
            if not any(answer["credit"] == 1 for answer in gap["answers"]):
                refuse(_("Gap %(gap)s has no right answer.") % {"gap": gap["id"]})

    class Meta:
        icon = "form"
