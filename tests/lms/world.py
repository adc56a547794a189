"""The site with something at each of its addresses, and the people who ask for it."""

from django.utils import timezone

from lms.binomes.evidence import give_file
from lms.binomes.mail_choices import choice_of
from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import Objective, Proposal
from lms.binomes.scheduling import we_met
from lms.binomes.volunteering import let_in
from lms.certificates.models import Document
from lms.learning.models import Attempt
from lms.learning.models import Invitation as Returning
from lms.learning.runtime import act
from lms.people.models import Invitation, User
from tests import material
from tests.lms.learning.doing import at, sit
from tests.lms.quality.voices import action_after, complaint_of, invited
from tests.people import cast

NOBODYS = "00000000-0000-0000-0000-000000000000"


def site_in_use() -> tuple[dict, dict]:
    """The people by their part, and what stands for each name in the addresses of the matrix."""
    people = cast()
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.ines, course, 3), "confirm", {})
    admin = User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")
    _invitation, token = Invitation.objects.invite("nouveau@binome.example", by=people.driss)
    document = Document.objects.get()
    attempt = Attempt.objects.get(kind="quiz")
    response = attempt.responses.order_by("pk").first()
    names = {
        "TOKEN": token,
        "QUIZ": attempt.activity,
        "ATTEMPT": attempt.pk,
        "RESPONSE": response.pk,
        "QUESTION": response.item,
        "PERSON": people.bernard.pk,
        "INVITATION": Returning.objects.create(
            person=people.bernard, course=course, lesson=attempt.lesson, days=30,
            activity=attempt.activity, offered_on=timezone.localdate(),
        ).pk,
        "NUMBER": document.number,
        "CODE": document.code,
        "COMPLETION": people.bernard.completions.get().pk,
        **life_of_the_binome(people),
        **voices(people),
    }  # fmt: skip
    users = {
        "mentor": people.ines, "mentee": people.bernard, "trainer": people.claire,
        "coordinator": people.driss, "outsider": people.outsider, "admin": admin,
    }  # fmt: skip
    return users, names


def life_of_the_binome(people) -> dict:
    """A meeting held, an objective, a proposal and a draft of the binôme in the programme."""
    binome, programme = people.binome, people.programme
    programme.open_registration()
    objective = Objective.objects.create(binome=binome, of="mentee", title="Oser")
    let_in(programme, people.ines.email)
    return {
        "BINOME": binome.pk,
        "LINK": programme.registration_key,
        "MEETING": we_met(binome, people.ines, 45).pk,
        "OBJECTIVE": objective.pk,
        "EVIDENCE": give_file(objective, people.ines, "Essai.pdf", b"%PDF-1.7 essai", "").pk,
        "RUN": ask_for_run(programme, Weights(), people.driss).pk,
        "PROPOSAL": Proposal.objects.create(
            programme=programme, mentor=people.ines, mentee=people.bernard
        ).pk,
        "CALENDAR": choice_of(people.ines).calendar_key,
    }


def voices(people) -> dict:
    """Bernard is asked for his opinion, has complained, and something is improved."""
    made = complaint_of(people.bernard, people.programme)
    return {
        "SURVEY": invited(people.bernard, people.programme).pk,
        "COMPLAINT": made.pk,
        "ACTION": action_after(made, people.claire).pk,
    }
