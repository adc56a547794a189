"""Inviting: a mail with a link that opens one account, once."""

from smtplib import SMTPException
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from lms.people.admin.people import roles
from lms.people.invitation_mail import link_of, send_invitation
from lms.people.models import Invitation, User

ROLES = ("is_trainer", "is_coordinator")
FIELDS = ("first_name", "last_name", "organisation", *ROLES)


class InvitationForm(forms.ModelForm):
    class Meta:
        model = Invitation
        fields = ["email", *FIELDS]

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].strip().lower()
        if User.objects.filter(email=email).exists():
            raise forms.ValidationError(_("This person already has an account."))
        if Invitation.objects.open().filter(email=email).exists():
            raise forms.ValidationError(
                _("An invitation already waits at this address. You can send it again in the list.")
            )
        return email


def state(invitation: Invitation) -> str:
    if invitation.accepted_at:
        return _("accepted")
    return _("waiting") if invitation.expires_at > timezone.now() else _("out of date")


def asked_roles(invitation: Invitation) -> str:
    return roles(User(**{name: getattr(invitation, name) for name in ROLES}))


class InvitationIndexView(generic.IndexView):
    add_item_label = gettext_lazy("Invite a person")

    def get_base_queryset(self) -> Any:
        return Invitation.objects.select_related("organisation")

    def get_edit_url(self, instance: Invitation) -> None:
        return None

    @property
    def columns(self) -> list[Column]:  # type: ignore[override]
        return [
            self._get_title_column("email"),
            Column("organisation", label=_("Organisation")),
            Column("roles", label=_("Role"), accessor=asked_roles),
            DateColumn("invited_at", label=_("Invited"), sort_key="invited_at"),
            DateColumn("expires_at", label=_("Until"), sort_key="expires_at"),
            Column("state", label=_("State"), accessor=state),
        ]

    def get_list_more_buttons(self, instance: Invitation) -> list:
        if instance.accepted_at:
            return []
        again = reverse("invitation:send_again", args=[instance.pk])
        return [
            Button(_("Send again"), url=again, icon_name="mail", priority=10),
            Button(_("Withdraw"), url=self.get_delete_url(instance), icon_name="bin", priority=20),
        ]


class InvitationCreateView(generic.CreateView):
    page_title = gettext_lazy("Invite a person")
    submit_button_label = gettext_lazy("Send the invitation")
    submit_button_active_label = gettext_lazy("Sending…")
    success_message = None

    def save_instance(self) -> Invitation:
        data = self.form.cleaned_data
        invitation = invite(self.request, data["email"], **{name: data[name] for name in FIELDS})
        log(invitation, "wagtail.create", user=self.request.user)
        return invitation

    def get_success_buttons(self) -> list:
        return []


class InvitationDeleteView(generic.DeleteView):
    page_title = gettext_lazy("Withdraw the invitation")
    success_message = gettext_lazy("The invitation is withdrawn: its link opens nothing any more.")

    @property
    def confirmation_message(self) -> str:
        return _("The link that was sent will open nothing any more.")


def invite(request: HttpRequest, email: str, **fields: Any) -> Invitation:
    """Keep the invitation and send its link; when the mail fails, show the link this once."""
    invitation, token = Invitation.objects.invite(
        email,
        by=request.user,  # type: ignore[arg-type]
        **fields,
    )
    try:
        send_invitation(invitation, token)
    except (OSError, SMTPException):
        messages.warning(
            request,
            _("The message to %(email)s could not leave. Give the person this link: %(link)s")
            % {"email": email, "link": link_of(token)},
        )
    else:
        messages.success(request, _("The invitation is sent to %(email)s.") % {"email": email})
    return invitation


@permission_required("people.add_invitation")
@require_http_methods(["GET", "POST"])
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    """A new link: the former one opens nothing any more."""
    former = get_object_or_404(Invitation, pk=pk, accepted_at=None)
    if request.method == "GET":
        context = {
            "invitation": former,
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": reverse("invitation:index"), "label": _("Invitations")},
                {"url": "", "label": _("Send again")},
            ],
            "header_title": _("Send again"),
        }
        return render(request, "people/admin/send_again.html", context)
    fields = {name: getattr(former, name) for name in FIELDS}
    former.delete()
    invite(request, former.email, **fields)
    return redirect("invitation:index")


def to_the_list(request: HttpRequest, pk: int) -> HttpResponse:
    return redirect("invitation:index")


class InvitationViewSet(ModelViewSet):
    model = Invitation
    icon = "mail"
    menu_label = gettext_lazy("Invitations")
    menu_name = "invitations"
    menu_order = 9150
    add_to_admin_menu = True
    copy_view_enabled = False
    url_prefix = "invitations"
    index_view_class = InvitationIndexView
    add_view_class = InvitationCreateView
    delete_view_class = InvitationDeleteView
    search_fields = ["email", "first_name", "last_name"]
    ordering = "-invited_at"

    def get_form_class(self, for_update: bool = False) -> type[forms.ModelForm]:
        return InvitationForm

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = {"index", "index_results", "add", "delete", "usage"}
        return [
            *(pattern for pattern in super().get_urlpatterns() if pattern.name in kept),
            path("<int:pk>/renvoyer/", send_again, name="send_again"),
            # Nothing to edit, but reports lead here.
            path("edit/<int:pk>/", to_the_list, name="edit"),
        ]
