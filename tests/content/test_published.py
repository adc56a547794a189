"""The whole of content/ in the CMS: loaded once, then left alone, readable page by page."""

import pytest
from django.test import Client
from wagtail.models import Revision

from courses.curriculum.loading import load
from courses.models import CourseOutline, LessonPage
from tests.content.outline import LESSONS
from tests.content.places import CONTENT
from tests.people import person

pytestmark = pytest.mark.django_db


def test_all_that_is_written_is_published_once_and_opens_for_its_readers():
    load(CONTENT)
    saved = Revision.objects.count()
    published = {outline.course.slug: outline.outline for outline in CourseOutline.objects.all()}
    assert {
        slug: [x.slug for x in outline.lessons] for slug, outline in published.items()
    } == LESSONS

    again = load(CONTENT)
    assert (again.made, again.updated, again.waiting) == (0, 0, [])
    assert Revision.objects.count() == saved

    client = Client()
    client.force_login(person("Claire", "Vasseur", is_trainer=True))
    for slug, outline in published.items():
        assert client.get(f"/parcours/{slug}/").status_code == 200
        for activities in (lesson.activities for lesson in outline.lessons):
            assert any(a.kind in {"quiz", "office"} and a.required for a in activities)
    for lesson in LessonPage.objects.live():
        response = client.get(lesson.learner_path())
        assert response.status_code == 200
        assert lesson.title in response.text.replace("&#x27;", "'")
