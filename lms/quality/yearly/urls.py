from django.urls import path

from lms.quality.yearly import views

yearly_pages = [
    path("bpf/<int:year>/", views.bpf, name="bpf"),
    path("bpf/<int:year>/<slug:name>.xlsx", views.bpf_sheet, name="bpf_sheet"),
    path("bpf/<int:year>/<slug:name>/", views.bpf_list, name="bpf_list"),
]
