"""Organisations, people and invitations in the back office: for administrators."""

from wagtail import hooks

from lms.people.admin.deleting import refuse_people, refuse_person
from lms.people.admin.invitations import InvitationViewSet
from lms.people.admin.organisations import OrganisationViewSet

hooks.register("before_delete_user", refuse_person)
hooks.register("before_bulk_action", refuse_people)


@hooks.register("register_admin_viewset")
def viewsets() -> list:
    return [OrganisationViewSet(), InvitationViewSet()]
