from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock


class TrueFalseBlock(KindBlock):
    right = blocks.ChoiceBlock(
        choices=[("true", _("True")), ("false", _("False"))], label=_("The right answer")
    )
    feedback_true = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after answering “True”")
    )
    feedback_false = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after answering “False”")
    )

    class Meta:
        icon = "check"
