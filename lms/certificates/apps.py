from django.apps import AppConfig


class CertificatesConfig(AppConfig):
    name = "lms.certificates"
    label = "certificates"

    def ready(self) -> None:
        from lms.certificates import receivers  # noqa: F401
