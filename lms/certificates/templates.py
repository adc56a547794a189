"""What the organisation puts in place of the words and pictures of its documents."""

from base64 import b64encode
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string

from lms.certificates.contents.parties import Image, Signatory, Wording
from lms.certificates.documents import Document

OF_THE_ORGANISATION = ("heading", "opening", "closing", "logo", "stamp")
OF_WHO_SIGNS = ("signatory_name", "signatory_role", "signature")
IMAGE_FILTER = "max-640x320|format-png"


def picture(image: Any, alternative: str) -> Image | None:
    """An image of the library as the documents hold it: inside themselves, for ever."""
    if image is None:
        return None
    if image.is_svg():
        kind, file = "image/svg+xml", image.file
    else:
        kind, file = "image/png", image.get_rendition(IMAGE_FILTER).file
    with file.open("rb") as opened:
        content = opened.read()
    return Image(
        address=f"data:{kind};base64,{b64encode(content).decode()}", alternative=alternative
    )


def _image(name: Any, help_text: Any = "") -> models.ForeignKey:
    return models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=name,
        help_text=help_text,
    )


class Template(models.Model):
    """One kind of document, or all of them; what is empty keeps the general words."""

    kind = models.CharField(
        _("kind of document"),
        max_length=20,
        choices=Document.Kind,
        blank=True,
        unique=True,
        help_text=_("Empty: all the documents that have no template of their own."),
    )
    heading = models.CharField(_("heading"), max_length=120, blank=True)
    opening = models.TextField(_("opening words"), blank=True)
    closing = models.TextField(_("closing words"), blank=True)
    logo = _image(_("logo"))
    signatory_name = models.CharField(_("who signs"), max_length=150, blank=True)
    signatory_role = models.CharField(_("in what capacity"), max_length=150, blank=True)
    signature = _image(_("picture of the signature"))
    stamp = _image(_("stamp"))

    class Meta:
        verbose_name = _("template of a document")
        verbose_name_plural = _("templates of documents")
        ordering = ["kind"]

    def __str__(self) -> str:
        return str(self.get_kind_display()) if self.kind else str(_("all documents"))

    def over(self, general: "Template") -> "Template":
        """This one, with the words and pictures of the general one where its own are empty.

        Another signatory brings their own signature: a hand is never lent.
        """
        hand = Template() if self.signatory_name else general
        usual = dict.fromkeys(OF_THE_ORGANISATION, general) | dict.fromkeys(OF_WHO_SIGNS, hand)
        words = {name: getattr(self, name) or getattr(of, name) for name, of in usual.items()}
        return Template(kind=self.kind, **words)

    @property
    def wording(self) -> Wording:
        return Wording(heading=self.heading, opening=self.opening, closing=self.closing)

    def signatory(self, usual: Signatory) -> Signatory:
        named = bool(self.signatory_name)
        name = self.signatory_name or usual.name
        return Signatory(
            name=name,
            role=self.signatory_role if named else usual.role,
            signature=picture(self.signature, str(_("Signature of %(name)s")) % {"name": name}),
            stamp=picture(self.stamp, str(_("Stamp of the training organisation"))),
        )
