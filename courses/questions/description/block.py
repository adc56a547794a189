from wagtail import blocks


class DescriptionBlock(blocks.StructBlock):
    """No fields: the text of the question says it all."""

    class Meta:
        icon = "doc-full"
