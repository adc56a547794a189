"""Where the picture of a question is found, and how large it is."""

from django.urls import reverse
from wagtail.images import get_image_model


def picture(image: int | str) -> dict | None:
    """{"url", "width", "height"} of a picture of the site by id, or of a URL (sizes then unknown).

    None when there is no such picture. The address is the site's own, which asks who may see it.
    """
    if isinstance(image, str):
        return {"url": image, "width": None, "height": None} if image else None
    found = get_image_model().objects.filter(pk=image).values("width", "height").first()
    return found and {"url": reverse("image", args=[image]), **found}
