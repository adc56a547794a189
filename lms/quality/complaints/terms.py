from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class ComplaintTerms(models.Model):
    """How soon the organisation answers, and how it says so: one per installation."""

    acknowledge_days = models.PositiveSmallIntegerField(
        _("working days to acknowledge"),
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(30)],
    )
    answer_days = models.PositiveSmallIntegerField(
        _("working days to answer"),
        default=20,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
        help_text=_("A complaint received before keeps the dates that it was given."),
    )
    procedure = models.TextField(
        _("how complaints are handled"),
        blank=True,
        help_text=_("Read by whoever makes a complaint, for instance who reads it and how."),
    )

    class Meta:
        verbose_name = _("handling of complaints")
        verbose_name_plural = _("handling of complaints")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.pk = 1
        super().save(*args, **kwargs)

    @classmethod
    def current(cls) -> "ComplaintTerms":
        """What the organisation has written, or the usual delays."""
        return cls.objects.first() or cls()
