"""An invitation by e-mail: a link that opens one account, once.

Only the token's hash is kept, so the database does not open accounts.
"""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.people.accounts import User
from lms.people.organisations import Organisation

VALIDITY = timedelta(days=14)


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> "InvitationQuerySet":
        return self.filter(accepted_at=None, expires_at__gt=timezone.now())

    def by_token(self, token: str) -> "Invitation | None":
        return self.open().filter(token_digest=digest(token)).select_related("organisation").first()

    def invite(self, email: str, by: User, **fields: Any) -> tuple["Invitation", str]:
        """The invitation and its token, which is known only now."""
        token = secrets.token_urlsafe(32)
        invitation = self.create(
            email=email.strip().lower(),
            invited_by=by,
            token_digest=digest(token),
            expires_at=timezone.now() + VALIDITY,
            **fields,
        )
        return invitation, token


class Invitation(models.Model):
    email = models.EmailField(_("e-mail address"))
    first_name = models.CharField(_("first name"), max_length=100, blank=True)
    last_name = models.CharField(_("last name"), max_length=100, blank=True)
    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        verbose_name=_("organisation"),
    )
    is_trainer = models.BooleanField(_("trainer"), default=False)
    is_coordinator = models.BooleanField(_("coordinator"), default=False)
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations_sent"
    )
    invited_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-invited_at"]

    def __str__(self) -> str:
        return self.email

    def accept(self, first_name: str, last_name: str, password: str) -> User | None:
        """Open the account, or None when another request was faster."""
        with transaction.atomic():
            taken = Invitation.objects.open().filter(pk=self.pk).update(accepted_at=timezone.now())
            if not taken or User.objects.filter(email=self.email).exists():
                return None
            return User.objects.create_user(
                self.email,
                password,
                first_name=first_name,
                last_name=last_name,
                organisation=self.organisation,
                is_trainer=self.is_trainer,
                is_coordinator=self.is_coordinator,
            )
