from allauth.account import views as account
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls

from lms.dashboards.health import healthz
from lms.dashboards.urls import binome_pages, programme_pages
from lms.dashboards.views.cards_pdf import cards_pdf
from lms.dashboards.views.home import home
from lms.dashboards.views.media import back_office_document, back_office_media
from lms.dashboards.views.programme_pdf import programme_pdf
from lms.dashboards.views.training import follow, follow_objectives, training
from lms.learning.own_document.views import own_document
from lms.learning.submissions import views as submissions
from lms.learning.views import (
    activities,
    adaptations,
    adjustments,
    contests,
    corrections,
    former_results,
    lessons,
    marking,
    media,
    tries,
)
from lms.people import views as people

LESSON = "parcours/<slug:course>/<slug:module>/<slug:lesson>/"

accounts = [
    path("connexion/", account.login, name="account_login"),
    path("deconnexion/", account.logout, name="account_logout"),
    path("mot-de-passe/", account.password_change, name="account_change_password"),
    path("mot-de-passe/oublie/", account.password_reset, name="account_reset_password"),
    path("mot-de-passe/envoye/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^mot-de-passe/nouveau/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "mot-de-passe/change/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("compte-ferme/", account.account_inactive, name="account_inactive"),
    path("confirmer/", account.reauthenticate, name="account_reauthenticate"),
    # allauth names this page when it refuses; nobody can open an account by themselves.
    path("inscription/", account.signup, name="account_signup"),
    path("invitation/<str:token>/", people.invitation, name="invitation"),
    path("langue/", people.language, name="set_language"),
]

marking_pages = [
    path("a-corriger/", marking.queue, name="marking_queue"),
    path("a-corriger/<int:response_id>/", marking.mark_response, name="mark_response"),
    path("contestations/", contests.contests, name="contests"),
    path("contestations/<int:contest_id>/", contests.answer_contest, name="answer_contest"),
    path("corriges/<uuid:uid>/", corrections.correct_question, name="correct_question"),
    path(
        "corriges/<int:lesson_id>/<str:activity>/",
        corrections.correct_activity,
        name="correct_activity",
    ),
    path("corriges/suivi/<int:correction_id>/", corrections.correction, name="correction"),
    path("amenagements/", adjustments.adjustments, name="adjustments"),
    path("amenagements/<int:person_id>/", adjustments.adjust_time, name="adjust_time"),
    path(
        "personnes/<int:person_id>/anciens-resultats/",
        former_results.former_results_of_learner,
        name="former_results_of_learner",
    ),
    path(
        "personnes/<int:person_id>/parcours/<slug:course>/",
        adaptations.adapt_path,
        name="adapt_path",
    ),
    path(
        "personnes/<int:person_id>/parcours/<slug:course>/reprendre/",
        adaptations.restore_lesson,
        name="restore_lesson",
    ),
    path("tentatives/<int:attempt_id>/", tries.learner_attempt, name="learner_attempt"),
    path("depots/<uuid:submission_id>/", submissions.submission, name="submission"),
]

office_pages = [
    path(
        LESSON + "activite/<str:activity>/deposer/", submissions.hand_in_file, name="hand_in_file"
    ),
    path(
        LESSON + "activite/<str:activity>/fichiers/<slug:key>/",
        submissions.exercise_file,
        name="exercise_file",
    ),
    path("depots/<uuid:submission_id>/", submissions.submitted_file, name="submitted_file"),
    path("mon-document/", own_document, name="own_document"),
]

urlpatterns = [
    path("", home, name="home"),
    *accounts,
    path("parcours/<slug:course>/", lessons.course, name="course"),
    path("parcours/<slug:course>/programme.pdf", programme_pdf, name="programme_pdf"),
    path(LESSON, lessons.lesson, name="lesson"),
    path(LESSON + "cartes.pdf", cards_pdf, name="cards_pdf"),
    path(LESSON + "activite/<str:activity>/", activities.page, name="activity"),
    path(
        LESSON + "activite/<str:activity>/contester/",
        contests.contest_answer,
        name="contest_answer",
    ),
    *office_pages,
    path(
        LESSON + "activite/<str:activity>/<slug:action>/", activities.action, name="activity_action"
    ),
    path("anciens-resultats/", former_results.former_results, name="former_results"),
    path("positionnement/", include("lms.learning.positioning.urls")),
    path("rappels/", include("lms.learning.retention.urls")),
    path("images/<int:image_id>/", media.image, name="image"),
    path("fichiers/<int:document_id>/", media.document, name="document"),
    *programme_pages,
    *binome_pages,
    path("formation/", training, name="training"),
    path("formation/", include(marking_pages)),
    path("formation/<slug:slug>/", follow, name="follow"),
    path("formation/<slug:slug>/objectifs/", follow_objectives, name="follow_objectives"),
    path("", include("lms.certificates.urls")),
    path("qualite/", include("lms.quality.urls")),
    path("donnees-personnelles/", people.privacy, name="privacy"),
    path("accessibilite/", people.accessibility, name="accessibility"),
    path("healthz", healthz, name="healthz"),
    path("media/<path:path>", back_office_media, name="back_office_media"),
    path(
        "documents/<int:document_id>/<str:filename>",
        back_office_document,
        name="wagtaildocs_serve",
    ),
    # One door only, with its limits: Wagtail's own sign-in page leads to ours.
    path("gestion/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("gestion/", include(wagtailadmin_urls)),
]
