"""axe on each type of page, wide and narrow; nothing scrolls sideways at 320 px."""

import pytest
from django.utils import timezone

from lms.certificates.models import Document
from lms.learning.models import Attempt
from lms.learning.models import Invitation as Returning
from lms.learning.runtime import act
from lms.people.models import Invitation
from tests import material
from tests.browser.conftest import Site
from tests.lms.learning.doing import at, sit
from tests.lms.quality.voices import action_after, answered, complaint_of, invited, mentees

LESSON = "/parcours/gestes/module/lecon-2/"
PROGRAMME = "/programmes/montclair/"


@pytest.fixture
def world(people):
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.ines, course, 3), "confirm", {})
    act(at(people.ines, course, 2), "begin", {})
    return people


def pages(world) -> list[tuple[object, list[str]]]:
    _invitation, token = Invitation.objects.invite("nouveau@binome.example", by=world.driss)
    sat = Attempt.objects.filter(kind="quiz").first()
    quiz = f"{LESSON}activite/{sat.activity}/"
    offered = Returning.objects.create(
        person=world.bernard, course=sat.course, lesson=sat.lesson, activity=sat.activity,
        days=30, offered_on=timezone.localdate(),
    )  # fmt: skip
    learner = ["/", "/parcours/gestes/", LESSON, "/parcours/gestes/module/lecon-3/", quiz]
    public = [
        "/connexion/", "/mot-de-passe/oublie/", f"/invitation/{token}/", "/invitation/passee/",
        "/verifier/", f"/verifier/{Document.objects.get().code}/", "/accessibilite/",
        "/donnees-personnelles/", "/absente/",
    ]  # fmt: skip
    return [
        (None, public),
        (world.bernard, [*learner, "/mot-de-passe/", "/rappels/", f"/rappels/{offered.pk}/"]),
        (world.ines, learner),
        (world.driss, ["/programmes/", f"{PROGRAMME}", f"{PROGRAMME}attribuer/"]),
        (world.claire, ["/formation/", "/formation/montclair/"]),
        *quality(world),
    ]  # fmt: skip


def quality(world) -> list[tuple[object, list[str]]]:
    """Surveys, complaints and actions, for those who answer and those who read."""
    for who in mentees(world.programme, 5):
        answered(who, world.programme, mieux="Des captures plus grandes")
    survey = invited(world.bernard, world.programme)
    complaint = complaint_of(world.bernard, world.programme)
    action = action_after(complaint, world.claire)
    results = "/qualite/enquetes/montclair/"
    mine = [
        "/qualite/avis/", f"/qualite/avis/{survey.pk}/", "/qualite/reclamations/",
        "/qualite/reclamations/nouvelle/", f"/qualite/reclamations/{complaint.pk}/",
    ]  # fmt: skip
    handled = [
        "/qualite/", "/qualite/enquetes/", results, "/qualite/registre/",
        "/qualite/registre/nouvelle/", f"/qualite/registre/{complaint.pk}/",
        "/qualite/ameliorations/", "/qualite/ameliorations/nouvelle/",
        f"/qualite/ameliorations/{action.pk}/",
    ]  # fmt: skip
    return [
        (None, ["/qualite/reclamer/"]),
        (world.bernard, mine),
        (world.driss, [results]),
        (world.claire, handled),
    ]


def test_no_page_breaks_an_axe_rule_or_scrolls_sideways(site: Site, world):
    faults = {}
    for who, addresses in pages(world):
        if who is not None:
            site.sign_in(who)
        faults |= site.faults(*addresses)
    assert faults == {}


def test_what_is_wrong_is_found_at_each_width(site: Site):
    site.page.set_content("<main><img src='x.png'><p style='width: 700px'>Large</p></main>")
    found = " ".join(site.faults())
    assert "at 1280 px: image-alt" in found
    assert "at 320 px: scrolls sideways" in found
    assert "at 1280 px: scrolls sideways" not in found
