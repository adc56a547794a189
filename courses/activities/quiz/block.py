from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class QuizBlock(blocks.StructBlock):
    quiz = SnippetChooserBlock("courses.Quiz", label=_("Quiz"))
    required = blocks.BooleanBlock(
        required=False, default=True, label=_("Needed to complete the lesson")
    )

    class Meta:
        icon = "help"
        label = _("Quiz")
