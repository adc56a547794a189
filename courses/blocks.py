"""What a lesson is made of. Texts and figures here; activities come from their registry."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from courses.activities import kinds

SHORT = ["bold", "italic", "code", "link"]
TEXT = ["h2", "h3", *SHORT, "ol", "ul"]


class StepBlock(blocks.StructBlock):
    action = blocks.RichTextBlock(features=SHORT, label=_("Action"), help_text=_("One at a time."))
    path = blocks.CharBlock(
        required=False,
        label=_("Path in the ribbon"),
        help_text=_("Home › Styles › Heading 1, in the words of Microsoft 365."),
    )
    older = blocks.CharBlock(required=False, label=_("What differs in 2016–2019"))
    libreoffice = blocks.CharBlock(required=False, label=_("What differs in LibreOffice"))

    class Meta:
        icon = "arrow-right"
        label = _("Step")


class StepsBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, label=_("Title"))
    steps = blocks.ListBlock(StepBlock(), min_num=1, label=_("Steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        template = "courses/blocks/steps.html"


class CalloutBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        choices=[
            ("tip", _("Tip")),
            ("warning", _("Attention")),
            ("shortcut", _("Keyboard shortcut")),
            ("situation", _("Situation")),
            ("why", _("Why it is useful")),
            ("mistake", _("The usual mistake")),
            ("try", _("Try it now")),
        ],
        default="tip",
        label=_("Kind"),
    )
    text = blocks.RichTextBlock(features=[*SHORT, "ol", "ul"], label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        template = "courses/blocks/callout.html"


class FigureBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.TextBlock(
        rows=2,
        label=_("Alternative text"),
        help_text=_("What the picture shows, for those who do not see it."),
    )
    caption = blocks.CharBlock(required=False, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Figure")
        template = "courses/blocks/figure.html"


class Table(TypedTableBlock):
    text = blocks.RichTextBlock(features=SHORT, label=_("Text"))

    class Meta:
        icon = "table"
        label = _("Table")
        template = "courses/blocks/table.html"


class VideoBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"))
    link = blocks.URLBlock(required=False, label=_("Address of the video"))
    file = DocumentChooserBlock(required=False, label=_("Or its file"))
    transcript = blocks.RichTextBlock(features=TEXT, label=_("Transcript"))

    class Meta:
        icon = "media"
        label = _("Video")
        template = "courses/blocks/video.html"


class DownloadBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"))
    document = DocumentChooserBlock(label=_("File"))

    class Meta:
        icon = "download"
        label = _("Download")
        template = "courses/blocks/download.html"


class PreparationBlock(blocks.StructBlock):
    role = blocks.ChoiceBlock(
        choices=[("mentor", _("the mentor")), ("mentee", _("the mentoré"))],
        default="mentor",
        label=_("Who prepares"),
    )
    text = blocks.RichTextBlock(features=[*TEXT, "h4"], label=_("Text"))

    class Meta:
        icon = "user"
        label = _("Preparation of one of the two")
        template = "courses/blocks/preparation.html"


class CoachBlock(blocks.StructBlock):
    question = blocks.TextBlock(rows=2, label=_("First question"))
    hint = blocks.TextBlock(rows=2, label=_("Hint"))
    show = blocks.TextBlock(rows=2, label=_("To show on another file"))
    avoid = blocks.TextBlock(rows=2, label=_("To avoid"))

    class Meta:
        icon = "group"
        label = _("Coach card for the mentor")
        template = "courses/blocks/coach.html"


class CardContent(blocks.StreamBlock):
    text = blocks.RichTextBlock(
        features=[*SHORT, "h3", "ol", "ul"], label=_("Text"), template="courses/blocks/text.html"
    )
    table = Table()


class CardBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"))
    content = CardContent(label=_("What it says"))

    class Meta:
        icon = "form"
        label = _("Card to print")
        template = "courses/blocks/card.html"


class LessonBody(blocks.StreamBlock):
    text = blocks.RichTextBlock(
        features=TEXT, icon="pilcrow", label=_("Text"), template="courses/blocks/text.html"
    )
    steps = StepsBlock()
    callout = CalloutBlock()
    figure = FigureBlock()
    table = Table()
    video = VideoBlock()
    download = DownloadBlock()
    preparation = PreparationBlock()
    coach = CoachBlock()
    card = CardBlock()

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            [(k.name, k.block(group=_("Activities"))) for k in kinds().values() if k.block],
            **kwargs,
        )

    class Meta:
        block_counts: dict = {}
