"""axe on every page of a binôme's life and of its forming; pairs are moved by keyboard alone."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, expect

from lms.binomes.charters import sign
from lms.binomes.helping import ask_for_help
from lms.binomes.match_running import ask_for_run
from lms.binomes.matching import Weights
from lms.binomes.models import CheckIn, MatchRun, Objective, Proposal, Review, SharedNote
from lms.binomes.proposing import decline, propose
from lms.binomes.scheduling import accept, we_met
from lms.binomes.scheduling import propose as propose_meeting
from lms.binomes.volunteering import let_in
from tests import material
from tests.browser.conftest import Site
from tests.lms.binomes.volunteers import apply, zoe_and_paul
from tests.lms.learning.doing import sit
from tests.people import Cast, person

PROGRAMME = "/programmes/montclair/"


@pytest.fixture
def life(people) -> Cast:
    """Everything that a page may have to show: held, to come, declined, late, failed, asked."""
    binome, course = people.binome, material.course()
    people.assign(course, timezone.localdate() - timedelta(days=1))
    people.programme.open_registration()
    sign(binome, people.ines)
    sit(people.bernard, course, 2, material.WRONG)
    held = we_met(binome, people.ines, 45)
    CheckIn.objects.create(meeting=held, person=people.ines, first="Bien", ease=3)
    coming = propose_meeting(binome, people.ines, timezone.now() + timedelta(days=5), 45, "Salle B")
    accept(coming, people.bernard)
    propose_meeting(binome, people.ines, timezone.now() + timedelta(days=12), 45, "")
    for role in ("mentor", "mentee"):
        Objective.objects.create(binome=binome, of=role, title=f"Oser, {role}")
    SharedNote.objects.create(binome=binome, by=people.ines, text="Revoir les styles")
    Review.objects.create(
        binome=binome, person=people.ines, moment="closing", alone="Tout", gained="Beaucoup"
    )
    ask_for_help(binome, people.bernard)
    return people


@pytest.fixture
def forming(life) -> MatchRun:
    """A draft that is proposed, a pair declined, one kept; a second draft to compare."""
    _zoe, _paul = zoe_and_paul(life)
    company = life.programme.organisation
    amir, lina = person("Amir", "Zidane", company), person("Lina", "Haddad", company)
    apply(life.programme, amir, as_mentor=True, skills={"excel-formulas": 3})
    apply(life.programme, lina, as_mentee=True, needs={"excel-formulas": 2})
    tom = person("Tom", "Tard", company)
    apply(life.programme, tom, as_mentee=True, needs={"word-text": 1}, slots=[0])
    first = ask_for_run(life.programme, Weights(), life.driss)
    made = propose(first, first.pairs, life.driss)
    decline(made[0], made[0].mentee, "slots")
    return ask_for_run(life.programme, Weights(site=90), life.driss)


def pages(people: Cast, run: MatchRun) -> list[tuple[object, list[str]]]:
    pair, programme = people.binome, people.programme
    room = f"/binomes/{pair.pk}/"
    held, coming = pair.meetings.order_by("starts_at")[:2]
    objective = pair.objectives.first()
    waiting = Proposal.objects.open().get()
    let_in(programme, people.ines.email)
    mine = [
        room, "/binome/", "/rappels-et-agenda/", "/volontaire/montclair/", f"{room}objectifs/",
        f"{room}objectifs/{objective.pk}/", f"{room}objectifs/{objective.pk}/preuve/",
        f"{room}seances/", f"{room}seances/{held.pk}/", f"{room}seances/{coming.pk}/",
        f"{room}seances/{coming.pk}/deplacer/", f"{room}seances/{held.pk}/point/",
        f"{room}bilan/",
    ]  # fmt: skip
    drafts = f"{PROGRAMME}appariement/"
    other = programme.match_runs.exclude(pk=run.pk).get()
    run_by = [
        PROGRAMME, f"{PROGRAMME}?q=absent", f"{PROGRAMME}binomes/{pair.pk}/",
        f"{PROGRAMME}volontaires/", f"{PROGRAMME}volontaires/importer/", f"{PROGRAMME}reglages/",
        drafts, f"{drafts}{run.pk}/?avec={other.pk}",
        f"{drafts}{other.pk}/?echange={waiting.mentor_id}&mentore={waiting.mentee_id}",
    ]  # fmt: skip
    join = f"/participer/{programme.registration_key}/"
    return [
        (None, [join]),
        (people.ines, mine),
        (waiting.mentee, [f"/propositions/{waiting.pk}/", "/binome/", join]),
        (people.driss, run_by),
    ]


def test_no_page_breaks_an_axe_rule_or_scrolls_sideways(site: Site, life, forming):
    faults = {}
    for who, addresses in pages(life, forming):
        if who is not None:
            site.sign_in(who)
        for address in addresses:
            answer = site.page.goto(site.url + address)
            assert (address, answer.status) == (address, 200)
            faults |= site.faults()
    assert faults == {}


class TestByKeyboardAlone:
    @pytest.fixture
    def draft(self, site: Site, people) -> None:
        """Zoé with Paul, Amir with Lina: each of the four would fit the other way too."""
        zoe, paul = zoe_and_paul(people)
        company = people.programme.organisation
        amir, lina = person("Amir", "Zidane", company), person("Lina", "Haddad", company)
        shows, learns = {"excel-formulas": 3}, {"excel-formulas": 2}
        apply(people.programme, zoe, as_mentor=True, skills=shows, site="Lyon")
        apply(people.programme, paul, as_mentee=True, needs=learns, site="Lyon")
        apply(people.programme, amir, as_mentor=True, skills=shows, site="Tours")
        apply(people.programme, lina, as_mentee=True, needs=learns, site="Tours")
        site.sign_in(people.driss)
        site.open(f"{PROGRAMME}appariement/")
        self.press(site, site.page.get_by_role("button", name="Faire un brouillon"))
        self.shows(site, "Zoe Martin et Paul Gautier", "Amir Zidane et Lina Haddad")

    def press(self, site: Site, control: Locator) -> None:
        """Tab until the control has the focus, then Enter."""
        here = site.page.url
        for _ in range(120):
            if control.evaluate("e => e === document.activeElement"):
                break
            site.page.keyboard.press("Tab")
        site.page.keyboard.press("Enter")
        site.page.wait_for_url(lambda url: url != here)

    def shows(self, site: Site, *pairs: str) -> None:
        for pair in pairs:
            expect(site.page.get_by_role("heading", name=pair)).to_be_visible()

    def test_two_people_are_kept_together_and_let_go_again(self, site: Site, draft):
        button = site.page.get_by_role("button", name="Garder ensemble Zoe Martin – Paul Gautier")
        self.press(site, button)
        expect(site.page.get_by_text("Gardés ensemble")).to_be_visible()
        self.press(site, site.page.get_by_role("button", name="Ne plus garder ensemble"))
        expect(site.page.get_by_text("Gardés ensemble")).to_have_count(0)

    def test_two_people_are_never_put_together(self, site: Site, draft):
        button = site.page.get_by_role("button", name="Jamais ensemble Zoe Martin – Paul Gautier")
        self.press(site, button)
        self.shows(site, "Zoe Martin et Lina Haddad", "Amir Zidane et Paul Gautier")
        expect(site.page.get_by_role("heading", name="Comparé au brouillon")).to_be_visible()

    def test_two_pairs_exchange_their_mentees(self, site: Site, draft):
        self.press(site, site.page.get_by_role("link", name="Échanger… Zoe Martin – Paul Gautier"))
        other = site.page.get_by_role("button", name="Échanger avec celui-ci Amir Zidane")
        self.press(site, other)
        self.shows(site, "Zoe Martin et Lina Haddad", "Amir Zidane et Paul Gautier")
        expect(site.page.get_by_text("Gardés ensemble")).to_have_count(2)
