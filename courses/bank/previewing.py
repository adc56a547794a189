"""What previews of pages, questions and quizzes share."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.csp import CSP

# The buttons are the learner's own and must do nothing: no form leaves the page.
POLICY = {**settings.SECURE_CSP, "form-action": [CSP.NONE]}


def preview_response(
    request: HttpRequest, template: str, context: dict[str, Any]
) -> TemplateResponse:
    response = TemplateResponse(request, template, context)
    response._csp_config = POLICY  # type: ignore[attr-defined]
    return response


def is_filled(block: Any) -> bool:
    """Whether the author has filled in all that this block needs.

    `block` is a child of a StreamField's value. An editor's preview is made while the author
    writes, so blocks can lack anything.
    """
    try:
        block.block.clean(block.value)
    except ValidationError:
        return False
    return True
