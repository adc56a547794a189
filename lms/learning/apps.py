from django.apps import AppConfig


class LearningConfig(AppConfig):
    name = "lms.learning"
    label = "learning"

    def ready(self) -> None:
        from lms.learning import history  # noqa: F401
