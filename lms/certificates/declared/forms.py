from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courses.outline import LessonOutline
from lms.certificates.declared.records import LONGEST


class DeclaredTimeForm(forms.Form):
    """Minutes for each lesson that the person has begun; empty says nothing."""

    def __init__(
        self, *args: Any, lessons: Iterable[LessonOutline], known: dict[int, int], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.lessons = list(lessons)
        for lesson in self.lessons:
            self.fields[f"lesson_{lesson.id}"] = forms.IntegerField(
                label=lesson.title,
                required=False,
                min_value=1,
                max_value=LONGEST,
                initial=known.get(lesson.id),
                error_messages={
                    "invalid": _("Write a whole number of minutes."),
                    "min_value": _("Write one minute or more, or leave it empty."),
                    "max_value": _("Write ten hours at most: 600 minutes."),
                },
                widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
            )

    def rows(self) -> list[tuple[LessonOutline, forms.BoundField]]:
        return [(lesson, self[f"lesson_{lesson.id}"]) for lesson in self.lessons]

    def minutes(self) -> dict[int, int | None]:
        return {x.id: self.cleaned_data[f"lesson_{x.id}"] for x in self.lessons}
