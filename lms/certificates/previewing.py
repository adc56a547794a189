from lms.binomes.models import Programme
from lms.certificates.contents.document import Document as Content
from lms.certificates.issuing import draft
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources import sources


def draft_of_kind(kind: str, letterhead: Letterhead) -> Content | None:
    """The document of that kind with the most to show: real data of the latest programmes.

    None when no programme has anybody for it.
    """
    drafts = (
        draft(subject, letterhead)
        for programme in Programme.objects.order_by("-starts_on")[:3]
        for subject in sources()[kind].subjects(programme, None)[:5]
    )
    return min(drafts, key=lambda content: len(content.missing()), default=None)
