"""The site and one more page of the back office: the author's form of a picture question."""

from django import forms
from django.http import HttpResponse
from django.template import engines
from django.urls import path
from wagtail.blocks import StreamBlock
from wagtail.blocks.base import BlockField

from courses.questions.hotspot.block import HotspotBlock
from lms.urls import urlpatterns as site

PAGE = """{% extends "wagtailadmin/base.html" %}
{% block extra_css %}{{ form.media.css }}{% endblock %}
{% block content %}<form method="post">{{ form.content }}</form>{% endblock %}
{% block extra_js %}{{ form.media.js }}{% endblock %}"""


def draw(request):
    block = StreamBlock([("hotspot", HotspotBlock())])
    drawn = {"label": "Italique", "x": 50, "y": 50, "w": 10, "h": 10}
    regions = [
        {"type": "item", "id": "r1", "value": {"label": "Gras", "right": True}},
        {"type": "item", "id": "r2", "value": drawn},
    ]
    question = {"image": int(request.GET["image"]), "alt": "Le ruban", "regions": regions}
    value = block.to_python([{"type": "hotspot", "id": "q1", "value": question}])
    form = type("DrawForm", (forms.Form,), {"content": BlockField(block)})
    page = engines["django"].from_string(PAGE)
    return HttpResponse(page.render({"form": form(initial={"content": value})}, request))


urlpatterns = [path("draw/", draw), *site]
