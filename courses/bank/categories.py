from django.db import models
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node
from wagtail.search import index

INDENT = "\u2003"  # an em space: browsers keep it in a list of options


class Category(index.Indexed, MP_Node):
    """Where questions are filed: a tree, as deep as the trainer likes."""

    name = models.CharField(_("name"), max_length=150)

    node_order_by = ["name"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("category")
        verbose_name_plural = _("categories")

    def __str__(self) -> str:
        return self.name

    @classmethod
    def at(cls, path: tuple[str, ...]) -> "Category":
        """The category at that path of names; made where it is missing."""
        node: Category | None = None
        for name in path:
            siblings = node.get_children() if node else cls.get_root_nodes()
            found = siblings.filter(name=name).first()
            if found is None:
                found = node.add_child(name=name) if node else cls.add_root(name=name)
            node = found
        if node is None:
            raise ValueError("A category needs a name.")
        return node

    def names(self) -> tuple[str, ...]:
        return (*(a.name for a in self.get_ancestors()), self.name)

    def branch(self) -> "models.QuerySet[Category]":
        """The category and all below it."""
        return Category.objects.filter(path__startswith=self.path)

    def indented(self) -> str:
        """The name as a list of the whole tree shows it."""
        return f"{INDENT * (self.depth - 1)}{self.name}"

    indented.short_description = _("Category")  # type: ignore[attr-defined]
