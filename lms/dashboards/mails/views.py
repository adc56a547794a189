"""The mails in the back office: for trainers and administrators."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django.views.decorators.http import require_GET
from django.views.generic import TemplateView
from wagtail.admin.auth import permission_denied
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from lms.dashboards.mails.registry import Mail, rooms
from lms.people.models import User


def may_see_mails(user: Any) -> bool:
    return isinstance(user, User) and (user.is_trainer or user.is_superuser)


class MailsView(WagtailAdminTemplateMixin, TemplateView):
    """All of them: when each leaves, for whom, and how it stops."""

    template_name = "dashboards/admin/mails.html"
    page_title = gettext_lazy("Mails sent by the platform")
    header_icon = "mail"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_see_mails(request.user):
            return permission_denied(request)
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "rooms": rooms()}


class MailView(MailsView):
    """One of them in each language, with example data."""

    template_name = "dashboards/admin/mail.html"

    @property
    def mail(self) -> Mail:
        return mail_of(self.kwargs["key"])

    @property
    def page_title(self) -> str:  # type: ignore[override]
        return str(self.mail.title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("mails"), "label": _("Mails sent by the platform")},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        versions = []
        for code, name in settings.LANGUAGES:
            with override(code):
                versions.append({"code": code, "name": name, "written": self.mail.write()})
        return {**super().get_context_data(**kwargs), "mail": self.mail, "versions": versions}


def mail_of(key: str) -> Mail:
    found = next((one for room in rooms() for one in room.mails if one.key == key), None)
    if found is None:
        raise Http404
    return found


@require_GET
def mail_layout(request: HttpRequest, key: str, code: str) -> HttpResponse:
    """The mail as a mail program lays it out."""
    if not may_see_mails(request.user):
        return permission_denied(request)
    if code not in dict(settings.LANGUAGES):
        raise Http404
    with override(code):
        written = mail_of(key).write()
    if not written.html:
        raise Http404
    return HttpResponse(written.html)


def mail_urls() -> list[URLPattern]:
    return [
        path("messages/", MailsView.as_view(), name="mails"),
        path("messages/<slug:key>/", MailView.as_view(), name="mail"),
        path("messages/<slug:key>/<slug:code>/", mail_layout, name="mail_layout"),
    ]
