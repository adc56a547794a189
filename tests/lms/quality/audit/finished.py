"""A programme that has gone all the way: what a training organisation would show its auditor."""

from contextlib import suppress
from datetime import timedelta
from io import BytesIO

from django.utils import timezone
from PIL import Image, ImageDraw

from lms.binomes.charters import sign as sign_charter
from lms.binomes.evidence import give_file
from lms.binomes.helping import ask_for_help, talked
from lms.binomes.models import Binome, Objective, Profile, Programme
from lms.binomes.objectives import adjust as adjust_objective
from lms.binomes.objectives import snapshot
from lms.binomes.referent_checks import tick
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Attendance, Issuer, TrainingSession
from lms.certificates.sources import sources
from lms.dashboards.demonstration_completed import load_completed
from lms.learning.adjustments import adjust
from lms.learning.models import Attempt, Positioning
from lms.learning.positioning.skipping import SKIPPED, _log
from tests.lms.quality.voices import action_after, answered, complaint_of
from tests.people import Cast

REASON = "dyslexie-marqueur"
WHY = "pourquoi-marqueur"


def finished(people: Cast) -> Programme:
    """Three binômes have completed the course; a session is signed, papers are issued (the files
    of two are made), help was given."""
    fill_in_the_issuer()
    programme = load_completed(3, "montclair")
    programme.presentation = "Les équipes partagent mieux leurs documents."
    programme.referent = people.driss
    programme.save()
    binomes = list(programme.binomes.exclude(pk=people.binome.pk))
    for binome in [people.binome, *binomes]:
        for person in binome.people:
            sign_charter(binome, person)
    hold_a_session(people, programme, binomes)
    live_and_adapt(people, programme, binomes[0])
    speak(people, programme, binomes)
    issue_all(programme)
    return programme


def speak(people: Cast, programme: Programme, binomes: list[Binome]) -> None:
    """Six people answer the survey, one complains, something is improved."""
    for binome in binomes:
        answered(binome.mentee, programme)
        answered(binome.mentor, programme, "mentor")
    action_after(complaint_of(binomes[0].mentee, programme), people.claire)


def issue_all(programme: Programme) -> None:
    letterhead, made = Letterhead(), set()
    for kind, source in sources().items():
        for subject in source.subjects(programme, None):
            with suppress(MissingEvidence):
                document, _new = issue(subject, letterhead)
                if kind in ("attestation", "programme") and kind not in made:
                    made.add(kind)
                    document.pdf()


def fill_in_the_issuer() -> None:
    issuer = Issuer.current()
    issuer.address, issuer.siret = "3 rue du Marché, Montclair", "123 456 789 00012"
    issuer.contact_email, issuer.phone = "bonjour@binome.example", "01 02 03 04 05"
    issuer.referent_name, issuer.referent_email = "Odile Roy", "handicap@binome.example"
    for name in (
        "methods", "resources", "assessment", "access_terms", "price", "rules",
        "accessibility_terms", "assistance_terms",
    ):  # fmt: skip
        setattr(issuer, name, f"Texte de l’organisme : {name}.")
    issuer.save()


def hold_a_session(people: Cast, programme: Programme, binomes: list[Binome]) -> TrainingSession:
    """Two hours on the screen, signed by the trainer and by everybody but one."""
    begin = timezone.now() - timedelta(days=30)
    session = TrainingSession.objects.create(
        programme=programme, title="Bien commencer", place="Salle 2", trainer=people.claire,
        starts_at=begin, ends_at=begin + timedelta(hours=2),
    )  # fmt: skip
    trainees = [person for binome in binomes for person in binome.people]
    for number, person in enumerate([people.claire, *trainees[:-1]]):
        Attendance.objects.create(
            session=session, person=person, signed_at=begin, signature=drawing(number)
        )
    Attendance.objects.create(session=session, person=trainees[-1], absent=True)
    return session


def drawing(number: int) -> bytes:
    """A signature unlike any other number's."""
    paper = Image.new("L", (200, 80), 255)
    ImageDraw.Draw(paper).line([(10, 60), (60 + 15 * number, 15), (190, 70)], fill=0, width=3)
    written = BytesIO()
    paper.save(written, "PNG")
    return written.getvalue()


def live_and_adapt(people: Cast, programme: Programme, binome: Binome) -> None:
    Profile.objects.create(
        programme=programme, person=binome.mentee, as_mentee=True, needs={"word-styles": 2},
        adjustments=REASON, about=WHY,
    )  # fmt: skip
    tested = Positioning.objects.create(
        person=binome.mentee, tool="word", level="operationnel", chances={"operationnel": 0.93},
        finished_at=timezone.now(),
    )  # fmt: skip
    attempt = Attempt.objects.filter(person=binome.mentee).first()
    _log(
        attempt, SKIPPED, binome.mentee, positioning=tested.pk, because="above", level=tested.level
    )
    adjust(binome.mentee, people.claire, 33, no_limit=False)
    objective = Objective.objects.filter(binome=binome).first()
    before = snapshot(objective)
    objective.level_after = 2
    adjust_objective(objective, before, binome.mentor, WHY)
    give_file(objective, binome.mentee, "note.png", drawing(9), "La note de service")
    ask_for_help(binome, binome.mentee)
    talked(binome, people.claire)
    tick(binome, "second_meeting", people.driss)
