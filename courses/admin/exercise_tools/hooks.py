"""The addresses of the tools around an exercise; imported by the hooks of the courses."""

from django.urls import URLPattern, path
from wagtail import hooks

from courses.admin.exercise_tools.bench import bench
from courses.admin.exercise_tools.copies import copies, copy_file
from courses.admin.exercise_tools.example import example
from courses.admin.exercise_tools.exchange import download, export_exercise, import_exercise


@hooks.register("register_admin_urls")
def exercise_urls() -> list[URLPattern]:
    return [
        path("exercices/importer/", import_exercise, name="import_exercise"),
        path("exercices/<int:pk>/exporter/", export_exercise, name="export_exercise"),
        path("exercices/<int:pk>/exemple/", example, name="exercise_example"),
        path("exercices/<int:pk>/banc/", bench, name="exercise_bench"),
        path("exercices/<int:pk>/exemplaires/", copies, name="exercise_copies"),
        path(
            "exercices/<int:pk>/exemplaires/<int:seed>/<slug:key>/",
            copy_file,
            name="exercise_copy_file",
        ),
        path("exercices/<int:pk>/fichiers/<slug:key>/", download, name="exercise_download"),
    ]
