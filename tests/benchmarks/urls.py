from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.urls import path

from lms.urls import urlpatterns as site

PAGE = "<p>Un texte de vingt kilo-octets.</p>" * 550


@login_required
def bare(request):
    return HttpResponse(PAGE)


urlpatterns = [path("bare/", bare), *site]
