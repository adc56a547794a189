"""The certificate is issued at once; its PDF is made by the worker, and no page waits for it."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from lms.binomes.models import Binome
from lms.certificates.models import Document
from lms.learning.assignments import assign
from lms.learning.models import Attempt, CourseCompletion
from lms.learning.runtime import act
from tests import material
from tests.lms.learning.doing import at
from tests.people import cast, person
from tests.worker import QUEUE, run_what_waits

LEARNERS = 50


@pytest.fixture(autouse=True)
def queue(settings):
    settings.TASKS = QUEUE


@pytest.fixture
def people(installed):
    return cast()


@pytest.fixture
def bernard(people, completed):
    client = Client()
    client.force_login(people.bernard)
    return client


def test_the_page_says_that_the_certificate_is_being_made_then_gives_it(bernard, people):
    document = Document.objects.get(person=people.bernard)
    url, state = f"/certificats/{document.number}.pdf", f"/certificats/{document.number}/etat/"
    for address in ("/", url, state):
        assert "Votre certificat se prépare." in bernard.get(address).text, address
    document.refresh_from_db()
    assert not document.file
    run_what_waits()
    assert bernard.get(url).content.startswith(b"%PDF-")
    for address in ("/", state):
        said = bernard.get(address).text
        assert "se prépare" not in said
        assert url in said


def test_what_a_learner_does_queues_nothing_but_what_somebody_waits_for(people, course, request):
    DBTaskResult.objects.all().delete()  # what publishing the course has queued
    request.getfixturevalue("completed")
    queued = {row.task_path.rpartition(".")[2] for row in DBTaskResult.objects.all()}
    assert queued == {"make_pdf"}


def test_the_public_page_verifies_a_certificate_whose_file_is_not_there_yet(bernard, people):
    document = Document.objects.get(person=people.bernard)
    assert "il est valide" in Client().get(f"/verifier/{document.code}/").text


def test_a_file_that_never_came_is_asked_for_again_once_in_a_while(bernard, people):
    DBTaskResult.objects.all().delete()
    Document.objects.update(issued_at=timezone.now() - timedelta(minutes=11))
    document = Document.objects.get(person=people.bernard)
    for _look in range(3):
        said = bernard.get(f"/certificats/{document.number}.pdf").text
    assert "plus long que d’habitude" in said
    assert DBTaskResult.objects.count() == 1
    run_what_waits()
    assert bernard.get(f"/certificats/{document.number}.pdf").content.startswith(b"%PDF-")


def test_fifty_learners_who_finish_at_once_lose_nothing(people):
    course = material.course("tous", [[material.text()]])
    learners = [person(f"P{n}", f"N{n}", people.bernard.organisation) for n in range(LEARNERS)]
    pairs = Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=mentor, mentee=mentee)
        for mentor, mentee in zip(learners[::2], learners[1::2], strict=True)
    )
    assign(course, pairs, people.driss)
    start, failures = Barrier(LEARNERS), []

    def finish(learner) -> None:
        try:
            start.wait()
            act(at(learner, course, 1), "finish", {})
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()

    threads = [Thread(target=finish, args=[learner]) for learner in learners]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert Attempt.objects.filter(completed_at__isnull=False).count() == LEARNERS
    assert CourseCompletion.objects.count() == LEARNERS
    numbers = list(Document.objects.values_list("number", flat=True))
    assert len(numbers) == len(set(numbers)) == LEARNERS
    assert not Document.objects.exclude(file="").exists()
