from django.apps import AppConfig, apps

ROOMS = ("people", "binomes", "learning", "certificates", "quality")


class DashboardsConfig(AppConfig):
    name = "lms.dashboards"
    label = "dashboards"

    def ready(self) -> None:
        """Runs before Wagtail's own `ready`, which reads what is set here."""
        keep_out_of_the_reference_index()


def keep_out_of_the_reference_index() -> None:
    """Wagtail tells where a page or a picture is used, and so queues a task each time that a
    model with a foreign key is saved. What people do would queue several for each answer, and
    names no picture; templates of documents do."""
    for room in ROOMS:
        for model in apps.get_app_config(room).get_models():
            if model._meta.label != "certificates.Template":
                model.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]
