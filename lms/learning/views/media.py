"""Pictures and files of the courses: only for those who may read the course."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.csp import CSP
from django.views.decorators.http import require_GET
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from lms.learning.access import may_see_document, may_see_image
from lms.people.models import User

WIDTH = "width-1440"
SANDBOX = {"default-src": [CSP.NONE], "style-src": [CSP.UNSAFE_INLINE], "sandbox": True}


@login_required
@require_GET
def image(request: HttpRequest, image_id: int) -> FileResponse:
    if not isinstance(request.user, User) or not may_see_image(request.user, image_id):
        raise Http404
    found = get_object_or_404(get_image_model(), pk=image_id)
    file = found.file if found.is_svg() else found.get_rendition(WIDTH).file
    kind = "image/svg+xml" if found.is_svg() else None
    response = FileResponse(file.open("rb"), content_type=kind)
    return private(response)


@login_required
@require_GET
def document(request: HttpRequest, document_id: int) -> FileResponse:
    if not isinstance(request.user, User) or not may_see_document(request.user, document_id):
        raise Http404
    found = get_object_or_404(get_document_model(), pk=document_id)
    response = FileResponse(found.file.open("rb"), as_attachment=True, filename=found.filename)
    return private(response)


def private(response: FileResponse) -> FileResponse:
    response["Cache-Control"] = "private, max-age=3600"
    response["X-Content-Type-Options"] = "nosniff"
    # A picture drawn as SVG may hold script: it never runs, even opened alone.
    response._csp_config = SANDBOX  # type: ignore[attr-defined]
    return response
