"""Course › module › lesson, as trainers write them."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from courses.bank.previewing import preview_response
from courses.bank.questions import Level
from courses.blocks import LessonBody
from courses.fields import UnfrozenStreamField


class Audience(models.TextChoices):
    BOTH = "both", _("mentor and mentoré")
    MENTOR = "mentor", _("mentor")
    MENTEE = "mentee", _("mentoré")


class Tool(models.TextChoices):
    WORD = "word", "Word"
    EXCEL = "excel", "Excel"
    POWERPOINT = "powerpoint", "PowerPoint"
    COMMUNICATION = "communication", _("Communication")


PREVIEW_MODES = [
    ("mentor", _("As the mentor sees it")),
    ("mentee", _("As the mentoré sees it")),
]


def preview_modes_for(audience: str) -> list:
    """Those who read the page, and only those."""
    return [mode for mode in PREVIEW_MODES if audience in (Audience.BOTH, mode[0])]


class LearnerPage(Page):
    """A page that learners open at our own address, not at Wagtail's."""

    admin_default_ordering = "ord"  # of what stands below: the learner's order
    # Search engines and site menus never see these pages: nothing to fill in for them.
    promote_panels: list = []
    settings_panels = [
        FieldPanel(
            "slug",
            heading=_("Address"),
            help_text=_("The end of the page's address. Better left alone once it is published."),
        ),
        PublishingPanel(),
    ]

    class Meta:
        abstract = True

    def learner_path(self) -> str:
        raise NotImplementedError

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        site = None if self._state.adding else super().get_url_parts(request)
        return (site[0], settings.WAGTAILADMIN_BASE_URL, self.learner_path()) if site else None

    def slugs(self) -> list[str]:
        """The slugs from the course down to this page."""
        return self.url_path.strip("/").split("/")[1:]


class CataloguePage(Page):
    """The shelf on which all courses stand."""

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["courses.CoursePage"]
    admin_default_ordering = "title"

    class Meta:
        verbose_name = _("catalogue")

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        site = super().get_url_parts(request)
        return (site[0], settings.WAGTAILADMIN_BASE_URL, reverse("home")) if site else None

    def get_preview_modes(self) -> list:
        return []

    preview_modes: list = []


class CoursePage(LearnerPage):
    tool = models.CharField(_("tool"), max_length=15, choices=Tool)
    level = models.CharField(
        _("level"), max_length=12, choices=Level, blank=True, help_text=_("Empty: for all levels.")
    )
    audience = models.CharField(
        _("audience"), max_length=6, choices=Audience, default=Audience.BOTH
    )
    duration = models.PositiveSmallIntegerField(
        _("duration in minutes"),
        validators=[MinValueValidator(1)],
        help_text=_("For one person, exercises included. The certificate states it in hours."),
    )
    prerequisites = models.TextField(
        _("prerequisites"),
        blank=True,
        help_text=_("What one knows how to do before beginning. Empty: nothing is needed."),
    )
    objectives = UnfrozenStreamField(
        [("objective", blocks.CharBlock(label=_("At the end, you can …")))],
        verbose_name=_("objectives"),
        help_text=_("Each completes “At the end, you can …” and begins with a verb."),
    )
    introduction = RichTextField(
        _("introduction"),
        features=["bold", "italic", "ul", "link"],
        blank=True,
        help_text=_("Two or three sentences that make people want to begin."),
    )
    correspondence = models.TextField(
        _("indicative correspondence"),
        blank=True,
        help_text=_("With the public frames of reference; never a score."),
    )

    returns = models.BooleanField(
        _("skills proposed again after 30 and 90 days"),
        default=True,
        help_text=_("Two minutes, for whoever accepts; it changes neither course nor certificate."),
    )

    parent_page_types = ["courses.CataloguePage"]
    subpage_types = ["courses.ModulePage"]

    content_panels = [
        *Page.content_panels,
        FieldPanel("objectives"),
        FieldPanel("introduction"),
        MultiFieldPanel(
            [
                FieldPanel("tool"),
                FieldPanel("level"),
                FieldPanel("audience"),
                FieldPanel("duration"),
                FieldPanel("returns"),
            ],
            heading=_("For whom, how long"),
        ),
        MultiFieldPanel(
            [FieldPanel("prerequisites"), FieldPanel("correspondence")],
            heading=_("For the training programme"),
            classname="collapsed",
        ),
    ]

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")

    def learner_path(self) -> str:
        return reverse("course", args=self.slugs())

    @property
    def preview_modes(self) -> list:
        return preview_modes_for(self.audience)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        from courses.preview import course_context

        context = course_context(self, mode_name)  # type: ignore[arg-type]
        return preview_response(request, "courses/preview/course.html", context)


class ModulePage(LearnerPage):
    objective = models.CharField(
        _("objective"),
        max_length=250,
        blank=True,
        help_text=_("One sentence under the title of the module, in the list of lessons."),
    )
    introduction = RichTextField(
        _("introduction"), features=["bold", "italic", "ul", "link"], blank=True
    )

    parent_page_types = ["courses.CoursePage"]
    subpage_types = ["courses.LessonPage"]

    content_panels = [
        *Page.content_panels,
        FieldPanel("objective"),
        FieldPanel("introduction"),
    ]
    preview_modes: list = []

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    def learner_path(self) -> str:
        course, module = self.slugs()
        return f"{reverse('course', args=[course])}#{module}"


class LessonPage(LearnerPage):
    objective = models.CharField(
        _("objective"),
        max_length=250,
        help_text=_("Completes “At the end, you can …”, begins with a verb."),
    )
    duration = models.PositiveSmallIntegerField(
        _("duration in minutes"), default=15, validators=[MinValueValidator(1)]
    )
    audience = models.CharField(
        _("audience"),
        max_length=6,
        choices=Audience,
        default=Audience.BOTH,
        help_text=_("A lesson for one of the two counts for that person alone."),
    )
    body = UnfrozenStreamField(
        LessonBody(),
        verbose_name=_("lesson"),
        blank=True,
        help_text=_("Add blocks in the order of reading. The preview shows the learner's page."),
    )

    parent_page_types = ["courses.ModulePage"]
    subpage_types: list = []

    content_panels = [
        *Page.content_panels,
        FieldPanel("objective"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("duration"),
                FieldPanel("audience", widget=forms.RadioSelect),
            ],
            heading=_("For whom, how long"),
            classname="collapsed",
        ),
    ]

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    def learner_path(self) -> str:
        return reverse("lesson", args=self.slugs())

    def block(self, activity_id: str) -> Any:
        """The authored block of that activity, or None."""
        return next((b for b in self.body if b.id == activity_id), None)

    @property
    def preview_modes(self) -> list:
        return preview_modes_for(self.audience)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        from courses.preview import lesson_context

        context = lesson_context(self, mode_name)  # type: ignore[arg-type]
        return preview_response(request, "courses/preview/lesson.html", context)
