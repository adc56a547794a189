"""A file from the learner's hands to a marked attempt.

The file is marked before the transaction, which only records: a slow file holds up nobody.
What is recorded answers exactly what was marked, or the file is marked again.
"""

from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _

from courses.activities.base import Outcome, Refusal, State
from courses.exercises.storage import private_storage, random_place
from courses.office.marking import engine_version
from lms.learning.abilities import TakesFile
from lms.learning.attempts import Attempt
from lms.learning.marking.keys import made_since
from lms.learning.runtime import NoSuchActivity, Place, act
from lms.learning.states import state_of
from lms.learning.submissions.foreign_copies import foreign_copy
from lms.learning.submissions.resemblance import resemblances
from lms.learning.submissions.submission import FOLDER, Submission
from lms.learning.submissions.upload import Upload

TRIES = 3


class _Changed(Exception):
    """What is asked is no longer what the file was marked by."""


def hand_in(place: Place, upload: Upload) -> tuple[Attempt, Outcome]:
    """Raises NoSuchActivity, or Refusal with what to do: then no attempt is counted."""
    kind = place.kind
    if not isinstance(kind, TakesFile):
        raise NoSuchActivity
    for _try in range(TRIES):
        asked = what_is_asked(place)
        examined = kind.examine(asked, upload.data)
        foreign = foreign_copy(place, kind, asked, upload.data)
        stored = _store(upload)
        try:
            return _record(place, kind, asked, examined, upload, stored, foreign)
        except _Changed:
            private_storage().delete(stored)
        except BaseException:
            private_storage().delete(stored)
            raise
    raise Refusal(_("This exercise is being changed right now: hand your file in again."))


def what_is_asked(place: Place) -> dict:
    """By the open attempt, else by a new one."""
    attempt = place.attempts().filter(submitted_at=None).order_by("number").last()
    if attempt is not None:
        return state_of(attempt, place.access, corrections=made_since(attempt)).authored
    authored = place.authored()
    if not authored:
        raise NoSuchActivity
    return place.kind.begin(authored, place.luck(), frozenset())


def _store(upload: Upload) -> str:
    return private_storage().save(random_place(FOLDER, upload.name), ContentFile(upload.data))


@transaction.atomic
def _record(
    place: Place,
    kind: Any,
    asked: dict,
    examined: Any,
    upload: Upload,
    stored: str,
    foreign: list[dict[str, Any]],
) -> tuple[Attempt, Outcome]:
    def answer(state: State) -> Outcome:
        if state.authored != asked or state.submitted:
            raise _Changed
        return kind.hand_in(state, examined)

    begun, _outcome = act(place, kind.opening, {})
    attempt, outcome = act(place, kind.handing, {}, begun.number, answer)
    prints = examined.prints
    submission = Submission(
        attempt=attempt,
        file=stored,
        name=upload.name,
        size=len(upload.data),
        sha256=prints.get("sha256", ""),
        content=prints.get("content", ""),
        last_author=prints.get("last_author", "")[:200],
        producer=examined.marked["producer"][:200],
        version=examined.version,
        engine=engine_version(),
        prints=prints,
        sketch=examined.sketch,
    )
    submission.resemblances = resemblances(submission, asked, examined.origins) + foreign
    submission.save()
    return attempt, outcome
