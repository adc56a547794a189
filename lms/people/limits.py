import time

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def within_limit(request: HttpRequest, action: str, times: int, seconds: int) -> bool:
    """Count one more `action` of this address; False beyond `times` in this span of `seconds`.

    The span is part of the key, because counting puts off the moment when a key expires.
    """
    span = int(time.time()) // seconds
    key = f"limit-{action}-{get_adapter().get_client_ip(request)}-{span}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= times
    except ValueError:  # it expired between the two
        return True
