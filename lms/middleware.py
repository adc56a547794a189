"""What every request passes, beyond Django's own."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.csp import CSP

Next = Callable[[HttpRequest], HttpResponse]

BACK_OFFICE = "/gestion/"
# Wagtail's editor writes inline styles and scripts of its own.
BACK_OFFICE_POLICY = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "font-src": [CSP.SELF, "data:"],
    "frame-ancestors": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "object-src": [CSP.NONE],
}


def back_office_content_policy(get_response: Next) -> Next:
    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith(BACK_OFFICE) and not hasattr(response, "_csp_config"):
            response._csp_config = BACK_OFFICE_POLICY  # type: ignore[attr-defined]
        return response

    return middleware


def preferred_language(get_response: Next) -> Next:
    """The language that the person chose; French until then, whatever the browser says."""

    def middleware(request: HttpRequest) -> HttpResponse:
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        language = chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language  # type: ignore[attr-defined]
        response = get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    return middleware
