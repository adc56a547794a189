from courses.questions.authoring import KindBlock


class DescriptionBlock(KindBlock):
    """No fields: the text of the question says it all."""

    class Meta:
        icon = "doc-full"
