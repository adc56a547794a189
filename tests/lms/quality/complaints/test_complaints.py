"""From the person who complains to the closing, with who sees what."""

from datetime import timedelta
from io import BytesIO

import pytest
import time_machine
from django.core import mail
from django.utils import timezone
from openpyxl import load_workbook

from lms.people.models import User
from lms.quality.append_only import Unchangeable
from lms.quality.complaints.handling import AlreadyClosed, answer, close, note
from lms.quality.complaints.working_days import add_working_days
from lms.quality.evidence import complaint_evidence
from lms.quality.models import Complaint, ComplaintTerms, Exchange
from tests.lms.quality.voices import complaint_of
from tests.people import person

pytestmark = pytest.mark.django_db
MAKE = "/qualite/reclamations/nouvelle/"
REGISTER = "/qualite/registre/"
WORDS = {"about": "course", "subject": "Leçon illisible", "words": "Les captures sont petites."}


@pytest.fixture
def admin(db):
    return User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")


@pytest.fixture
def made(people, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return complaint_of(people.bernard, people.programme)


def page(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def sent_to(who: User) -> list:
    return [one for one in mail.outbox if one.to == [who.email]]


def test_a_learner_complains_and_follows_it(people, client_of, django_capture_on_commit_callbacks):
    bernard = client_of(people.bernard)
    with django_capture_on_commit_callbacks(execute=True):
        said = bernard.post(MAKE, WORDS, follow=True).content.decode()
    kept = Complaint.objects.get()
    assert kept.number in said
    assert "Les captures sont petites." in said
    assert kept.programme == people.programme
    assert kept.acknowledge_by == add_working_days(timezone.localdate(), 5)
    assert kept.answer_by == add_working_days(timezone.localdate(), 20)
    assert "Leçon illisible" in page(bernard, "/qualite/reclamations/")
    assert kept.number in sent_to(people.bernard)[0].subject


def test_its_handlers_are_told_without_a_word_of_it(people, made):
    (told,) = sent_to(people.claire)
    assert f"/qualite/registre/{made.pk}/" in told.body
    for words in ("Leçon illisible", "captures", "Bernard"):
        assert words not in told.subject + told.body
    assert sent_to(people.driss) == []


def test_a_complaint_without_words_is_refused_kindly(people, client_of):
    said = client_of(people.bernard).post(MAKE, {**WORDS, "words": " "}).content.decode()
    assert "Écrivez au moins une phrase." in said
    assert not Complaint.objects.exists()


def test_the_organisation_sets_the_delays_and_former_complaints_keep_theirs(people, made):
    ComplaintTerms.objects.create(acknowledge_days=2, answer_days=8)
    later = complaint_of(people.ines, people.programme)
    assert later.answer_by == add_working_days(timezone.localdate(), 8)
    made.refresh_from_db()
    assert made.answer_by == add_working_days(timezone.localdate(), 20)


def test_an_answer_goes_by_mail_and_the_person_reads_it(
    people, client_of, made, django_capture_on_commit_callbacks
):
    url = f"{REGISTER}{made.pk}/"
    with django_capture_on_commit_callbacks(execute=True):
        client_of(people.claire).post(url, {"do": "answer", "words": "Les captures sont refaites."})
    made.refresh_from_db()
    assert made.acknowledged_at
    assert made.answered_at
    assert "Les captures sont refaites." in sent_to(people.bernard)[-1].body
    mine = page(client_of(people.bernard), f"/qualite/reclamations/{made.pk}/")
    assert "Les captures sont refaites." in mine
    assert "Vous avez une réponse" in mine


def test_an_acknowledgement_tells_the_person_once(
    people, client_of, made, django_capture_on_commit_callbacks
):
    claire, url = client_of(people.claire), f"{REGISTER}{made.pk}/"
    with django_capture_on_commit_callbacks(execute=True):
        for _time in range(2):
            claire.post(url, {"do": "acknowledge", "words": ""})
    assert made.exchanges.filter(kind=Exchange.Kind.ACKNOWLEDGED).count() == 1
    assert len([one for one in sent_to(people.bernard) if "est lue" in one.subject]) == 1


def test_an_internal_note_stays_with_the_handlers(people, client_of, made):
    client_of(people.claire).post(
        f"{REGISTER}{made.pk}/", {"do": "note", "words": "Voir avec Odile"}
    )
    assert "Voir avec Odile" in page(client_of(people.claire), f"{REGISTER}{made.pk}/")
    mine = page(client_of(people.bernard), f"/qualite/reclamations/{made.pk}/")
    assert "Voir avec Odile" not in mine
    assert "Note interne" not in mine


def test_it_is_closed_with_its_outcome_and_nothing_is_added_then(
    people, client_of, made, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        client_of(people.claire).post(
            f"{REGISTER}{made.pk}/",
            {"do": "close", "outcome": "founded", "words": "Merci de nous l’avoir dit."},
        )
    made.refresh_from_db()
    assert (made.outcome, made.closed_at is not None) == ("founded", True)
    assert "Issue\u00a0: justifiée." in sent_to(people.bernard)[-1].body
    for act in (
        lambda: answer(made, people.claire, "encore"),
        lambda: note(made, people.claire, "encore"),
        lambda: close(made, people.claire, "unfounded"),
    ):
        with pytest.raises(AlreadyClosed):
            act()
    url = f"/qualite/reclamations/{made.pk}/"
    said = client_of(people.bernard).post(url, {"words": "Encore"}, follow=True).content.decode()
    assert "Cette réclamation est close." in said
    assert made.exchanges.count() == 2


def test_what_was_said_is_neither_changed_nor_erased(made):
    said = made.exchanges.get()
    said.words = "Autre chose"
    for act in (
        said.save,
        said.delete,
        lambda: made.exchanges.update(words=""),
        lambda: Exchange.objects.all().delete(),
    ):
        with pytest.raises(Unchangeable):
            act()
    assert made.exchanges.get().words == "Les captures sont trop petites."


def test_the_person_can_add_something(people, client_of, made):
    url = f"/qualite/reclamations/{made.pk}/"
    client_of(people.bernard).post(url, {"words": "C’est la leçon 2."})
    assert "C’est la leçon 2." in page(client_of(people.claire), f"{REGISTER}{made.pk}/")


def test_the_coordinator_reads_no_complaint_by_any_address(people, client_of, made):
    driss = client_of(people.driss)
    for url in (REGISTER, f"{REGISTER}{made.pk}/", f"{REGISTER}reclamations.xlsx", "/qualite/"):
        assert driss.get(url).status_code == 403
    assert driss.get(f"/qualite/reclamations/{made.pk}/").status_code == 404
    assert driss.post(f"{REGISTER}{made.pk}/", {"do": "note", "words": "x"}).status_code == 403
    assert "Leçon illisible" not in page(driss, "/qualite/reclamations/")
    for url in ("/programmes/montclair/", "/qualite/enquetes/montclair/"):
        assert "Leçon illisible" not in page(driss, url)


def test_the_coordinator_follows_their_own(people, client_of):
    own = complaint_of(people.driss, people.programme, subject="Factures en retard")
    assert "Factures en retard" in page(client_of(people.driss), f"/qualite/reclamations/{own.pk}/")


def test_what_is_said_of_a_trainer_goes_to_the_administrators_alone(
    people, client_of, admin, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        own = complaint_of(people.bernard, people.programme, about="trainer", subject="Ton sec")
    assert "Ton sec" not in page(client_of(people.claire), REGISTER)
    assert client_of(people.claire).get(f"{REGISTER}{own.pk}/").status_code == 404
    assert "Ton sec" in page(client_of(admin), REGISTER)
    assert sent_to(people.claire) == []
    assert sent_to(admin)


def test_an_administrator_gives_it_to_a_trainer_who_then_sees_it(people, client_of, admin):
    own = complaint_of(people.outsider, None)
    other = person("Odile", "Autre", is_trainer=True)
    assert client_of(other).get(f"{REGISTER}{own.pk}/").status_code == 404
    client_of(admin).post(f"{REGISTER}{own.pk}/", {"do": "give", "owner": other.pk})
    assert "Odile Autre" in page(client_of(other), f"{REGISTER}{own.pk}/")


def test_a_trainer_does_not_handle_their_own_complaint(people, client_of, admin):
    own = complaint_of(people.claire, people.programme)
    assert client_of(people.claire).get(f"{REGISTER}{own.pk}/").status_code == 404
    assert client_of(people.claire).get(f"/qualite/reclamations/{own.pk}/").status_code == 200
    assert client_of(admin).get(f"{REGISTER}{own.pk}/").status_code == 200


RECORDED = {
    "author_name": "Paule Roux", "author_email": "paule@exemple.fr", "channel": "phone",
    "about": "organisation", "subject": "Convocation tardive", "words": "Reçue la veille.",
}  # fmt: skip


def test_a_trainer_keeps_a_complaint_made_by_telephone(
    people, client_of, django_capture_on_commit_callbacks
):
    day = timezone.localdate() - timedelta(days=2)
    with django_capture_on_commit_callbacks(execute=True):
        said = client_of(people.claire).post(
            f"{REGISTER}nouvelle/", {**RECORDED, "received_on": day.isoformat()}, follow=True
        )
    kept = Complaint.objects.get()
    assert (kept.author, kept.recorded_by, kept.channel) == (None, people.claire, "phone")
    assert kept.acknowledge_by == add_working_days(day, 5)
    assert "par téléphone" in said.content.decode()
    assert mail.outbox[0].to == ["paule@exemple.fr"]


def test_a_complaint_cannot_be_received_tomorrow(people, client_of):
    day = timezone.localdate() + timedelta(days=1)
    said = client_of(people.claire).post(
        f"{REGISTER}nouvelle/", {**RECORDED, "received_on": day.isoformat()}
    )
    assert "Cette date est encore à venir." in said.content.decode()
    assert not Complaint.objects.exists()


def test_overdue_is_said_in_words_to_both_sides(people, client_of):
    with time_machine.travel("2026-11-02 10:00+01:00", tick=False):
        own = complaint_of(people.bernard, people.programme)  # to acknowledge by 9 November
    with time_machine.travel("2026-11-12 10:00+01:00", tick=False):
        claire = client_of(people.claire)
        for url in (REGISTER, "/qualite/"):
            assert "Accusé de réception en retard de 2 jours ouvrés" in page(claire, url)
        mine = page(client_of(people.bernard), f"/qualite/reclamations/{own.pk}/")
        assert "Nous sommes en retard" in mine


def test_the_register_lists_first_what_is_owed_soonest(people, client_of):
    with time_machine.travel("2026-11-02 10:00+01:00", tick=False):
        complaint_of(people.bernard, people.programme, subject="Ancienne")
    complaint_of(people.ines, people.programme, subject="Récente")
    said = page(client_of(people.claire), REGISTER)
    assert said.index("Ancienne") < said.index("Récente")


def test_the_register_is_a_spreadsheet_with_dates_and_exchanges(people, client_of, made):
    answer(made, people.claire, "=1+1")
    response = client_of(people.claire).get(f"{REGISTER}reclamations.xlsx")
    complaints, exchanges = load_workbook(BytesIO(response.content)).worksheets
    headings, row = list(complaints.iter_rows(values_only=True))
    found = dict(zip(headings, row, strict=True))
    assert found["Numéro"] == made.number
    assert found["Répondu le"].date() == timezone.localdate()
    words = [one[-1] for one in exchanges.iter_rows(min_row=2, values_only=True)]
    assert words == ["Les captures sont trop petites.", "'=1+1"]


def test_everyone_reads_how_to_complain_without_an_account(client, people):
    said = page(client, "/qualite/reclamer/")
    assert "sous 20 jours ouvrés" in said
    assert "/qualite/reclamer/" in page(client, "/connexion/")


def test_evidence_names_the_complaint_and_none_of_its_words(people, made):
    (item,) = complaint_evidence([people.programme])
    assert made.number in item.label
    assert "illisible" not in item.label
    assert (item.date, item.n) == (made.received_on, 1)
    assert item.url == f"{REGISTER}{made.pk}/"
    complaint_of(people.outsider, None)
    assert len(complaint_evidence()) == 2
    assert len(complaint_evidence([people.programme])) == 1
