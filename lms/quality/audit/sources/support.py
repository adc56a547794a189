"""Presence, follow-up, assistance with its delays, and who does what."""

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from lms.binomes.models import CareAct, HelpRequest, MailChoice, ReferentCheck
from lms.certificates.models import Attendance, ScannedSheet
from lms.certificates.presence import with_paper
from lms.learning.models import Contest, Response
from lms.quality.audit.dossier import Found, Paper
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, delay, listed
from lms.quality.tables import Row, pair_ref, ref

type Dated = tuple[datetime, str, Row]


def presence(scope: Scope) -> Found:
    """Session by session, who signed. People are named, as under any signature."""
    kept = (
        with_paper(Attendance.objects.filter(session__programme__in=scope.programmes))
        .select_related("session", "person")
        .defer("signature")
        .order_by("session__starts_at", "session", "person__last_name", "pk")
    )

    def placed() -> Iterator[Placed]:
        for one in kept:
            session = one.session
            cells = (
                session.title,
                day(session.starts_at),
                str(one.person),
                _presence(one),
                day(one.signed_at),
            )
            url = reverse("session", args=[scope.slugs[session.programme_id], session.pk])
            yield scope.slugs[session.programme_id], Row(cells, url)

    headings = (_("Session"), _("Day"), _("Person"), _("State"), _("Signed on"))
    return listed(_("Presence at the sessions"), headings, placed(), papers=_scans(scope))


def _presence(one: Attendance) -> str:
    if one.signed_at:
        return _("signed")
    if one.on_paper:  # type: ignore[attr-defined]
        return _("signed on the paper sheet, scanned")
    return _("absent") if one.absent else _("not signed")


def _scans(scope: Scope) -> dict[str, list[Paper]]:
    """The paper sheets that were scanned back in, those that were replaced too."""
    found: dict[str, list[Paper]] = {}
    scans = ScannedSheet.objects.filter(session__programme__in=scope.programmes)
    for scan in scans.select_related("session").order_by("session__starts_at", "pk"):
        paper = Paper(scan.file_name, scan.read)
        found.setdefault(scope.slugs[scan.session.programme_id], []).append(paper)
    return found


def follow_up(scope: Scope) -> Found:
    """Requests for help, looks of the referent, what was done for a binôme, the last reminder of
    each person."""
    log = sorted([*_requests(scope), *_acts(scope), *_looks(scope)], key=lambda one: one[0])

    def placed() -> Iterator[Placed]:
        yield from ((slug, row) for _at, slug, row in log)
        last = MailChoice.objects.filter(person__in=list(scope.people), reminded_on__isnull=False)
        for person, on in last.values_list("person_id", "reminded_on").order_by("person_id"):
            for slug in scope.slugs_of(person):
                yield slug, Row((on, ref(person), _("last reminder by e-mail"), "", None))

    headings = (_("On"), _("For"), _("What was done"), _("By"), _("Settled on"))
    return listed(_("Reminders, alerts and actions taken"), headings, placed())


def _requests(scope: Scope) -> Iterator[Dated]:
    asked = HelpRequest.objects.filter(binome__programme__in=scope.programmes)
    for one in asked.select_related("binome"):
        cells = (
            day(one.at), pair_ref(one.binome_id), _("request for help"), "", day(one.settled_at)
        )  # fmt: skip
        yield one.at, scope.slugs[one.binome.programme_id], Row(cells)


def _acts(scope: Scope) -> Iterator[Dated]:
    acts = CareAct.objects.filter(binome__programme__in=scope.programmes)
    for act in acts.select_related("binome", "by"):
        cells = (
            day(act.at),
            pair_ref(act.binome_id),
            str(act.get_kind_display()),
            str(act.by or ""),
            None,
        )
        yield act.at, scope.slugs[act.binome.programme_id], Row(cells)


def _looks(scope: Scope) -> Iterator[Dated]:
    """The referent looked in: that they did, never what was said."""
    looks = ReferentCheck.objects.filter(binome__programme__in=scope.programmes)
    for look in looks.select_related("binome", "by"):
        words = _("look of the referent: %(when)s") % {"when": look.get_kind_display()}
        cells = (day(look.at), pair_ref(look.binome_id), words, str(look.by or ""), None)
        yield look.at, scope.slugs[look.binome.programme_id], Row(cells)


def assistance(scope: Scope) -> Found:
    """Each question of a learner and how many days the answer took."""
    log = sorted([*_calls(scope), *_contests(scope), *_read_answers(scope)], key=lambda one: one[0])
    headings = (_("Asked on"), _("By"), _("About"), _("Answered on"), _("Days"))
    return listed(_("Assistance and its delays"), headings, ((slug, row) for _at, slug, row in log))


def _calls(scope: Scope) -> Iterator[Dated]:
    asked = HelpRequest.objects.filter(binome__programme__in=scope.programmes)
    for one in asked.select_related("binome"):
        slug = scope.slugs[one.binome.programme_id]
        cells = (
            day(one.at), ref(one.by_id), _("life of the binôme"), day(one.settled_at),
            delay(one.at, one.settled_at),
        )  # fmt: skip
        yield one.at, slug, Row(cells)


def _contests(scope: Scope) -> Iterator[Dated]:
    contests = Contest.objects.filter(scope.attempts("response__attempt__"))
    fields = (
        "pk", "opened_at", "answered_at", "response__attempt__person_id",
        "response__attempt__binome__programme_id", "response__attempt__course_id",
    )  # fmt: skip
    for pk, opened, answered, person, programme, course in contests.values_list(*fields):
        slug = scope.slug_of_attempt(programme, person, course)
        if slug is None:
            continue
        cells = (
            day(opened), ref(person), _("contested mark"), day(answered), delay(opened, answered)
        )  # fmt: skip
        yield opened, slug, Row(cells, reverse("answer_contest", args=[pk]))


def _read_answers(scope: Scope) -> Iterator[Dated]:
    """Answers that a person has marked, from the day on which they were handed in."""
    judged = Response.objects.filter(
        scope.attempts("attempt__"),
        attempt__submitted_at__isnull=False,
        judged_at__isnull=False,
    )
    fields = (
        "attempt_id", "attempt__submitted_at", "judged_at", "attempt__person_id",
        "attempt__binome__programme_id", "attempt__course_id",
    )  # fmt: skip
    for attempt, asked, judged_at, person, programme, course in judged.values_list(*fields):
        slug = scope.slug_of_attempt(programme, person, course)
        if slug is None:
            continue
        cells = (
            day(asked), ref(person), _("answer read by a trainer"), day(judged_at),
            delay(asked, judged_at),
        )  # fmt: skip
        yield asked, slug, Row(cells, reverse("learner_attempt", args=[attempt]))


def roles(scope: Scope) -> Found:
    """Who trains, who is the referent: those of each programme."""

    def placed() -> Iterator[Placed]:
        for programme in scope.programmes:
            for trainer in programme.trainers.all():
                yield programme.slug, Row((str(trainer), _("trainer"), trainer.email))
            if programme.referent:
                person = programme.referent
                yield programme.slug, Row((str(person), _("referent"), person.email))

    headings = (_("Who"), _("What they do"), _("E-mail address"))
    return listed(_("Who does what"), headings, placed())
