from wagtail.users.apps import WagtailUsersAppConfig


class BackOfficeUsersConfig(WagtailUsersAppConfig):
    """Wagtail's users app with our form: e-mail address and roles, no groups."""

    user_viewset = "lms.people.admin.people.PersonViewSet"
