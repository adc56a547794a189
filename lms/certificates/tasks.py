from django.tasks import task

from lms.certificates.documents import Document


@task
def make_pdf(document_id: int) -> None:
    Document.objects.get(pk=document_id).pdf()
