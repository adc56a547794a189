"""The life of a binôme, in French, in a real browser: from the open link to the closing."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

from django.core import mail
from django.utils import timezone
from playwright.sync_api import Page, expect

from lms.binomes.models import Binome, Meeting
from lms.learning.programme_courses import ProgrammeCourse, give_courses
from lms.people.models import User
from tests import material
from tests.browser.conftest import Site
from tests.lms.binomes.volunteers import apply, zoe_and_paul
from tests.people import PASSWORD, person

MATCHING = "/programmes/montclair/appariement/"
PATIENCE = 30_000  # ms: closing a binôme prints its certificate


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def said(page: Page, words: str) -> None:
    message = page.get_by_role("status").filter(has_text=words).first
    expect(message).to_be_visible(timeout=PATIENCE)


def path_in(words: str) -> str:
    """The first address of this site in a mail."""
    found = re.search(r"https?://\S+", words)
    assert found
    return urlsplit(found.group()).path


def open_the_link(site: Site, people) -> str:
    site.sign_in(people.driss)
    site.open("/programmes/montclair/reglages/")
    press(site.page, "Ouvrir un lien")
    return urlsplit(site.page.get_by_label("Lien à envoyer").input_value()).path


def join_without_an_account(site: Site, link: str) -> User:
    """Paul opens the link, receives a mail and chooses a password."""
    page = site.page
    page.context.clear_cookies()
    site.open(link)
    page.get_by_label("Prénom").fill("Paul")
    page.get_by_label("Nom", exact=True).fill("Gautier")
    page.get_by_label("Adresse e-mail").fill("paul.gautier@binome.example")
    press(page, "Je veux participer")
    expect(page.get_by_text("Un message est en route.")).to_be_visible()
    site.open(path_in(mail.outbox[-1].body))
    page.get_by_label("Mot de passe").fill(PASSWORD)
    press(page, "Ouvrir mon compte")
    page.wait_for_url(lambda url: "invitation" not in url)
    return User.objects.get(email="paul.gautier@binome.example")


def volunteer_as_mentee(page: Page) -> None:
    page.get_by_label("Comme mentoré").check()
    # What only a mentor is asked is no longer on the page.
    expect(page.get_by_label(re.compile("^Formules.* Je sais montrer"))).to_be_hidden()
    wanted = page.get_by_label(re.compile("^Formules.* Je veux apprendre"))
    wanted.select_option(label="Être à l’aise")
    expect(page.get_by_text("C’est enregistré.")).to_be_visible()
    page.get_by_label("Mardi, 10 h").check()
    press(page, "Je me porte volontaire")
    said(page, "Merci : vous êtes volontaire.")


def volunteer_as_mentor(site: Site, who: User, link: str) -> None:
    site.sign_in(who)
    site.open(link)
    page = site.page
    press(page, "Je veux participer")
    page.get_by_label("Comme mentor :").check()
    shown = page.get_by_label(re.compile("^Formules.* Je sais montrer"))
    shown.select_option(label="J’aide souvent les autres")
    page.get_by_label("Mardi, 10 h").check()
    press(page, "Je me porte volontaire")
    said(page, "Merci : vous êtes volontaire.")


def draft_pin_and_propose(site: Site, people) -> None:
    site.sign_in(people.driss)
    site.open(MATCHING)
    page = site.page
    press(page, "Faire un brouillon")
    expect(page.get_by_role("heading", name="Zoe Martin et Paul Gautier")).to_be_visible()
    expect(page.get_by_text("Zoe Martin a au moins un niveau de plus")).to_be_visible()
    page.get_by_role("button", name="Garder ensemble").click()
    expect(page.get_by_text("Gardés ensemble")).to_be_visible()
    press(page, "Proposer ce binôme")
    said(page, "1 binôme est proposé")


def accept(site: Site, who: User) -> None:
    site.sign_in(who)
    site.open("/binome/")
    site.page.get_by_role("link", name="Voir la proposition").click()
    press(site.page, "J’accepte")


def enter_the_room(site: Site, who: User) -> Page:
    site.sign_in(who)
    site.open("/binome/")
    site.page.get_by_role("link", name="Zoe et Paul").click()
    return site.page


def propose_the_first_moment(page: Page) -> None:
    page.get_by_role("link", name="Proposer une date").first.click()
    page.get_by_role("radio").first.check()
    press(page, "Proposer")
    said(page, "La date est proposée")


def accept_the_date(page: Page) -> None:
    page.get_by_role("link", name="Voir la date").click()
    press(page, "J’accepte cette date")
    said(page, "La séance est fixée")


def an_hour_after_the_meeting() -> None:
    Meeting.objects.update(starts_at=timezone.now() - timedelta(hours=1))


def confirm_the_duration(page: Page, minutes: int) -> None:
    page.get_by_role("link", name="La confirmer").first.click()
    page.get_by_label("Combien de minutes").fill(str(minutes))
    press(page, "Nous nous sommes vus ce temps-là")
    page.get_by_role("link", name="Plus tard").click()


def fail_the_quiz(site: Site) -> None:
    page = site.page
    site.open("/parcours/gestes/module/lecon-2/")
    press(page, "Commencer le quiz")
    for wrong in page.get_by_label("Ctrl + S").all():
        wrong.check()
    page.get_by_role("button", name="Terminer et voir mon résultat").click()
    expect(page.get_by_text("Il en faut 60")).to_be_visible()


def read_the_agenda(page: Page) -> None:
    """The item that Paul missed, with what Zoé should ask, show and leave alone."""
    page.get_by_role("link", name=re.compile(r"\d\sh")).first.click()
    agenda = page.get_by_role("region", name="Ordre du jour proposé")
    expect(agenda.get_by_role("heading", name=re.compile("Quiz gestes 1")).first).to_be_visible()
    assert "Ctrl + Z" not in agenda.inner_text()
    card = agenda.get_by_text("Pour accompagner : conseils à").first
    card.click()
    for advice in ("Demander d’abord", "Montrer", "Ne pas toucher"):
        expect(agenda.get_by_text(advice).first).to_be_visible()


def adjust_an_objective(page: Page) -> None:
    page.get_by_role("link", name="Ajuster les objectifs").click()
    page.get_by_role("radio", name="Paul").check()
    page.get_by_label("Je veux savoir").fill("Tenir un budget")
    press(page, "Ajouter cet objectif")
    page.get_by_role("link", name="Ajuster Tenir un budget").click()
    page.get_by_label("Je veux savoir").fill("Tenir le budget du service")
    page.get_by_label("Pourquoi ce changement").fill("C’est mon travail du mois")
    press(page, "Enregistrer")
    page.locator("main details > summary").first.click()  # what has happened to it
    expect(page.get_by_text("C’est mon travail du mois").first).to_be_visible()


def review(site: Site, who: User) -> Page:
    page = enter_the_room(site, who)
    page.get_by_role("link", name="Écrire mon bilan").first.click()
    page.get_by_label("ce que je fais maintenant").fill(f"Un tableau, dit {who.first_name}")
    page.get_by_label("ce que l’autre m’a appris").fill("La patience")
    press(page, "Enregistrer")
    return page


def test_from_the_open_link_to_the_closing(site: Site, people):
    give_courses(people.programme, ProgrammeCourse.When.BINOME, [material.course()], people.driss)
    link = open_the_link(site, people)
    paul = join_without_an_account(site, link)
    site.open("/binome/")
    site.page.get_by_role("link", name="Voir le formulaire").click()
    volunteer_as_mentee(site.page)
    zoe = person("Zoe", "Martin", people.programme.organisation)
    volunteer_as_mentor(site, zoe, link)

    draft_pin_and_propose(site, people)
    accept(site, zoe)
    said(site.page, "Vous acceptez.")
    accept(site, paul)
    said(site.page, "Vous formez un binôme.")

    press(site.page, "Je signe la charte")
    fail_the_quiz(site)
    page = enter_the_room(site, zoe)
    press(page, "Je signe la charte")
    said(page, "La charte est signée par vous deux.")
    propose_the_first_moment(page)
    page = enter_the_room(site, paul)
    accept_the_date(page)
    an_hour_after_the_meeting()
    site.page.reload()
    confirm_the_duration(site.page, 50)
    page = enter_the_room(site, zoe)
    confirm_the_duration(page, 50)
    expect(page.get_by_text("50 minutes").first).to_be_visible()

    propose_the_first_moment(page)
    read_the_agenda(page)
    adjust_an_objective(enter_the_room(site, paul))
    review(site, paul)
    page = review(site, zoe)
    expect(page.get_by_text("Un tableau, dit Paul")).to_be_visible()
    press(page, "Clore notre binôme")
    page.get_by_role("dialog").get_by_role("button").first.click()
    said(page, "Votre binôme est clos. Merci à vous deux.")
    assert Binome.objects.get(mentor=zoe).ending == Binome.Ending.FINISHED
    assert site.outside == []
    assert [line for line in site.said if "Content Security Policy" in line] == []


def test_a_decline_keeps_its_reason_and_the_next_binomes_keep_the_progress(site: Site, people):
    course = material.course()
    give_courses(people.programme, ProgrammeCourse.When.BINOME, [course], people.driss)
    zoe, paul = zoe_and_paul(people)
    draft_and_propose(site, people)
    accept(site, zoe)
    decline(site, paul)
    nothing_shows_of_the_decline(site, zoe)

    lina = person("Lina", "Haddad", people.programme.organisation)
    apply(people.programme, lina, as_mentor=True, skills={"excel-formulas": 3})
    draft_and_propose(site, people, "Lina Haddad et Paul Gautier")
    accept(site, lina)
    accept(site, paul)
    learnt = "1 sur 3"
    finish_the_first_lesson(site)
    site.open("/")
    expect(site.page.get_by_text(learnt).first).to_be_visible()

    form_new_binomes(site, people)
    amir = person("Amir", "Zidane", people.programme.organisation)
    apply(people.programme, amir, as_mentor=True, skills={"excel-formulas": 3})
    draft_and_propose(site, people, "Amir Zidane et Paul Gautier")
    accept(site, amir)
    accept(site, paul)
    site.open("/")
    expect(site.page.get_by_text("Amir Zidane").first).to_be_visible()
    expect(site.page.get_by_text(learnt).first).to_be_visible()


def draft_and_propose(site: Site, people, pair: str = "Zoe Martin et Paul Gautier") -> None:
    site.sign_in(people.driss)
    site.open(MATCHING)
    press(site.page, "Faire un brouillon")
    headings = site.page.get_by_role("region", name="Binômes envisagés").get_by_role("heading")
    expect(headings).to_have_count(2)  # that of the section, and the one pair
    expect(site.page.get_by_role("heading", name=pair)).to_be_visible()
    press(site.page, "Proposer ce binôme")
    said(site.page, "1 binôme est proposé")


def decline(site: Site, who: User) -> None:
    site.sign_in(who)
    site.open("/binome/")
    page = site.page
    page.get_by_role("link", name="Voir la proposition").click()
    page.get_by_text("Je décline", exact=True).click()
    press(page, "Décliner cette proposition")
    assert "/propositions/" in page.url  # a reason is asked
    page.get_by_label("nos horaires ne s’accordent pas").check()
    press(page, "Décliner cette proposition")
    said(page, "Vous déclinez cette proposition.")


def nothing_shows_of_the_decline(site: Site, who: User) -> None:
    site.sign_in(who)
    site.open("/binome/")
    assert "Voir la proposition" not in site.page.content()
    told = [one for one in mail.outbox if one.to == [who.email]][-1]
    for words in (site.page.content(), told.body):
        assert "horaires" not in words
        assert "décliné" not in words


def finish_the_first_lesson(site: Site) -> None:
    site.open("/parcours/gestes/module/lecon-1/")
    press(site.page, "J’ai terminé")
    expect(site.page.get_by_text("Leçon terminée")).to_be_visible()


def form_new_binomes(site: Site, people) -> None:
    site.sign_in(people.driss)
    site.open("/programmes/montclair/?q=Paul")
    page = site.page
    page.get_by_role("link", name=re.compile("^Accompagner")).click()
    press(page, "Former de nouveaux binômes, sans faute")
    page.get_by_role("dialog").get_by_role("button", name="Former de nouveaux binômes").click()
    said(page, "Les deux sont de nouveau volontaires.")
