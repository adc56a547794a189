"""Files as the back office shows them: only to those who work there."""

from django.contrib.auth.decorators import permission_required
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET
from wagtail.documents import get_document_model

from lms.learning.views.media import private

may_work_there = permission_required("wagtailadmin.access_admin", raise_exception=True)


@require_GET
@may_work_there
def back_office_media(request: HttpRequest, path: str) -> FileResponse:
    try:
        return private(FileResponse(default_storage.open(path)))
    except (FileNotFoundError, IsADirectoryError):
        raise Http404 from None


@require_GET
@may_work_there
def back_office_document(request: HttpRequest, document_id: int, filename: str) -> FileResponse:
    found = get_object_or_404(get_document_model(), pk=document_id)
    return private(FileResponse(found.file.open("rb"), as_attachment=True, filename=found.filename))
