"""An exercise on an Office file: what is asked, the files, and the checks that mark it."""

from collections.abc import Iterator
from itertools import count
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator, MaxValueValidator
from django.db import models
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, Orderable, RevisionMixin
from wagtail.search import index

from courses.exercises.checks import Checks, specs_of
from courses.exercises.storage import private_storage, random_name, read_kept
from courses.exercises.variables import Variables, variables_of
from courses.fields import UnfrozenStreamField
from courses.office.sandbox import fingerprint_safely
from courses.office.variation import EXAMPLE, MARKER, Copy, Variable, faults_of

INSTRUCTIONS = ["h4", "bold", "italic", "code", "ol", "ul", "link"]
OFFICE_FILES = ["docx", "dotx", "xlsx", "xltx", "pptx", "potx"]
is_office_file = FileExtensionValidator(OFFICE_FILES)
PRINTED = {"starter": "starter", "model": "model_answer"}


class Kind(models.TextChoices):
    WORD = "word", "Word"
    EXCEL = "excel", "Excel"
    POWERPOINT = "powerpoint", "PowerPoint"


class Exercise(DraftStateMixin, RevisionMixin, index.Indexed, ClusterableModel):
    title = models.CharField(_("title"), max_length=200)
    slug = models.SlugField(
        _("short name"),
        max_length=150,
        unique=True,
        blank=True,
        help_text=_("Names the files that learners download. Empty: made from the title."),
    )
    kind = models.CharField(_("kind of file"), max_length=10, choices=Kind)
    instructions = RichTextField(
        _("instructions"),
        features=INSTRUCTIONS,
        help_text=_("What is asked, in plain words and numbered steps."),
    )
    starter = models.FileField(
        _("starter file"),
        storage=private_storage,
        upload_to=random_name,
        validators=[is_office_file],
        help_text=_("The file that learners download and work on."),
    )
    model_answer = models.FileField(
        _("model answer"),
        storage=private_storage,
        upload_to=random_name,
        validators=[is_office_file],
        blank=True,
        help_text=_("The same file, done. Only trainers see it."),
    )
    checks = UnfrozenStreamField(
        Checks(),
        verbose_name=_("checks"),
        blank=True,
        help_text=_("What is looked at in the file that a learner hands in, in this order."),
    )
    variables = UnfrozenStreamField(
        Variables(),
        verbose_name=_("what changes from one learner to the next"),
        blank=True,
        help_text=_(
            "Numbers, texts or dates drawn for each learner, so that two neighbours do not have "
            "the same answer. They are put into the starter file and the model answer alike; a "
            "check may name one, as in {{client}}. The instructions are the same for all."
        ),
    )
    returns = models.BooleanField(
        _("proposed again after 30 and 90 days"),
        default=True,
        help_text=_(
            "With other numbers, to whoever has passed it and accepts. Only where something "
            "changes from one learner to the next; otherwise the quiz of the lesson comes back."
        ),
    )
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark"),
        default=80,
        validators=[MaxValueValidator(100)],
        help_text=_("In percent of the points."),
    )
    prints = models.JSONField(default=dict, editable=False)

    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        verbose_name = _("Office exercise")
        verbose_name_plural = _("Office exercises")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self.slug = self.slug or self.free_slug()
        if not self.variables:
            return
        if faults := faults_of(self.variation, self.specs, self.kind, get_language() or "fr"):
            raise ValidationError({"variables": faults})
        if MARKER.search(str(self.instructions)):
            raise ValidationError({"instructions": _("Name the place in the file, not a value.")})

    def free_slug(self, wanted: str = "") -> str:
        """The short name wanted, or one out of the title, with a number when it is taken."""
        stem = (wanted or slugify(self.title))[:140] or "exercice"
        taken = set(
            Exercise.objects.filter(slug__startswith=stem)
            .exclude(pk=self.pk)
            .values_list("slug", flat=True)
        )
        names = (stem if n == 1 else f"{stem}-{n}" for n in count(1))
        return next(name for name in names if name not in taken)

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        if self._read_prints():
            Exercise.objects.filter(pk=self.pk).update(prints=self.prints)

    def _read_prints(self) -> bool:
        """Whether a file has changed since its fingerprint was taken."""
        now = {name: getattr(self, field).name for name, field in PRINTED.items()}
        if {name: self.prints.get(name, {}).get("file") for name in now if now[name]} == {
            name: file for name, file in now.items() if file
        }:
            return False
        self.prints = {
            name: {"file": file, **fingerprint_safely(read_kept(file))}
            for name, file in now.items()
            if file
        }
        return True

    @property
    def specs(self) -> list[dict[str, Any]]:
        return specs_of(self.checks)

    @property
    def variation(self) -> list[Variable]:
        return variables_of(self.variables)

    def copy(self, seed: int = EXAMPLE) -> Copy:
        return Copy.drawn(self.variation, seed)

    def points(self) -> float:
        return sum(spec.get("points", 1) for spec in self.specs)

    def summary(self) -> dict:
        return {
            "title": self.title,
            "pass_mark": self.pass_mark,
            "exercise": self.pk,
            "returns": bool(self.variables) and self.returns,
        }

    def author(self) -> dict:
        """The exercise as plain data: what an attempt keeps and the marking reads."""
        return {
            "exercise": self.slug,
            "title": self.title,
            "instructions": str(self.instructions),
            "kind": self.kind,
            "pass_mark": self.pass_mark,
            "checks": self.specs,
            "variables": [one.to_json() for one in self.variation],
            "files": list(self.files()),
            "prints": self.prints,
        }

    def face(self) -> dict:
        """What a learner reads before handing anything in; holds no check."""
        return {
            "title": self.title,
            "instructions": str(self.instructions),
            "kind": self.kind,
            "pass_mark": self.pass_mark,
            "points": self.points(),
            "checks": len(self.checks),
            "files": [
                {name: file[name] for name in ("key", "name")}
                for file in self.files()
                if file["key"] != "modele"
            ],
        }

    def files(self) -> Iterator[dict[str, str]]:
        """`key` stands in addresses, `name` is what the file is called once downloaded."""
        yield self._file("depart", self.starter.name or "", self.slug)
        if self.model_answer:
            yield self._file("modele", self.model_answer.name or "", f"{self.slug}-modele")
        for number, annex in enumerate(self.annexes.all(), start=1):
            yield {"key": f"annexe-{number}", "file": annex.file.name, "name": annex.name}

    def _file(self, key: str, place: str, stem: str) -> dict[str, str]:
        return {"key": key, "file": place, "name": stem + PurePath(place).suffix}


