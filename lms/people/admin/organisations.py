from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from lms.people.admin.deleting import RefusingDeleteView
from lms.people.models import Organisation


class OrganisationIndexView(generic.IndexView):
    add_item_label = _("Add an organisation")


class OrganisationViewSet(ModelViewSet):
    model = Organisation
    icon = "home"
    menu_label = _("Organisations")
    menu_name = "organisations"
    menu_order = 9110
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = OrganisationIndexView
    delete_view_class = RefusingDeleteView
    url_prefix = "entreprises"
    form_fields = ["name"]
    list_display = ["name", "created_at"]
    search_fields = ["name"]
