"""A file on its way in, as the server hands it over."""

from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from courses.activities.base import Refusal
from courses.office.intake import UPLOAD_LIMIT
from lms.learning.submissions.upload import takes_a_file, uploaded


class EndsLinesTooEarly(BytesIO):
    """As the input of our server does once part of it has been read."""

    def readline(self, size: int | None = -1, /) -> bytes:
        return b""


@takes_a_file
def receiving(request: HttpRequest) -> HttpResponse:
    try:
        return HttpResponse(len(uploaded(request).data))
    except Refusal as refusal:
        return HttpResponse(str(refusal), status=409)


def sent(data: bytes) -> tuple[HttpResponse, int]:
    """The response, and how many bytes of the form were left unread."""
    made = RequestFactory().post("/", {"file": BytesIO(data)})
    body = EndsLinesTooEarly(made.read())
    request = WSGIRequest(made.environ | {"wsgi.input": body})
    request._dont_enforce_csrf_checks = True
    return receiving(request), len(body.getvalue()) - body.tell()


@pytest.mark.parametrize("size", [1, UPLOAD_LIMIT])
def test_a_file_within_the_limit_arrives_whole(size):
    response, left = sent(b"x" * size)
    assert (response.status_code, response.content, left) == (200, str(size).encode(), 0)


def test_a_file_beyond_the_limit_is_read_to_its_end_so_that_the_browser_hears_the_answer():
    response, left = sent(b"x" * (UPLOAD_LIMIT + 5_000_000))
    assert response.status_code == 409
    assert left == 0
