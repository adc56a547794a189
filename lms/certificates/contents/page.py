"""The HTML page of a document, from its own template engine.

An engine of their own keeps documents apart from the site: no context processor, no request,
nothing but the content reaches a page, so the same content always gives the same page.
"""

from functools import cache
from pathlib import Path
from typing import Any

from django.template import Context, Engine
from django.utils.translation import override

TEMPLATE_FOLDER = Path(__file__).resolve().parents[3] / "templates"


@cache
def engine() -> Engine:
    return Engine(
        dirs=[str(TEMPLATE_FOLDER)],
        libraries={
            "documents": "lms.certificates.contents.filters",
            "i18n": "django.templatetags.i18n",
        },
    )


def page(template: str, context: dict[str, Any], language: str) -> str:
    """HTML of `certificates/documents/<template>.html` in `language` ("fr", "en")."""
    with override(language):
        found = engine().get_template(f"certificates/documents/{template}.html")
        return found.render(Context(context | {"language": language}))
