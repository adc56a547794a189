from django.apps import AppConfig


class QualityConfig(AppConfig):
    name = "lms.quality"
    label = "quality"
