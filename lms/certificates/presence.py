"""Who was there: signed on the screen, or on a paper sheet that was scanned back in."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from lms.binomes.models import Programme
from lms.certificates.attendances import Attendance
from lms.certificates.contents.attendance import HalfDay, Presence, ScanNote
from lms.certificates.scans.scanned_sheets import ScannedSheet
from lms.certificates.sessions import SIGNING_DELAY, TrainingSession
from lms.people.models import User


@dataclass(frozen=True)
class Signed:
    """A half-day that a person signed, and its trainer too."""

    session: TrainingSession
    on_paper: bool


def with_paper(attendances: QuerySet[Attendance]) -> QuerySet[Any]:
    """Each with `on_paper`: whether the scan that holds bears its signature."""
    holding = ScannedSheet.objects.filter(signed=OuterRef("pk"), replaced_at=None)
    return attendances.annotate(on_paper=Exists(holding))


def to_sign_now(person: User) -> QuerySet[Any]:
    """The attendances that this person can sign at this moment, and has not."""
    now = timezone.now()
    mine = Attendance.objects.filter(
        person=person,
        signed_at=None,
        absent=False,
        session__starts_at__lte=now,
        session__ends_at__gt=now - SIGNING_DELAY,
    )
    return with_paper(mine).filter(on_paper=False).order_by("session__starts_at", "pk")


def first_to_sign(person: User) -> Subquery:
    """The id of a session to sign now, to be asked with another query; None where none is."""
    return Subquery(to_sign_now(person).values("session")[:1])


def signed_in(programme: Programme) -> dict[int, list[Signed]]:
    """By person, the half-days that they and the trainer have signed, in one query."""
    there = with_paper(Attendance.objects.filter(session__programme=programme)).filter(
        Q(signed_at__isnull=False) | Q(on_paper=True)
    )
    by_session: dict[int, list[Attendance]] = {}
    for attendance in (
        there.select_related("session").defer("signature").order_by("session__starts_at")
    ):
        by_session.setdefault(attendance.session_id, []).append(attendance)
    found: dict[int, list[Signed]] = {}
    for attendances in by_session.values():
        session = attendances[0].session
        if session.trainer_id not in {attendance.person_id for attendance in attendances}:
            continue
        for one in attendances:
            if one.person_id != session.trainer_id:
                on_paper = one.signed_at is None
                found.setdefault(one.person_id, []).append(Signed(session, on_paper))
    return found


def half_day_of(session: TrainingSession) -> HalfDay:
    """As the documents state it, in local time."""
    attendances = with_paper(session.attendances.select_related("person"))
    here = {attendance.person_id: attendance.content() for attendance in attendances}
    trainer = here.pop(session.trainer_id, None) or Presence(name=str(session.trainer))
    return session.half_day(trainer, tuple(here.values()), _note(session))


def _note(session: TrainingSession) -> ScanNote | None:
    scan = session.scans.filter(replaced_at=None).select_related("recorded_by").first()
    if scan is None:
        return None
    return ScanNote(
        sha256=scan.sha256,
        recorded_by=str(scan.recorded_by),
        recorded_at=timezone.localtime(scan.recorded_at),
    )
