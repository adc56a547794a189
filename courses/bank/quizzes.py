"""A quiz: settings (the words of django-quiz-app) and what it asks."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, RevisionMixin
from wagtail.search import index
from wagtail.snippets.blocks import SnippetChooserBlock

from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.fields import UnfrozenStreamField


class DrawBlock(blocks.StructBlock):
    category = SnippetChooserBlock("courses.Category", label=_("Category"))
    count = blocks.IntegerBlock(min_value=1, default=5, label=_("Number of questions"))

    class Meta:
        icon = "repeat"
        label = _("Draw from a category")


class Items(blocks.StreamBlock):
    question = SnippetChooserBlock("courses.Question", label=_("Question"))
    draw = DrawBlock()


class Quiz(DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    class Counts(models.TextChoices):
        BEST = "best", _("the best attempt")
        LAST = "last", _("the last attempt")
        FIRST = "first", _("the first attempt")

    title = models.CharField(_("title"), max_length=200)
    slug = models.SlugField(_("short name"), max_length=150, unique=True)
    description = RichTextField(_("description"), features=["bold", "italic", "link"], blank=True)
    items = UnfrozenStreamField(Items(), verbose_name=_("questions"))
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark"), default=60, help_text=_("In percent of the points.")
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
    counts = models.CharField(_("what counts"), max_length=5, choices=Counts, default=Counts.BEST)
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
            1 if item.block_type == "question" else item.value["count"] for item in self.items
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
            "time_limit": self.time_limit,
            "success_text": self.success_text,
            "fail_text": self.fail_text,
            "items": [self._item(item) for item in self.items],
        }

    def _item(self, item: Any) -> dict:
        if item.block_type == "question":
            return {"questions": authored([item.value])}
        category: Category = item.value["category"]
        branch = Category.objects.filter(path__startswith=category.path)
        questions = Question.objects.filter(category__in=branch, live=True).order_by("pk")
        return {"draw": item.value["count"], "questions": authored(questions)}


def authored(questions: Iterable[Question | None]) -> list[dict]:
    return [q.author() for q in questions if q is not None and q.live and q.content]
