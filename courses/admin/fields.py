"""Categories in forms and filters: the tree in a list of options, indented."""

import django_filters
from django import forms
from django.db.models import QuerySet

from courses.bank.categories import Category


def whole_tree() -> QuerySet[Category]:
    return Category.objects.order_by("path")


class CategoryField(forms.ModelChoiceField):
    def __init__(self, **kwargs) -> None:
        super().__init__(queryset=whole_tree(), **kwargs)

    def label_from_instance(self, category: Category) -> str:
        return category.indented()


class _FilterField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, category: Category) -> str:
        return category.indented()


class CategoryFilter(django_filters.ModelChoiceFilter):
    """Keeps what stands in the chosen category or below it."""

    field_class = _FilterField

    def __init__(self, **kwargs) -> None:
        super().__init__(queryset=lambda request: whole_tree(), widget=forms.Select, **kwargs)

    def filter(self, queryset: QuerySet, category: Category | None) -> QuerySet:
        return queryset.filter(category__in=category.branch()) if category else queryset
