from django.urls import path

from lms.certificates import badge_views as badges
from lms.certificates import desk_views as desk
from lms.certificates import session_views as sessions
from lms.certificates import views
from lms.certificates.declared.views import declare_time
from lms.certificates.objectives import views as objectives
from lms.certificates.scans import views as scans

PROGRAMME = "papiers/programmes/<slug:slug>/"

desk_pages = [
    path(PROGRAMME, desk.papers, name="papers"),
    path(PROGRAMME + "delivrer/", desk.issue_one, name="issue_paper"),
    path(PROGRAMME + "lots/", desk.begin_batch, name="begin_batch"),
    path(PROGRAMME + "lots/<int:batch_id>/", desk.batch, name="batch"),
    path(PROGRAMME + "lots/<int:batch_id>/zip/", desk.batch_archive, name="batch_archive"),
    path(PROGRAMME + "objectifs/", objectives.assessments, name="assessments"),
    path(
        PROGRAMME + "objectifs/<int:completion_id>/",
        objectives.assess_objectives,
        name="assess_objectives",
    ),
    path(PROGRAMME + "sessions/", sessions.sessions, name="sessions"),
    path(PROGRAMME + "sessions/<int:session_id>/", sessions.session, name="session"),
    path(PROGRAMME + "sessions/<int:session_id>/absent/", sessions.mark_absent, name="mark_absent"),
    path(PROGRAMME + "sessions/<int:session_id>/pdf/", sessions.blank_sheet, name="blank_sheet"),
    path(PROGRAMME + "sessions/<int:session_id>/feuille/", scans.scan_sheet, name="scan_sheet"),
    path(
        PROGRAMME + "sessions/<int:session_id>/feuille/<int:scan_id>/",
        scans.scanned_sheet,
        name="scanned_sheet",
    ),
    path("papiers/<str:number>/", desk.paper, name="paper"),
    path("papiers/<str:number>/corriger/", desk.correct_paper, name="correct_paper"),
    path("papiers/<str:number>/revoquer/", desk.revoke_paper, name="revoke_paper"),
]

urlpatterns = [
    *desk_pages,
    path("parcours/<slug:course>/temps/", declare_time, name="declare_time"),
    path("emargement/", sessions.to_sign, name="sessions_to_sign"),
    path("emargement/<int:session_id>/", sessions.sign_session, name="sign_session"),
    path("certificats/<str:number>.pdf", views.pdf, name="certificate_pdf"),
    path("certificats/<str:number>/etat/", views.certificate_state, name="certificate_state"),
    path("verifier/", views.verify, name="verify"),
    path("verifier/<str:code>/", views.verify_document, name="verify_document"),
    path("badges/organisme/", badges.issuer, name="badge_issuer"),
    path("badges/cles/", badges.keys, name="badge_keys"),
    path("badges/cles/<str:fingerprint>/", badges.key, name="badge_key"),
    path("badges/statuts/<int:number>/", badges.status, name="badge_status"),
    path("badges/badge.png", badges.picture, name="badge_picture"),
    path("badges/<str:code>/", badges.credential, name="badge_credential"),
    path("badges/<str:code>/reussite/", badges.badge_achievement, name="badge_achievement"),
    path("badges/<str:code>/badge.<str:kind>", badges.baked, name="badge_baked"),
]
