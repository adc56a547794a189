from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def within_limit(request: HttpRequest, action: str, times: int, seconds: int) -> bool:
    """Count one more `action` of this address; False beyond `times` within `seconds`."""
    key = f"limit-{action}-{get_adapter().get_client_ip(request)}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= times
    except ValueError:  # it expired between the two
        return True
