from django.urls import path

from lms.certificates import badge_views as badges
from lms.certificates import views

urlpatterns = [
    path("certificats/<str:number>.pdf", views.pdf, name="certificate_pdf"),
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