class Annex(Orderable):
    """A further file that the exercise needs: figures, contacts …"""

    exercise = ParentalKey(Exercise, on_delete=models.CASCADE, related_name="annexes")
    file = models.FileField(_("file"), storage=private_storage, upload_to=random_name)
    name = models.CharField(
        _("name of the file"),
        max_length=100,
        blank=True,
        help_text=_("As learners find it once it is downloaded."),
    )

    class Meta:
        verbose_name = _("further file")
        verbose_name_plural = _("further files")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        _name_after_file(self)


class BenchFile(Orderable):
    """A file whose verdicts the trainer knows: it shows what the checks are worth."""

    exercise = ParentalKey(Exercise, on_delete=models.CASCADE, related_name="bench")
    file = models.FileField(_("file"), storage=private_storage, upload_to=random_name)
    name = models.CharField(_("what is wrong, or right, in it"), max_length=100, blank=True)
    expected = models.JSONField(
        _("verdicts expected"),
        default=dict,
        blank=True,
        help_text=_("Check by check; a check that is not named may come out either way."),
    )

    class Meta:
        verbose_name = _("file of the test bench")
        verbose_name_plural = _("test bench")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        _name_after_file(self)


def _name_after_file(kept: Annex | BenchFile) -> None:
    """The name under which it was sent, before storing gives it a random one."""
    if not kept.name and not kept.file._committed:  # type: ignore[attr-defined]
        kept.name = PurePath(kept.file.name or "").name[:100]
