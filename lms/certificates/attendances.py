"""One person in one session: their signature, drawn for this session and no other."""

from base64 import b64encode
from io import BytesIO

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from PIL import Image as Picture
from PIL import UnidentifiedImageError

from lms.certificates.contents.attendance import Presence
from lms.certificates.contents.parties import Image
from lms.certificates.sessions import TrainingSession
from lms.people.models import User

SIZE = (480, 160)
LARGEST = 200 * 1024


class NotASignature(ValueError):
    """What was sent is no drawing, or an empty one; the message is for the person."""


class Attendance(models.Model):
    session = models.ForeignKey(
        TrainingSession, on_delete=models.PROTECT, related_name="attendances"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="attendances"
    )
    absent = models.BooleanField(default=False)
    signature = models.BinaryField(blank=True, help_text="PNG, as it was drawn on the screen.")
    signed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = gettext_lazy("attendance")
        verbose_name_plural = gettext_lazy("attendances")
        ordering = ["person__last_name", "person__first_name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "person"], name="one_attendance_a_person_and_session"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} › {self.session}"

    def content(self) -> Presence:
        """As the attendance sheet states it; `on_paper` comes from `presence.with_paper`."""
        if self.signed_at is None:
            on_paper = getattr(self, "on_paper", False)
            return Presence(
                name=str(self.person), absent=self.absent and not on_paper, on_paper=on_paper
            )
        address = "data:image/png;base64," + b64encode(bytes(self.signature)).decode()
        return Presence(
            name=str(self.person),
            signature=Image(
                address=address, alternative=_("Signature of %(name)s") % {"name": self.person}
            ),
            signed_at=timezone.localtime(self.signed_at),
        )


def sign(session: TrainingSession, person: User, drawing: bytes) -> Attendance:
    """The person signs for this half-day, once.

    Raises `NotASignature`; `Attendance.DoesNotExist` when the person is not expected or has
    signed already, or when it is not the time.
    """
    signature = cleaned(drawing)
    if not session.open_for_signing:
        raise Attendance.DoesNotExist
    with transaction.atomic():
        waiting = Attendance.objects.select_for_update().filter(signed_at=None)
        found = waiting.get(session=session, person=person)
        found.signature, found.signed_at, found.absent = signature, timezone.now(), False
        found.save(update_fields=["signature", "signed_at", "absent"])
        return found


def cleaned(drawing: bytes) -> bytes:
    """The drawing as a small PNG of our own making, whatever was sent. Raises `NotASignature`."""
    if len(drawing) > LARGEST:
        raise NotASignature(_("The drawing is too large."))
    try:
        with Picture.open(BytesIO(drawing), formats=["PNG"]) as opened:
            if opened.width > 4000 or opened.height > 4000:
                raise NotASignature(_("The drawing is too large."))
            paper = Picture.new("RGBA", opened.size, "white")
            paper.alpha_composite(opened.convert("RGBA"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise NotASignature(_("The drawing could not be read. Please sign again.")) from error
    grey = paper.convert("L")
    grey.thumbnail(SIZE)
    darkest = next(shade for shade, count in enumerate(grey.histogram()) if count)
    if darkest > 200:
        raise NotASignature(_("The frame is empty: sign inside it."))
    output = BytesIO()
    grey.save(output, "PNG", optimize=True)
    return output.getvalue()
