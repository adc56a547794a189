from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from lms.binomes.models import Binome
from lms.people.admin.deleting import RefusingDeleteView


class BinomeIndexView(generic.IndexView):
    add_item_label = _("Form a binôme")

    def get_base_queryset(self) -> QuerySet[Binome]:
        return Binome.objects.select_related("programme", "mentor", "mentee")


class BinomeViewSet(ModelViewSet):
    model = Binome
    icon = "group"
    menu_label = _("Binômes")
    menu_name = "binomes"
    menu_order = 9130
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = BinomeIndexView
    delete_view_class = RefusingDeleteView
    url_prefix = "binomes"
    list_display = ["__str__", "programme", "formed_at", "closed_at"]
    list_filter = ["programme"]
    search_fields = [
        "mentor__last_name", "mentor__first_name", "mentee__last_name", "mentee__first_name",
    ]  # fmt: skip
    edit_handler = ObjectList(
        [
            FieldPanel("programme"),
            FieldPanel("mentor", help_text=_("The younger colleague, at ease with the software.")),
            FieldPanel("mentee", help_text=_("The senior colleague, at ease with the trade.")),
            FieldPanel(
                "closed_at",
                help_text=_("A closed binôme keeps its records and opens no course any more."),
            ),
        ]
    )
