"""A quiz: settings (the words of django-quiz-app) and what it asks."""

from collections.abc import Iterable
from itertools import count
from random import Random
from typing import Any

from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index

from courses.bank.items import Items
from courses.bank.previewing import is_filled, preview_response
from courses.bank.questions import Question
from courses.fields import UnfrozenStreamField
from courses.questions import kinds
from courses.questions.presentation import present


class Quiz(PreviewableMixin, DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    class Counts(models.TextChoices):
        BEST = "best", _("the best attempt")
        LAST = "last", _("the last attempt")
        FIRST = "first", _("the first attempt")

    title = models.CharField(_("title"), max_length=200)
    slug = models.SlugField(_("short name"), max_length=150, unique=True, blank=True)
    description = RichTextField(
        _("description"),
        features=["bold", "italic", "link"],
        blank=True,
        help_text=_("Read before beginning."),
    )
    items = UnfrozenStreamField(
        Items(),
        verbose_name=_("questions"),
        help_text=_("In the order asked: questions that you choose, or drawn from a category."),
    )
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark"),
        default=60,
        validators=[MaxValueValidator(100)],
        help_text=_("In percent of the points."),
    )
    random_order = models.BooleanField(_("mix the order of the questions"), default=False)
    max_questions = models.PositiveSmallIntegerField(
        _("number of questions asked"),
        null=True,
        blank=True,
        help_text=_("Leave empty to ask them all."),
    )
    answers_at_end = models.BooleanField(
        _("answers are shown at the end"),
        default=True,
        help_text=_("Otherwise after each question."),
    )
    single_attempt = models.BooleanField(_("one attempt only"), default=False)
    max_attempts = models.PositiveSmallIntegerField(
        _("limit of attempts"), null=True, blank=True, help_text=_("Leave empty for no limit.")
    )
    counts = models.CharField(
        _("which attempt counts"), max_length=5, choices=Counts, default=Counts.BEST
    )
    retry_only_wrong = models.BooleanField(
        _("only what was wrong may be tried again"),
        default=True,
        help_text=_("Right answers are then taken over. Otherwise every attempt asks everything."),
    )
    time_limit = models.PositiveSmallIntegerField(
        _("time limit in minutes"),
        null=True,
        blank=True,
        help_text=_("Better left empty: nobody learns against the clock."),
    )
    success_text = models.TextField(_("what to say when it is passed"), blank=True)
    fail_text = models.TextField(_("what to say when it is not"), blank=True)

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
    ]

    class Meta:
        verbose_name = _("quiz")
        verbose_name_plural = _("quizzes")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self.slug = self.slug or self.free_slug()

    def free_slug(self, wanted: str = "") -> str:
        """The short name wanted, or one out of the title, with a number when it is taken."""
        stem = (wanted or slugify(self.title))[:140] or "quiz"
        taken = set(
            Quiz.objects.filter(slug__startswith=stem)
            .exclude(pk=self.pk)
            .values_list("slug", flat=True)
        )
        numbered = (f"{stem}-{number}" for number in count(2))
        return stem if stem not in taken else next(slug for slug in numbered if slug not in taken)

    def attempts_allowed(self) -> int | None:
        return 1 if self.single_attempt else self.max_attempts

    def summary(self) -> dict:
        return {
            "title": self.title,
            "pass_mark": self.pass_mark,
            "counts": self.counts,
            "quiz": self.pk,
        }

    def face(self) -> dict:
        """What a learner reads before beginning."""
        return {
            "title": self.title,
            "description": self.description,
            "pass_mark": self.pass_mark,
            "attempts_allowed": self.attempts_allowed(),
            "time_limit": self.time_limit,
            "count": self.count(),
        }

    def count(self) -> int:
        """How many questions one sitting asks."""
        asked = sum(
            1 if item.block_type == "question" else item.value["count"] or 0 for item in self.items
        )
        return min(asked, self.max_questions or asked)

    def author(self) -> dict:
        """The whole quiz as plain data; a sitting draws from it."""
        return {
            "title": self.title,
            "description": self.description,
            "pass_mark": self.pass_mark,
            "random_order": self.random_order,
            "max_questions": self.max_questions,
            "answers_at_end": self.answers_at_end,
            "attempts_allowed": self.attempts_allowed(),
            "counts": self.counts,
            "retry_only_wrong": self.retry_only_wrong,
            "time_limit": self.time_limit,
            "success_text": self.success_text,
            "fail_text": self.fail_text,
            "items": [self._item(item) for item in self.items],
        }

    def images(self) -> set[int]:
        """The ids of all pictures in what it may ask."""
        return {image for item in self.items for q in self._pool(item) for image in q.images()}

    def _item(self, item: Any) -> dict:
        questions = [question.author() for question in self._pool(item)]
        if item.block_type == "question":
            return {"questions": questions}
        return {"draw": item.value["count"], "questions": questions}

    def _pool(self, item: Any) -> list[Question]:
        """The questions that an item can ask: published, and with answers."""
        if item.block_type == "question":
            found: Iterable[Question | None] = [item.value]
        else:
            branch = item.value["category"].branch()
            found = Question.objects.filter(category__in=branch).order_by("pk")
        return [q for q in found if q is not None and q.live and q.content]

    preview_modes = [("begin", _("Before beginning")), ("questions", _("The questions"))]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        if mode_name == "questions":
            context: dict[str, Any] = {"questions": self._sheet(), "title": self.title}
            return preview_response(request, "courses/preview/quiz_questions.html", context)
        face = self.face()
        context = {
            "activity": {"face": face, "outline": {"id": "apercu"}},
            "state": {"attempts_left": face["attempts_allowed"]},
            "slugs": dict.fromkeys(("course", "module", "lesson"), "apercu"),
        }
        return preview_response(request, "courses/preview/quiz.html", context)

    def _sheet(self) -> list[dict]:
        """What the quiz asks, in order, without drawing: of a category its first questions."""
        questions: dict[str, dict] = {}
        for item in self.items:
            if is_filled(item):
                pool = self._item(item)
                for question in pool["questions"][: pool.get("draw")]:
                    questions.setdefault(question["id"], question)
        return [
            present(
                kinds()[question["kind"]],
                question["content"],
                id=question["id"],
                text=question["text"],
                points=question["points"],
                random=Random(question["id"]),
            )
            for question in questions.values()
        ]
