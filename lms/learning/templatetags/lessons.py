from django import template
from django.urls import reverse

from courses.outline import LessonOutline, Outline

register = template.Library()


@register.simple_tag
def lesson_url(outline: Outline, lesson: LessonOutline) -> str:
    module = outline.module_of(lesson.id)
    return reverse("lesson", args=[outline.slug, module.slug if module else "", lesson.slug])
