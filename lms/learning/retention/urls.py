from django.urls import path

from lms.learning.retention import views

urlpatterns = [
    path("", views.looks_back, name="looks_back"),
    path("choix/", views.choose, name="choose_looks_back"),
    path("<int:invitation_id>/", views.look_back, name="look_back"),
    path("<int:invitation_id>/refuser/", views.refuse, name="refuse_look_back"),
]
