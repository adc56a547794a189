from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet

from courses.admin.fields import CategoryField
from courses.admin.panels import UsesPanel
from courses.admin.questions.chooser import QuestionChooserViewSet
from courses.admin.questions.creating import QuestionCopyView, QuestionCreateView
from courses.admin.questions.listing import QuestionFilters, QuestionIndexView
from courses.bank.questions import Question


class QuestionForm(WagtailAdminModelForm):
    category = CategoryField(label=gettext_lazy("Category"), empty_label=None)


class QuestionViewSet(SnippetViewSet):
    model = Question
    icon = "help"
    menu_label = gettext_lazy("Questions")
    menu_name = "questions"
    menu_order = 150
    add_to_admin_menu = True
    index_view_class = QuestionIndexView
    add_view_class = QuestionCreateView
    copy_view_class = QuestionCopyView
    chooser_viewset_class = QuestionChooserViewSet
    filterset_class = QuestionFilters
    search_fields = ["title", "text", "explanation"]
    search_backend_name = None
    list_display = ["title"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            UsesPanel(),
            FieldPanel("text", heading=gettext_lazy("What you ask")),
            FieldPanel("content", heading=gettext_lazy("Answers")),
            FieldPanel("explanation"),
            MultiFieldPanel(
                [FieldPanel("category"), FieldPanel("level"), FieldPanel("objective")],
                heading=gettext_lazy("Where it is filed"),
            ),
            MultiFieldPanel(
                [FieldPanel("title"), FieldPanel("points"), FieldPanel("hints")],
                heading=gettext_lazy("Title, points, hints"),
                classname="collapsed",
            ),
        ],
        base_form_class=QuestionForm,
    )
