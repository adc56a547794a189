"""An exercise as an archive, out and in: the folder that `content/` holds."""

import zipfile
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from django import forms
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.admin import messages

from courses.admin.exercise_tools.opening import edit_url, latest, may_add, may_write, trail
from courses.curriculum.exercise_files import SHEET, read_files, write_files
from courses.curriculum.exercise_storing import files_of, fill
from courses.curriculum.problems import ContentError
from courses.exercises.exercise import Exercise
from courses.exercises.storage import private_storage

MOST_BYTES = 100_000_000  # packed, and the same again unpacked
MOST_FILES = 60


class ImportForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Archive"),
        help_text=gettext_lazy(
            "A .zip file with exercice.yaml, the starter file, the model answer and the folder "
            "erreurs/, as the export makes it."
        ),
    )

    def clean_file(self) -> dict[str, bytes]:
        """The files of the archive by their names beside the sheet."""
        self.stem = PurePosixPath(self.cleaned_data["file"].name).stem
        try:
            return unpacked(self.cleaned_data["file"].read())
        except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
            raise forms.ValidationError(_("This file is not a readable .zip archive.")) from None


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise forms.ValidationError(_("This archive is too large for an exercise."))
        found = {entry.filename: archive.read(entry) for entry in entries}
    sheets = [name for name in found if PurePosixPath(name).name == SHEET]
    if not sheets:
        raise forms.ValidationError(_("This archive holds no exercice.yaml."))
    folder = min(sheets, key=len).removesuffix(SHEET)
    return {n.removeprefix(folder): data for n, data in found.items() if n.startswith(folder)}


@may_add
@require_http_methods(["GET", "POST"])
def import_exercise(request: HttpRequest) -> HttpResponse:
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            exercise = made_from(form.stem, form.cleaned_data["file"], request.user)
        except ContentError as error:
            form.add_error("file", str(error))
        else:
            messages.success(
                request, _("“%(title)s” has come in as a draft.") % {"title": exercise.title}
            )
            return redirect(edit_url(exercise))
    context = {"form": form, **trail(_("Import an exercise"), "upload")}
    return render(request, "courses/admin/exercise_import.html", context)


def made_from(name: str, files: dict[str, bytes], user: Any) -> Exercise:
    """A new draft. Raises ContentError when the sheet is at fault."""
    found = read_files(name, files, Path())
    exercise = Exercise(live=False)
    fill(exercise, found)
    exercise.slug = exercise.free_slug(name if name.isidentifier() else "")
    exercise.save()
    exercise.save_revision(user=user)
    return exercise


@may_write
@require_GET
def export_exercise(request: HttpRequest, pk: int) -> FileResponse:
    exercise = latest(pk)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in write_files(files_of(exercise)).items():
            archive.writestr(f"{exercise.slug}/{name}", data)
    packed.seek(0)
    return FileResponse(packed, as_attachment=True, filename=f"{exercise.slug}.zip")


@may_write
@require_GET
def download(request: HttpRequest, pk: int, key: str) -> FileResponse:
    """A file of the exercise, for its author."""
    found = next((file for file in latest(pk).files() if file["key"] == key), None)
    if found is None or not private_storage().exists(found["file"]):
        raise Http404
    return FileResponse(
        private_storage().open(found["file"]), as_attachment=True, filename=found["name"]
    )
