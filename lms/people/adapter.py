from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from lms.people.accounts import User


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts come from an invitation or a programme's registration link."""
        return False


def display_name(user: User) -> str:
    return user.get_short_name()
