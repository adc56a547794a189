"""What the courses add to Wagtail's back office."""

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from courses.admin.categories import CategoryViewSet
from courses.admin.deleting import refuse_to_delete
from courses.admin.exchange.exporting import export_questions
from courses.admin.exchange.importing import (
    import_questions,
    import_questions_done,
    import_questions_preview,
)
from courses.admin.exercise_tools import hooks as exercise_hooks  # noqa: F401
from courses.admin.exercises import ExerciseViewSet
from courses.admin.menu import main_menu, settings_menu
from courses.admin.questions.moving import MoveBulkAction
from courses.admin.questions.viewset import QuestionViewSet
from courses.admin.quizzes import QuizViewSet

for viewset in (CategoryViewSet, QuestionViewSet, QuizViewSet, ExerciseViewSet):
    register_snippet(viewset)

hooks.register("register_bulk_action", MoveBulkAction)
hooks.register("before_delete_snippet", refuse_to_delete)
hooks.register("construct_main_menu", main_menu)
hooks.register("construct_settings_menu", settings_menu)


@hooks.register("register_admin_urls")
def exchange_urls() -> list[URLPattern]:
    return [
        path("questions/importer/", import_questions, name="import_questions"),
        path(
            "questions/importer/apercu/", import_questions_preview, name="import_questions_preview"
        ),
        path("questions/importer/fait/", import_questions_done, name="import_questions_done"),
        path("questions/exporter/", export_questions, name="export_questions"),
    ]
