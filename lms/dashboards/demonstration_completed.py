"""Binômes that have finished, for trials of everything that comes after: papers, figures."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from courses.activities import kinds
from courses.models import CourseOutline, CoursePage, LessonPage
from courses.outline import Outline, concerns
from lms.binomes.models import Binome, Meeting, Objective, Programme
from lms.certificates.objectives.confirming import confirm_proposals
from lms.learning.models import Assignment, Attempt, CourseCompletion
from lms.people.models import Organisation, User

FIRST = (
    "Adèle", "Bastien", "Chloé", "Damien", "Élise", "Farid", "Gaëlle", "Hugo", "Inaya", "Joël",
    "Karim", "Léa", "Maëlys", "Noé", "Océane", "Paul", "Quitterie", "Rémi", "Sofia", "Théo",
)  # fmt: skip
LAST = (
    "Aubry", "Bouchard", "Carré", "Delmas", "Estève", "Fontaine", "Guérin", "Haddad", "Imbert",
    "Jacquet", "Kessler", "Leclerc", "Marchand", "Noël", "Ollivier", "Prévost", "Renaud",
)  # fmt: skip
PER_ACTIVITY = timedelta(minutes=12)


class NothingToComplete(ValueError):
    """No course is published, so nobody can have finished one."""


@transaction.atomic
def load_completed(count: int, slug: str) -> Programme:
    """`count` binômes of the programme that have finished its course, without their papers;
    their trainer has confirmed the results by objective.

    Existing ones are kept, and only those that lack are made. Raises `NothingToComplete`.
    """
    programme = Programme.objects.filter(slug=slug).first() or _programme(slug)
    course = _course(programme)
    have = User.objects.filter(email__startswith=f"{slug}-mentor-").count()
    people = _people(programme, range(have + 1, count + 1))
    binomes = Binome.objects.bulk_create(
        Binome(programme=programme, mentor=mentor, mentee=mentee)
        for mentor, mentee in zip(people[::2], people[1::2], strict=True)
    )
    _meet(binomes)
    _confirm(programme, _finish(course, binomes))
    return programme


def _programme(slug: str) -> Programme:
    today = timezone.localdate()
    company, _made = Organisation.objects.get_or_create(name="Ville de Montclair")
    made = Programme.objects.create(
        organisation=company,
        name=f"Programme {slug}",
        slug=slugify(slug),
        starts_on=today - timedelta(days=120),
        ends_on=today + timedelta(days=30),
    )
    made.trainers.set(User.objects.filter(is_trainer=True)[:1])
    return made


def _course(programme: Programme) -> CoursePage:
    live = CoursePage.objects.filter(live=True, published_outline__isnull=False)
    assigned = live.filter(assignments__binome__programme=programme)
    found = assigned.first() or live.filter(slug="word-initial").first() or live.first()
    if found is None:
        raise NothingToComplete("aucun parcours n’est publié")
    return found


def _people(programme: Programme, numbers: range) -> list[User]:
    """Mentor and mentoré of each number, who cannot sign in."""
    names = [(first, last) for last in LAST for first in FIRST]
    made = []
    for number in numbers:
        for place, role in enumerate(("mentor", "mentore")):
            first, last = names[(2 * number + place) % len(names)]
            again = (2 * number + place) // len(names)
            user = User(
                email=f"{programme.slug}-{role}-{number:04d}@binome.example",
                first_name=first,
                last_name=f"{last} {LAST[again % len(LAST)]}" if again else last,
                organisation=programme.organisation,
            )
            user.set_unusable_password()
            made.append(user)
    return User.objects.bulk_create(made)


def _finish(course: CoursePage, binomes: list[Binome]) -> list[CourseCompletion]:
    ended = timezone.now() - timedelta(days=2)
    outline = CourseOutline.objects.get(course=course).outline
    authored = _authored(outline)
    assignments = Assignment.objects.bulk_create(
        Assignment(course=course, binome=b, assigned_at=ended - timedelta(days=60)) for b in binomes
    )
    attempts, completions = [], []
    for assignment in assignments:
        for person in assignment.people:
            role = assignment.role_of(person)
            begun = ended - timedelta(days=40)
            attempts += _attempts(outline, assignment, person, role, begun, authored)
            completions.append(
                CourseCompletion(
                    person=person,
                    course=course,
                    assignment=assignment,
                    started_at=begun,
                    completed_at=ended,
                )
            )
    Attempt.objects.bulk_create(attempts, batch_size=500)
    return CourseCompletion.objects.bulk_create(completions, batch_size=500)


def _confirm(programme: Programme, completions: list[CourseCompletion]) -> None:
    """The trainer has confirmed the results that the platform proposes."""
    trainer = programme.trainers.first()
    if trainer is not None:
        confirm_proposals(completions, trainer)


def _meet(binomes: list[Binome]) -> None:
    """Six meetings confirmed by both, an objective reached, and the end."""
    ended = timezone.now() - timedelta(days=1)
    Meeting.objects.bulk_create(
        Meeting(
            binome=binome,
            starts_at=ended - timedelta(days=14 * number),
            minutes=60,
            mentor_minutes=60,
            mentee_minutes=55,
        )
        for binome in binomes
        for number in range(1, 7)
    )
    Objective.objects.bulk_create(
        Objective(
            binome=binome,
            of=Objective.Of.MENTEE,
            title="mettre en forme un document avec les styles",
            state=Objective.State.REACHED,
        )
        for binome in binomes
    )
    Binome.objects.filter(pk__in=[binome.pk for binome in binomes]).update(
        closed_at=ended, ending=Binome.Ending.FINISHED
    )


def _authored(outline: Outline) -> dict[str, dict]:
    pages = {p.pk: p for p in LessonPage.objects.filter(pk__in=[x.id for x in outline.lessons])}
    found = {}
    for lesson in outline.lessons:
        for activity in lesson.activities:
            block = pages[lesson.id].block(activity.id)
            found[activity.id] = kinds()[activity.kind].author(block.value) if block else {}
    return found


def _attempts(
    outline: Outline,
    assignment: Assignment,
    person: User,
    role: str | None,
    begun: datetime,
    authored: dict[str, dict],
) -> list[Attempt]:
    """One passed try at each activity that counts for the person, two days apart."""
    made: list[Attempt] = []
    for lesson in outline.lessons:
        if not concerns(lesson.audience, role):
            continue
        for activity in lesson.activities:
            started = begun + timedelta(days=len(made) % 35)
            marked = activity.kind not in ("reading", "together")
            made.append(
                Attempt(
                    person=person,
                    course_id=outline.id,
                    lesson_id=lesson.id,
                    activity=activity.id,
                    kind=activity.kind,
                    number=1,
                    binome=assignment.binome,
                    authored=authored[activity.id],
                    started_at=started,
                    submitted_at=started + PER_ACTIVITY,
                    completed_at=started + PER_ACTIVITY,
                    passed=True,
                    earned=(8 + person.pk % 3) if marked else None,
                    possible=10 if marked else None,
                )
            )
    return made
