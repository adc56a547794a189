"""Programmes and binômes in the back office: for administrators."""

from wagtail import hooks

from lms.binomes.admin.binomes import BinomeViewSet
from lms.binomes.admin.programmes import ProgrammeViewSet


@hooks.register("register_admin_viewset")
def viewsets() -> list:
    return [ProgrammeViewSet(), BinomeViewSet()]
