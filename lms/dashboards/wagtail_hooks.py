"""What the pages above all rooms add to the back office: the mails, to read before they leave."""

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from lms.dashboards.mails.views import mail_urls, may_see_mails


class MailsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_mails(request.user)


@hooks.register("register_admin_urls")
def mails_urls() -> list[URLPattern]:
    return mail_urls()


@hooks.register("register_admin_menu_item")
def mails_menu_item() -> MenuItem:
    return MailsMenuItem(_("Mails"), reverse("mails"), name="mails", icon_name="mail", order=9170)
