"""Whose answers a trainer may see: the learners of the programmes that they train."""

from django.db.models import Q

from lms.people.models import User


def trained_by(user: User, attempt: str = "") -> Q:
    """A filter on attempts, or on what leads to them by the path `attempt` ("response__attempt").

    A volunteer who is not paired yet belongs to the programme that they applied to.
    """
    if user.is_superuser:
        return Q()
    if not user.is_trainer:
        return Q(pk__in=[])
    path = f"{attempt}__" if attempt else ""
    return Q(**{f"{path}binome__programme__in": _programmes(user)}) | Q(
        **{
            f"{path}binome": None,
            f"{path}person__in": User.objects.filter(
                applications__programme__in=_programmes(user)
            ).values("pk"),
        }
    )


def people_trained_by(user: User):
    """Everybody of these programmes, in alphabetical order."""
    if user.is_superuser:
        return User.objects.filter(is_active=True)
    programmes = _programmes(user)
    return User.objects.filter(
        Q(binomes_as_mentor__programme__in=programmes)
        | Q(binomes_as_mentee__programme__in=programmes)
        | Q(applications__programme__in=programmes),
        is_active=True,
    ).distinct()


def _programmes(user: User):
    return user.programmes_trained.values("pk")
