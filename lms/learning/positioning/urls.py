from django.urls import path

from lms.learning.views import positioning as views

urlpatterns = [
    path("", views.positionings, name="positionings"),
    path("<slug:tool>/", views.positioning, name="positioning"),
    path("<slug:tool>/commencer/", views.begin_positioning, name="begin_positioning"),
    path("<slug:tool>/repondre/", views.answer_positioning, name="answer_positioning"),
    path("<slug:tool>/passer/", views.skip_lessons, name="skip_lessons"),
    path("<slug:tool>/reprendre/", views.take_lesson_back, name="take_lesson_back"),
]
