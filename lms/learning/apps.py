from django.apps import AppConfig


class LearningConfig(AppConfig):
    name = "lms.learning"
    label = "learning"

    def ready(self) -> None:
        from lms.learning import history  # noqa: F401
        from lms.learning.positioning import skills  # noqa: F401
