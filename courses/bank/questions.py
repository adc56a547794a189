import uuid
from random import Random
from textwrap import shorten
from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index

from courses.bank.categories import Category
from courses.bank.pictures import images_in, shown, shown_deep
from courses.bank.previewing import is_filled, preview_response
from courses.fields import UnfrozenStreamField
from courses.questions import kinds
from courses.questions.markup import plain
from courses.questions.presentation import present

RICH = ["bold", "italic", "code", "ol", "ul", "image"]


class Content(blocks.StreamBlock):
    """Exactly one block: the kind of question that the trainer chose."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            [
                (kind.name, kind.block(label=kind.label, icon=kind.icon))
                for kind in kinds().values()
            ],
            **kwargs,
        )


class HintBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Hint"), rows=2)
    cost = blocks.IntegerBlock(
        label=_("Cost in percent of the points"), default=0, min_value=0, max_value=100
    )

    class Meta:
        icon = "help"


class Level(models.TextChoices):
    INITIAL = "initial", _("initial")
    OPERATIONAL = "operationnel", _("operational")
    ADVANCED = "avance", _("advanced")


class Question(PreviewableMixin, DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    category = models.ForeignKey(
        Category, on_delete=models.PROTECT, related_name="questions", verbose_name=_("category")
    )
    title = models.CharField(
        _("short title"),
        max_length=200,
        blank=True,
        help_text=_("Only trainers see it, in lists. Empty: the first words of the question."),
    )
    text = RichTextField(_("question"), features=RICH)
    content = UnfrozenStreamField(
        Content(), min_num=1, max_num=1, verbose_name=_("kind of question and answers")
    )
    explanation = RichTextField(
        _("explanation"),
        features=RICH,
        blank=True,
        help_text=_("Shown with the result, whatever the answer was."),
    )
    points = models.FloatField(_("points"), default=1, validators=[MinValueValidator(0)])
    hints = UnfrozenStreamField([("hint", HintBlock())], blank=True, verbose_name=_("hints"))
    level = models.CharField(_("level"), max_length=12, choices=Level, blank=True)
    objective = models.CharField(
        _("objective"),
        max_length=150,
        blank=True,
        help_text=_("The short name of the lesson that teaches it."),
    )

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("text"),
        index.FilterField("category_id"),
    ]

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    @property
    def kind(self) -> str:
        return self.content[0].block_type if self.content else ""

    def clean(self) -> None:
        super().clean()
        self.title = self.title.strip() or first_words(self.text)

    def author(self) -> dict:
        """The question as plain data: what a sitting keeps and marking reads."""
        block = self.content[0]
        return {
            "id": str(self.uid),
            "kind": block.block_type,
            "title": self.title,
            "text": shown(self.text),
            "points": self.points if kinds()[block.block_type].gives_points else 0,
            "explanation": shown(self.explanation),
            "hints": [{"text": h.value["text"], "cost": h.value["cost"]} for h in self.hints],
            "objective": self.objective,
            "content": shown_deep(kinds()[block.block_type].author(block.value)),
        }

    def images(self) -> set[int]:
        """The ids of all pictures that the learner is shown."""
        content = list(self.content.raw_data)
        found = images_in([self.text, self.explanation, content])
        return found | {b["value"]["image"] for b in content if b["type"] == "hotspot"} - {None}

    preview_modes = [("learner", _("As the learner sees it")), ("answers", _("With the answers"))]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        context: dict[str, Any] = {"answers": mode_name == "answers", "kind": None}
        if self.content:
            context["kind"] = kinds()[self.kind]
        if self.content and is_filled(self.content[0]):
            context |= self._shown(context["answers"])
        return preview_response(request, "courses/preview/question.html", context)

    def _shown(self, answers: bool) -> dict[str, Any]:
        question = self.author()
        kind, content = kinds()[question["kind"]], question["content"]
        shown = present(
            kind,
            content,
            id=question["id"],
            text=question["text"],
            points=question["points"],
            random=Random(question["id"]),
            locked=answers,
            mark=kind.mark(content, None) if answers else None,
        )
        # Nobody has answered: what is right is told, nothing is judged.
        return {
            "question": {**shown, "shown": None},
            "solution": kind.solution(content) if answers else [],
            "authored": question,
        }


def first_words(html: str, most: int = 80) -> str:
    """The beginning of a text, cut between two words."""
    return shorten(plain(html), most, placeholder="…")
