"""Improvement actions: decided, changed, done, with their effect; their history stays."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from lms.quality.append_only import Unchangeable
from lms.quality.evidence import action_evidence
from lms.quality.models import ImprovementAction
from tests.lms.quality.voices import action_after, complaint_of, questionnaire
from tests.people import person

ACTIONS = "/qualite/ameliorations/"


@pytest.fixture
def claire(people, client_of):
    return client_of(people.claire)


@pytest.fixture
def action(people):
    return action_after(complaint_of(people.bernard, people.programme), people.claire)


def page(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def filled(people, **fields) -> dict:
    return {
        "what": "Refaire les captures",
        "why": "L’enquête le demande.",
        "programme": people.programme.pk,
        "owner": people.claire.pk,
        "due_on": (timezone.localdate() + timedelta(days=30)).isoformat(),
        **fields,
    }


def test_an_action_is_decided_after_a_survey(people, claire):
    form = page(claire, f"{ACTIONS}nouvelle/?programme={people.programme.pk}&questionnaire=1")
    assert f'<option value="{people.programme.pk}" selected>' in form
    asked = questionnaire()
    claire.post(f"{ACTIONS}nouvelle/", filled(people, questionnaire=asked.pk))
    made = ImprovementAction.objects.get()
    assert (made.questionnaire, made.owner) == (asked, people.claire)
    assert made.steps.get().kind == "decided"


def test_an_action_after_a_complaint_is_linked_from_both_sides(people, claire, action):
    assert "Agrandir les captures" in page(claire, f"/qualite/registre/{action.complaint_id}/")
    assert f"/qualite/registre/{action.complaint_id}/" in page(claire, f"{ACTIONS}{action.pk}/")


def test_without_a_reason_nobody_decides(people, claire):
    said = claire.post(f"{ACTIONS}nouvelle/", filled(people, why="")).content.decode()
    assert "Dites pourquoi" in said
    assert not ImprovementAction.objects.exists()


def test_a_change_says_what_was_and_what_is(people, claire, action):
    due = timezone.localdate() + timedelta(days=60)
    sent = filled(people, complaint=action.complaint_id, due_on=due.isoformat())
    claire.post(f"{ACTIONS}{action.pk}/", {**sent, "do": "change"})
    action.refresh_from_db()
    assert action.due_on == due
    changed = action.steps.get(kind="changed").words
    assert "« Agrandir les captures » devient « Refaire les captures »" in changed.replace(
        "\u00a0", " "
    )
    assert "Programme" not in changed


def test_a_change_of_nothing_leaves_no_step(people, claire, action):
    sent = filled(
        people,
        what=action.what,
        why=action.why,
        complaint=action.complaint_id,
        due_on=action.due_on.isoformat(),
    )
    claire.post(f"{ACTIONS}{action.pk}/", {**sent, "do": "change"})
    assert [step.kind for step in action.steps.all()] == ["decided"]


def test_it_is_done_once_then_its_effect_is_told(people, claire, action):
    url, today = f"{ACTIONS}{action.pk}/", timezone.localdate()
    for _time in range(2):
        claire.post(url, {"do": "done", "on": today.isoformat(), "words": "Douze captures."})
    claire.post(url, {"do": "effect", "effect": "4,6 sur 5 à l’enquête suivante, n = 9."})
    action.refresh_from_db()
    assert action.done_on == today
    assert [step.kind for step in action.steps.all()] == ["decided", "done", "effect"]
    assert "4,6 sur 5" in page(claire, url)


def test_nothing_is_done_tomorrow(claire, action):
    tomorrow = timezone.localdate() + timedelta(days=1)
    said = claire.post(f"{ACTIONS}{action.pk}/", {"do": "done", "on": tomorrow.isoformat()})
    assert "Cette date est encore à venir." in said.content.decode()


def test_history_is_neither_changed_nor_erased(action):
    step = action.steps.get()
    for act in (step.save, step.delete, lambda: action.steps.all().delete()):
        with pytest.raises(Unchangeable):
            act()


def test_a_late_action_is_said_to_be_late(people, claire, action):
    action.due_on = timezone.localdate() - timedelta(days=3)
    action.save()
    for url in (ACTIONS, "/qualite/", f"{ACTIONS}{action.pk}/"):
        assert "Prévue pour le" in page(claire, url)


def test_a_trainer_of_another_programme_sees_it_only_where_it_is_everybodys(
    people, client_of, action
):
    other = client_of(person("Odile", "Autre", is_trainer=True))
    assert other.get(f"{ACTIONS}{action.pk}/").status_code == 404
    everybodys = action_after(None, people.claire, what="Un accueil plus clair")
    assert "Un accueil plus clair" in page(other, f"{ACTIONS}{everybodys.pk}/")


def test_whoever_may_not_read_the_complaint_changes_the_action_and_keeps_the_link(
    people, client_of
):
    secret = complaint_of(people.bernard, people.programme, about="trainer", subject="Ton sec")
    action = action_after(secret, people.claire)
    claire, url = client_of(people.claire), f"{ACTIONS}{action.pk}/"
    assert "Ton sec" not in page(claire, url)
    claire.post(url, {**filled(people), "do": "change"})
    action.refresh_from_db()
    assert (action.what, action.complaint) == ("Refaire les captures", secret)


def test_the_actions_are_a_spreadsheet(claire, action):
    response = claire.get(f"{ACTIONS}actions.xlsx")
    (sheet,) = load_workbook(BytesIO(response.content)).worksheets
    row = next(sheet.iter_rows(min_row=2, values_only=True))
    assert row[0] == "Agrandir les captures"
    assert action.complaint.number in row


def test_evidence_says_where_each_action_stands(people, action):
    (item,) = action_evidence([people.programme])
    assert item.label == "Agrandir les captures (en cours)"
    assert item.url == f"{ACTIONS}{action.pk}/"
