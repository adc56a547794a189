from django.urls import path

from lms.quality.audit import views

PROGRAMME = "dossier/programmes/<slug:slug>/"
YEAR = "dossier/annees/<int:year>/"

audit_pages = [
    path("dossier/", views.dossiers, name="dossiers"),
    path(PROGRAMME, views.programme_dossier, name="programme_dossier"),
    path(PROGRAMME + "zip/", views.programme_dossier_zip, name="programme_dossier_zip"),
    path(PROGRAMME + "preuves/<slug:source>/", views.programme_evidence, name="programme_evidence"),
    path(YEAR, views.year_dossier, name="year_dossier"),
    path(YEAR + "zip/", views.year_dossier_zip, name="year_dossier_zip"),
    path(YEAR + "preuves/<slug:source>/", views.year_evidence, name="year_evidence"),
]
