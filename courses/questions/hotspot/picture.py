"""Where the picture of a question is found, and how large it is."""

from wagtail.images import get_image_model

LARGEST = "max-1200x1200"


def picture(image: int | str) -> dict | None:
    """{"url", "width", "height"} of a Wagtail image by id, or of a URL (sizes then unknown)."""
    if isinstance(image, str):
        return {"url": image, "width": None, "height": None} if image else None
    found = get_image_model().objects.filter(pk=image).first()
    if found is None:
        return None
    shown = found if found.is_svg() else found.get_rendition(LARGEST)
    url = found.file.url if found.is_svg() else shown.url
    return {"url": url, "width": shown.width, "height": shown.height}
