from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import TEXT_FEATURES, KindBlock


class OrderingBlock(KindBlock):
    items = blocks.ListBlock(
        blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Step")),
        min_num=2,
        label=_("Steps, in the right order"),
        help_text=_("They are mixed for the learner."),
    )

    class Meta:
        icon = "list-ol"
