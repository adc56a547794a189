"""What a process of the press room runs. Nothing of Django is imported before it is set up."""

from typing import Any


def begin(keys: dict[str, Any]) -> None:
    import django
    from django.conf import settings

    django.setup()
    for name, value in keys.items():
        setattr(settings, name, value)


def work(what: Any) -> Any:
    from lms.certificates.making import make_or_refuse

    return make_or_refuse(what)
