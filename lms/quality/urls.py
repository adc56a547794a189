from django.urls import path

from lms.quality import views
from lms.quality.actions import views as actions
from lms.quality.audit.urls import audit_pages
from lms.quality.complaints import register_views as register
from lms.quality.complaints import views as complaints
from lms.quality.surveys import result_views as results
from lms.quality.surveys import views as surveys
from lms.quality.yearly.urls import yearly_pages

PROGRAMME = "enquetes/<slug:slug>/"

survey_pages = [
    path("avis/", surveys.my_surveys, name="my_surveys"),
    path("avis/<int:invitation_id>/", surveys.answer_survey, name="answer_survey"),
    path("enquetes/", results.surveys, name="surveys"),
    path("avis-des-formateurs/", results.trainers_results, name="trainers_survey_results"),
    path(PROGRAMME, results.survey_results, name="survey_results"),
    path(PROGRAMME + "resultats.xlsx", results.survey_results_xlsx, name="survey_results_xlsx"),
    path(PROGRAMME + "inviter/", results.invite_to_survey, name="invite_to_survey"),
]

complaint_pages = [
    path("reclamer/", complaints.how_to_complain, name="how_to_complain"),
    path("reclamations/", complaints.my_complaints, name="my_complaints"),
    path("reclamations/nouvelle/", complaints.make_complaint, name="make_complaint"),
    path("reclamations/<int:complaint_id>/", complaints.my_complaint, name="my_complaint"),
    path("registre/", register.complaints, name="complaints"),
    path("registre/nouvelle/", register.record_complaint, name="record_complaint"),
    path("registre/reclamations.xlsx", register.complaints_xlsx, name="complaints_xlsx"),
    path("registre/<int:complaint_id>/", register.complaint, name="complaint"),
]

action_pages = [
    path("ameliorations/", actions.improvement_actions, name="improvement_actions"),
    path("ameliorations/nouvelle/", actions.decide_action, name="decide_action"),
    path("ameliorations/actions.xlsx", actions.actions_xlsx, name="actions_xlsx"),
    path("ameliorations/<int:action_id>/", actions.improvement_action, name="improvement_action"),
]

urlpatterns = [
    path("", views.quality, name="quality"),
    *survey_pages,
    *complaint_pages,
    *action_pages,
    *audit_pages,
    *yearly_pages,
]
