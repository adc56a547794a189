"""What somebody complains of, and all that was said and done about it."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.people.models import User
from lms.quality.append_only import AppendOnly


class ComplaintQuerySet(models.QuerySet["Complaint"]):
    def open(self) -> "ComplaintQuerySet":
        return self.filter(closed_at=None)

    def handled_by(self, user: User) -> "ComplaintQuerySet":
        """The register of this person: all for an administrator, else those of the programmes
        that they train. What is said of a trainer goes to the administrators only, unless they
        give it to somebody. Nobody handles their own."""
        if user.is_superuser:
            return self.all()
        if not user.is_trainer:
            return self.none()
        theirs = Q(programme__trainers=user) & ~Q(about=Complaint.About.TRAINER)
        return self.filter(theirs | Q(owner=user)).exclude(author=user).distinct()

    def by_what_is_owed(self) -> "ComplaintQuerySet":
        """First what is owed soonest; those answered, which wait to be closed, last."""
        owed_on = Case(
            When(answered_at__isnull=False, then=None),
            When(acknowledged_at__isnull=False, then=F("answer_by")),
            default=F("acknowledge_by"),
        )
        return self.order_by(owed_on.asc(nulls_last=True), "pk")

    def overdue(self, today: date) -> "ComplaintQuerySet":
        """The open ones of which something was owed before today."""
        return self.open().filter(
            Q(answered_at=None, answer_by__lt=today)
            | Q(answered_at=None, acknowledged_at=None, acknowledge_by__lt=today)
        )


class Complaint(models.Model):
    class Channel(models.TextChoices):
        SITE = "site", _("on this site")
        EMAIL = "email", _("by e-mail")
        PHONE = "phone", _("by telephone")
        POST = "post", _("by post")
        SPOKEN = "spoken", _("face to face")

    class About(models.TextChoices):
        COURSE = "course", _("the content of a course")
        PLATFORM = "platform", _("the site")
        ORGANISATION = "organisation", _("dates, letters, papers")
        TRAINER = "trainer", _("a trainer")
        BINOME = "binome", _("my binôme")
        OTHER = "other", _("something else")

    class Outcome(models.TextChoices):
        FOUNDED = "founded", _("justified")
        PARTLY = "partly", _("partly justified")
        UNFOUNDED = "unfounded", _("not justified")
        WITHDRAWN = "withdrawn", _("withdrawn")

    received_on = models.DateField(_("received on"), default=timezone.localdate)
    channel = models.CharField(_("how"), max_length=6, choices=Channel, default=Channel.SITE)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="complaints",
    )
    author_name = models.CharField(_("name"), max_length=200)
    author_email = models.EmailField(_("e-mail address"), blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    programme = models.ForeignKey(
        Programme,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="complaints",
        verbose_name=_("programme"),
    )
    about = models.CharField(_("about what"), max_length=12, choices=About)
    subject = models.CharField(_("in a few words"), max_length=150)
    acknowledge_by = models.DateField(_("to acknowledge by"))
    answer_by = models.DateField(_("to answer by"))
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="complaints_owned",
        verbose_name=_("who handles it"),
    )
    acknowledged_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome, blank=True)

    objects = ComplaintQuerySet.as_manager()

    class Meta:
        verbose_name = _("complaint")
        verbose_name_plural = _("complaints")
        ordering = ["-received_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.number} {self.subject}"

    def clean(self) -> None:
        if self.received_on and self.received_on > timezone.localdate():
            raise ValidationError({"received_on": _("This date is still to come.")})

    @property
    def number(self) -> str:
        return f"R{self.received_on:%Y}-{self.pk:04d}"


class Exchange(AppendOnly):
    """One thing said or done about a complaint. `words` of a note are for the handlers only."""

    class Kind(models.TextChoices):
        RECEIVED = "received", _("complaint received")
        ACKNOWLEDGED = "acknowledged", _("receipt acknowledged")
        ADDED = "added", _("said by the person")
        ANSWERED = "answered", _("answer sent")
        NOTE = "note", _("internal note")
        GIVEN = "given", _("given to somebody")
        CLOSED = "closed", _("complaint closed")

    INTERNAL = (Kind.NOTE, Kind.GIVEN)

    complaint = models.ForeignKey(Complaint, on_delete=models.PROTECT, related_name="exchanges")
    kind = models.CharField(max_length=12, choices=Kind)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    words = models.TextField(max_length=5000, blank=True)

    class Meta:
        verbose_name = _("exchange about a complaint")
        verbose_name_plural = _("exchanges about complaints")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.complaint_id} {self.kind} {self.at:%Y-%m-%d}"
