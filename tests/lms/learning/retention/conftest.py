from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from lms.learning.models import Attempt, Invitation
from tests import material
from tests.lms.learning.doing import at, sit


@pytest.fixture
def course(people):
    """One lesson with a quiz of six questions."""
    lessons = [[material.text(), material.quiz_block(material.quiz("Gestes", questions=6))]]
    made = material.course(lessons=lessons)
    people.assign(made)
    return made


def passed(user, course, days: int) -> Attempt:
    """The quiz of the first lesson, passed so many days ago."""
    attempt, _outcome = sit(user, course, 1, material.RIGHT)
    moment = timezone.now() - timedelta(days=days)
    for one in Attempt.objects.filter(pk=attempt.pk):
        one.submitted_at = one.completed_at = one.started_at = moment
        one.save()
    return attempt


def invitation(user, course, days: int = 30) -> Invitation:
    here = at(user, course, 1)
    return Invitation.objects.create(
        person=user, course=course, lesson_id=here.lesson.id, activity=here.activity.id,
        days=days, offered_on=timezone.localdate(),
    )  # fmt: skip


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client
