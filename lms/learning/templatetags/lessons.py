from django import template
from django.urls import reverse

from courses.outline import LessonOutline, Outline
from lms.learning.attempts import Attempt

register = template.Library()


@register.simple_tag
def lesson_url(outline: Outline, lesson: LessonOutline) -> str:
    module = outline.module_of(lesson.id)
    return reverse("lesson", args=[outline.slug, module.slug if module else "", lesson.slug])


@register.simple_tag
def attempt_url(outline: Outline, lesson: LessonOutline, attempt: Attempt) -> str:
    module = outline.module_of(lesson.id)
    slugs = [outline.slug, module.slug if module else "", lesson.slug, attempt.activity]
    return f"{reverse('activity', args=slugs)}?attempt={attempt.number}"
