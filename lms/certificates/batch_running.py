"""A batch in the background: the same work as the command, with its progress kept."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files import File
from django.tasks import task
from django.utils import timezone

from lms.certificates.batches import Batch
from lms.certificates.papers import issue_papers


@task
def run_batch(batch_id: int) -> None:
    run(Batch.objects.select_related("programme").get(pk=batch_id))


def run(batch: Batch) -> None:
    """Begun again after it was stopped, a batch takes up what is missing."""
    with TemporaryDirectory() as folder:
        archive = Path(folder) / "documents.zip"
        outcome = issue_papers(batch.programme, batch.kinds, archive, batch.moved)
        with archive.open("rb") as written:
            batch.file.save(f"{batch.programme.slug}.zip", File(written), save=False)
    batch.issued, batch.already, batch.failed = outcome.issued, outcome.already, outcome.failed
    batch.finished_at = timezone.now()
    batch.save()
