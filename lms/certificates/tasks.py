from django.core.cache import cache
from django.tasks import task

from lms.certificates.documents import Document

# Whoever looks at a document that still has no PDF asks for it again, at most this often: a
# task that was lost, or that failed while the key was away, needs nobody to remember it.
AGAIN_AFTER = 120


@task
def make_pdf(document_id: int) -> None:
    Document.objects.get(pk=document_id).pdf()


def ask_again(document: Document) -> None:
    """Have the PDF made if it is still not there a while after the document was issued."""
    if document.waiting_long and cache.add(f"pdf-asked-{document.pk}", True, AGAIN_AFTER):
        make_pdf.enqueue(document.pk)
