"""Surveys and the handling of complaints in the back office."""

from wagtail import hooks

from lms.quality.admin.complaint_terms import ComplaintTermsViewSet
from lms.quality.admin.questionnaires import QuestionnaireViewSet


@hooks.register("register_admin_viewset")
def viewsets() -> list:
    return [QuestionnaireViewSet(), ComplaintTermsViewSet()]
