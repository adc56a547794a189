"""The training organisation and what it has issued, in the back office: for administrators."""

from wagtail import hooks

from lms.certificates.admin.documents import DocumentViewSet
from lms.certificates.admin.issuers import IssuerViewSet
from lms.certificates.admin.templates import TemplateViewSet


@hooks.register("register_admin_viewset")
def viewsets() -> list:
    return [IssuerViewSet(), TemplateViewSet(), DocumentViewSet()]
