from lms.people.accounts import User, UserManager
from lms.people.invitations import Invitation
from lms.people.organisations import Organisation

__all__ = ["Invitation", "Organisation", "User", "UserManager"]
