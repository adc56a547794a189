from django.http import HttpResponse
from django.utils.http import content_disposition_header


def pdf_response(data: bytes, title: str) -> HttpResponse:
    """A PDF shown in the browser under its title, kept by no shared cache."""
    response = HttpResponse(data, content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(False, f"{title}.pdf") or "inline"
    response["Cache-Control"] = "private, no-store"
    return response
