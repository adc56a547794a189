from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.questions.authoring import KindBlock, refuse


class AcceptedNumberBlock(blocks.StructBlock):
    value = blocks.FloatBlock(required=False, label=_("Number"))
    tolerance = blocks.FloatBlock(
        required=False, min_value=0, label=_("Plus or minus"), help_text=_("Empty: exactly this.")
    )
    low = blocks.FloatBlock(required=False, label=_("Or an interval: from"))
    high = blocks.FloatBlock(required=False, label=_("Up to"))
    credit = blocks.FloatBlock(default=1, min_value=0, max_value=1, label=_("Share of the points"))
    feedback = blocks.TextBlock(
        required=False, rows=2, label=_("What the learner reads after this answer")
    )

    class Meta:
        form_layout = blocks.BlockGroup(
            children=["value", "tolerance", "feedback"], settings=["low", "high", "credit"]
        )


class UnitBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Unit"), help_text=_("For instance km, € or %."))
    factor = blocks.FloatBlock(
        default=1,
        label=_("Is worth"),
        help_text=_("How many of the answer's own unit: 1000 for km when the answer is in m."),
    )


class NumericalBlock(KindBlock):
    answers = blocks.ListBlock(AcceptedNumberBlock(), min_num=1, label=_("Answers"))
    units = blocks.ListBlock(UnitBlock(), default=[], label=_("Units"))
    unit_required = blocks.BooleanBlock(required=False, label=_("The unit must be written"))

    def check_complete(self, cleaned):
        for answer in cleaned["answers"]:
            ends = [answer["low"], answer["high"]]
            if answer["value"] is None and ends == [None, None] and answer["credit"]:
                refuse(_("Give a number, or the two ends of an interval."))
            if None not in ends and ends[0] > ends[1]:
                refuse(_("An interval goes from the smaller number to the larger one."))

    class Meta:
        icon = "order"
        form_layout = blocks.BlockGroup(children=["answers"], settings=["units", "unit_required"])
