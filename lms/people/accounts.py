"""The account. Roles are fields of the user, so that deciding what one sees costs no query.

The two roles that work in the back office also stand in a group of the same name,
because Wagtail's permissions are given to groups; `save` keeps them in step.
Mentor and mentoré are no roles of the account: they come from the binôme.
"""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, Group, PermissionsMixin
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.people.organisations import Organisation

TRAINERS = "Formateurs"
COORDINATORS = "Coordinateurs"


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    email = models.EmailField(_("e-mail address"), max_length=254, unique=True)
    first_name = models.CharField(_("first name"), max_length=100)
    last_name = models.CharField(_("last name"), max_length=100)
    language = models.CharField(
        _("language"), max_length=5, default="fr", choices=[("fr", "Français"), ("en", "English")]
    )
    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="people",
        verbose_name=_("organisation"),
    )
    is_trainer = models.BooleanField(
        _("trainer"), default=False, help_text=_("Writes courses and follows the binômes trained.")
    )
    is_coordinator = models.BooleanField(
        _("coordinator"), default=False, help_text=_("Runs the programmes of the organisation.")
    )
    is_active = models.BooleanField(_("active"), default=True)
    is_staff = models.BooleanField(default=False, editable=False)
    date_joined = models.DateTimeField(_("registered"), default=timezone.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["first_name", "last_name"]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["last_name", "first_name"]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def get_full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def get_short_name(self) -> str:
        return self.first_name or self.email

    @property
    def username(self) -> str:
        return self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = self.email.strip().lower()
        super().save(*args, **kwargs)
        fields = kwargs.get("update_fields")
        if fields is None or {"is_trainer", "is_coordinator"} & set(fields):
            self._join_groups()

    def _join_groups(self) -> None:
        wanted = {
            name
            for name, holds in ((TRAINERS, self.is_trainer), (COORDINATORS, self.is_coordinator))
            if holds
        }
        present = set(
            self.groups.filter(name__in=(TRAINERS, COORDINATORS)).values_list("name", flat=True)
        )
        self.groups.add(*Group.objects.filter(name__in=wanted - present))
        self.groups.remove(*Group.objects.filter(name__in=present - wanted))
