from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, TitleFieldPanel
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import SlugInput

from lms.binomes.models import Programme
from lms.people.admin.deleting import RefusingDeleteView


class ProgrammeIndexView(generic.IndexView):
    add_item_label = _("Add a programme")


class ProgrammeViewSet(ModelViewSet):
    model = Programme
    icon = "calendar"
    menu_label = _("Programmes")
    menu_name = "programmes"
    menu_order = 9120
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = ProgrammeIndexView
    delete_view_class = RefusingDeleteView
    url_prefix = "programmes"
    list_display = ["name", "organisation", "starts_on", "ends_on"]
    list_filter = ["organisation"]
    search_fields = ["name", "organisation__name"]
    edit_handler = ObjectList(
        [
            TitleFieldPanel("name", placeholder=False),
            FieldPanel("organisation"),
            FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")], heading=_("Dates")),
            FieldPanel(
                "trainers",
                widget=forms.CheckboxSelectMultiple,
                help_text=_("They see the results of this programme, and only they."),
            ),
            FieldPanel(
                "slug", widget=SlugInput, help_text=_("The end of the programme's address.")
            ),
        ]
    )
