"""What a badge names by its address: issuer, key, achievement, the badge itself, its state."""

from datetime import timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET

from lms.certificates.badge_records import Badge, absolute, revoked_in
from lms.certificates.badges.bake import bake_png, bake_svg
from lms.certificates.badges.credential import CONTEXT, achievement, issuer_profile
from lms.certificates.badges.key import jwk_fingerprint, public_jwk
from lms.certificates.badges.picture import png_picture, svg_picture
from lms.certificates.badges.sign import sign
from lms.certificates.badges.status_list import SIZE, status_list
from lms.certificates.issuers import Issuer
from lms.certificates.numbers import read_code
from lms.certificates.public_keys import PublicKey
from lms.certificates.signing.keyring import badge_key

JSON_LD, JWT = "application/ld+json", "application/vc+jwt"
FRESH_FOR = timedelta(days=7)
PICTURES = {
    "svg": ("image/svg+xml", svg_picture, bake_svg),
    "png": ("image/png", png_picture, bake_png),
}


def open_to_all(response: HttpResponse) -> HttpResponse:
    """Wallets and verifiers read badges from pages of other sites."""
    response["Access-Control-Allow-Origin"] = "*"
    return response


def json_ld(content: dict[str, Any]) -> HttpResponse:
    return open_to_all(JsonResponse(content, content_type=JSON_LD))


@require_GET
def issuer(request: HttpRequest) -> HttpResponse:
    profile = issuer_profile(Issuer.current().organisation(), absolute("badge_issuer"))
    return json_ld({"@context": CONTEXT, **profile})


@require_GET
def keys(request: HttpRequest) -> HttpResponse:
    """Every key that has signed badges here, as a JWK set."""
    found = PublicKey.objects.filter(use=PublicKey.Use.BADGES)
    return open_to_all(JsonResponse({"keys": [key.jwk for key in found]}))


@require_GET
def key(request: HttpRequest, fingerprint: str) -> HttpResponse:
    found = get_object_or_404(PublicKey, use=PublicKey.Use.BADGES, fingerprint=fingerprint)
    return open_to_all(JsonResponse(found.jwk, content_type="application/jwk+json"))


@require_GET
def badge_achievement(request: HttpRequest, code: str) -> HttpResponse:
    badge = _badge(code)
    said = achievement(badge.document.says, badge.addresses)  # type: ignore[arg-type]
    return json_ld({"@context": CONTEXT, **said})


@require_GET
def credential(request: HttpRequest, code: str) -> HttpResponse:
    return open_to_all(HttpResponse(_badge(code).token, content_type=JWT))


@require_GET
def baked(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """The picture that holds the badge, as wallets take it in."""
    if kind not in PICTURES:
        raise Http404
    media_type, picture, bake = PICTURES[kind]
    badge = _badge(code)
    response = HttpResponse(bake(picture(), badge.token), content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{badge.document.number}.{kind}"'
    return open_to_all(response)


@require_GET
@cache_control(public=True, max_age=86400)
def picture(request: HttpRequest) -> HttpResponse:
    return open_to_all(HttpResponse(png_picture(), content_type="image/png"))


@require_GET
def status(request: HttpRequest, number: int) -> HttpResponse:
    """The signed list that tells which badges are revoked, without saying who asks about which."""
    signer = badge_key()
    if signer is None or not Badge.objects.filter(pk__gte=number * SIZE).exists():
        raise Http404
    content = status_list(
        absolute("badge_status", number),
        absolute("badge_issuer"),
        revoked_in(number),
        timezone.now(),
        FRESH_FOR,
    )
    address = absolute("badge_key", jwk_fingerprint(public_jwk(signer, "")))
    response = HttpResponse(sign(content, signer, address), content_type=JWT)
    response["Cache-Control"] = "public, max-age=300"
    return open_to_all(response)


def _badge(code: str) -> Badge:
    badge = get_object_or_404(
        Badge.objects.select_related("document"), document__code=read_code(code)
    )
    if not badge.token:
        raise Http404  # not made yet, or no key signs badges here
    return badge
