from django.db import models
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node
from wagtail.search import index


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
