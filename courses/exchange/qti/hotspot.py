"""Click on a picture, in QTI."""

from io import BytesIO

from django.utils.translation import gettext as _
from PIL import Image as Picture

from courses.exchange.drafts import ATTACHED, QuestionDraft
from courses.exchange.images import media_type
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item
from courses.exchange.qti.markup import Q


def picture_of(question: QuestionDraft) -> bytes | None:
    """The picture, when it travels with the question."""
    address = str(question.content["image"])
    pictures = {ATTACHED + image.name: image.content for image in question.images}
    return pictures.get(address)


def write_hotspot(item: Item, question: QuestionDraft, losses: Losses) -> None:
    """Needs `picture_of(question)`. Regions in percents become rectangles in pixels."""
    content = question.content
    picture = picture_of(question)
    width, height = Picture.open(BytesIO(picture or b"")).size
    regions = [(f"C{n}", region) for n, region in enumerate(content["regions"], start=1)]
    if any(region["feedback"] for _id, region in regions):
        losses.add(_("QTI has no feedback on a place of a picture"), question)
    right = [id for id, region in regions if region["right"]]
    item.respond("single", "identifier", right[:1], dict.fromkeys(right, 1.0))
    interaction = Q.hotspotInteraction(
        Q.object(
            content["alt"],
            type=media_type(picture or b""),
            data=item.pictures[str(content["image"])],
            width=str(width),
            height=str(height),
        ),
        responseIdentifier="RESPONSE",
        maxChoices="1",
    )
    for id, region in regions:
        left, top = region["x"] * width / 100, region["y"] * height / 100
        ends = (left, top, left + region["w"] * width / 100, top + region["h"] * height / 100)
        interaction.append(
            Q.hotspotChoice(
                identifier=id,
                shape="rect",
                coords=",".join(str(round(end)) for end in ends),
                hotspotLabel=region["label"],
            )
        )
    item.body.append(interaction)
    item.score_by_map("RESPONSE")
