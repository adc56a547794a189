from django.apps import AppConfig


class BinomesConfig(AppConfig):
    name = "lms.binomes"
    label = "binomes"
