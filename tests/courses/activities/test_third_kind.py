import pytest
from django.template import engines
from django.test import Client

from courses import activities
from courses.models import LessonPage
from lms.learning.models import Attempt, CourseCompletion
from tests import material
from tests.people import cast

pytestmark = pytest.mark.django_db
TEMPLATE = (
    "<form method='post' action=\"{% url 'activity_action' slugs.course slugs.module slugs.lesson "
    "activity.outline.id 'write' %}\"><h2>{{ face.title }}</h2></form>"
)


@pytest.fixture
def third_kind(monkeypatch, tmp_path):
    """The registry line, and the template where templates are."""
    field = LessonPage._meta.get_field("body")
    monkeypatch.setattr(
        activities, "FOLDERS", [*activities.FOLDERS, "tests.courses.activities.wordcount"]
    )
    forget(field)
    (tmp_path / "activities").mkdir()
    (tmp_path / "activities" / "wordcount.html").write_text(TEMPLATE)
    monkeypatch.setattr(
        engines["django"].engine, "dirs", [*engines["django"].engine.dirs, tmp_path]
    )
    engines["django"].engine.template_loaders[0].reset()
    yield
    monkeypatch.undo()
    forget(field)


def forget(field) -> None:
    from courses.blocks import LessonBody

    activities.kinds.cache_clear()
    field.block_types_arg = LessonBody()
    field.__dict__.pop("stream_block", None)


def test_a_third_kind_needs_only_its_folder_its_template_and_a_line(third_kind):
    people = cast()
    block = {
        "type": "wordcount", "id": "mots", "value": {"title": "Vos mots", "least": 3},
    }  # fmt: skip
    course = material.course("mots", [[block]])
    people.assign(course)
    client = Client()
    client.force_login(people.bernard)
    page = client.get("/parcours/mots/module/lecon-1/").content.decode()
    assert "Vos mots" in page
    where = "/parcours/mots/module/lecon-1/activite/mots/write/"
    client.post(where, {"text": "trop court"})
    assert Attempt.objects.get().completed_at is None
    client.post(where, {"text": "assez de mots"})
    assert [a.number for a in Attempt.objects.filter(completed_at__isnull=False)] == [2]
    assert CourseCompletion.objects.get().person == people.bernard
