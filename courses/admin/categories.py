"""The tree of categories: add below, rename, move."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Count
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import CreateView, IndexView, SnippetViewSet

from courses.admin.fields import CategoryField
from courses.bank.categories import Category
from courses.bank.questions import Question


class CategoryForm(WagtailAdminModelForm):
    parent = CategoryField(
        required=False,
        label=gettext_lazy("Stands under"),
        empty_label=gettext_lazy("Nothing: a category of the first level"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.former_parent = self.instance.get_parent()
            below = self.instance.branch().values("pk")
            self.fields["parent"].queryset = (  # type: ignore[attr-defined]
                Category.objects.exclude(pk__in=below).order_by("path")
            )
            self.initial["parent"] = self.former_parent

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        parent, name = data.get("parent"), data.get("name", "")
        siblings = parent.get_children() if parent else Category.get_root_nodes()
        if siblings.filter(name=name).exclude(pk=self.instance.pk).exists():
            self.add_error("name", ValidationError(_("This name is already used at this level.")))
        return data

    def save(self, commit: bool = True) -> Category:
        category: Category = super().save(commit=False)
        parent: Category | None = self.cleaned_data["parent"]
        if not commit:
            return category
        if category.pk is None:
            place = parent.add_child if parent else Category.add_root
            return place(instance=category)
        category.save()
        self._place(category, parent)
        category.refresh_from_db()
        return category

    def _place(self, category: Category, parent: Category | None) -> None:
        """Where its parent and its name want it: the children of a category stand in order."""
        if parent:
            parent.refresh_from_db()
            category.move(parent, "sorted-child")
        else:
            category.move(Category.get_first_root_node(), "sorted-sibling")


class CategoryIndexView(IndexView):
    add_item_label = gettext_lazy("Add a category")
    default_ordering = "path"

    @property
    def columns(self) -> list[Column]:  # type: ignore[override]
        title = self._get_title_column("indented")
        label = _("Questions, with those below")
        return [title, Column("questions", label=label, accessor=self.questions, width="25%")]

    @cached_property
    def counts(self) -> dict[str, int]:
        """Questions by the path of their category, in one query."""
        filed = Question.objects.order_by().values_list("category__path")
        return dict(filed.annotate(number=Count("pk")))

    def questions(self, category: Category) -> int:
        return sum(n for path, n in self.counts.items() if path.startswith(category.path))

    def get_list_more_buttons(self, instance: Category) -> list[Button]:
        return [
            Button(
                _("Add a category below"),
                url=f"{self.add_url}?parent={instance.pk}",
                icon_name="plus",
                priority=15,
            ),
            Button(
                _("See its questions"),
                url=f"{reverse('wagtailsnippets_courses_question:list')}?category={instance.pk}",
                icon_name="help",
                priority=16,
            ),
            *super().get_list_more_buttons(instance),
        ]


class CategoryCreateView(CreateView):
    def get_initial(self) -> dict[str, Any]:
        return {"parent": self.request.GET.get("parent")}


class CategoryViewSet(SnippetViewSet):
    model = Category
    icon = "folder-open-1"
    menu_label = gettext_lazy("Categories")
    menu_name = "categories"
    menu_order = 170
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = CategoryIndexView
    add_view_class = CategoryCreateView
    search_fields = ["name"]
    search_backend_name = None
    list_per_page = 200
    edit_handler = ObjectList(
        [FieldPanel("name"), FieldPanel("parent")], base_form_class=CategoryForm
    )
