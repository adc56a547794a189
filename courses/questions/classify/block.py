from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock, refuse


class ColumnBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title of the column"))
    cards = blocks.TextBlock(
        required=False,
        rows=4,
        label=_("Cards of this column"),
        help_text=_("One a line. They are mixed for the learner."),
    )


class ClassifyBlock(KindBlock):
    columns = blocks.ListBlock(ColumnBlock(), min_num=2, label=_("Columns"))

    def check_complete(self, cleaned):
        cards = [card for column in cleaned["columns"] for card in lines(column["cards"])]
        if not cards:
            refuse(_("Write at least one card."))
        if len(set(cards)) < len(cards):
            refuse(_("The same card stands twice: it can go into one column only."))

    class Meta:
        icon = "table"


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
