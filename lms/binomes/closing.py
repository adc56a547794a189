"""The end of a binôme: a review by both, then closing or another round."""

from datetime import date

from django.db import transaction
from django.tasks import task
from django.utils import timezone

from lms.binomes.health.checks import LOOK_BACK_MONTHS, months_later
from lms.binomes.helping import close
from lms.binomes.letters import address, send
from lms.binomes.models import Binome, Objective, Review
from lms.binomes.signals import binome_formed
from lms.people.models import User


def review_moment(binome: Binome) -> str:
    return Review.Moment.LOOK_BACK if binome.closed_at else Review.Moment.CLOSING


def look_back_on(binome: Binome) -> date | None:
    """The day from which the two look back; None unless they finished together."""
    if binome.closed_at is None or binome.ending != Binome.Ending.FINISHED:
        return None
    return months_later(timezone.localdate(binome.closed_at), LOOK_BACK_MONTHS)


def may_look_back(binome: Binome) -> bool:
    day = look_back_on(binome)
    return day is not None and day <= timezone.localdate()


def reviewed_by_both(binome: Binome) -> bool:
    return binome.reviews.filter(moment=Review.Moment.CLOSING).count() == len(binome.people)


@transaction.atomic
def finish(binome: Binome, *, renew: bool = False) -> Binome | None:
    """Close a binôme that both have reviewed; the next one, where they go on together.

    Changes nothing before both reviews, nor a binôme that is closed. Going on needs both.
    """
    held = Binome.objects.select_for_update().get(pk=binome.pk)
    if held.closed_at or not reviewed_by_both(held):
        return None
    go_on = renew and not held.reviews.filter(go_on=False, moment=Review.Moment.CLOSING).exists()
    close(binome, Binome.Ending.RENEWED if go_on else Binome.Ending.FINISHED)
    if not go_on:
        tell_finished.enqueue(binome.pk)
        return None
    following = Binome.objects.create(
        programme=held.programme, mentor=held.mentor, mentee=held.mentee
    )
    _carry_over(held, following)
    binome_formed.send(Binome, binome=following)
    return following


def stop(binome: Binome, by: User) -> None:
    """One of the two stops. The other is told, without a reason: none is asked."""
    if close(binome, Binome.Ending.STOPPED):
        context = {"partner": by, "link": address("my_binomes")}
        send(binome.partner_of(by), "stopped", context)


@task
def tell_finished(binome_id: int) -> None:
    binome = Binome.objects.select_related("mentor", "mentee").get(pk=binome_id)
    for person in binome.people:
        context = {
            "partner": binome.partner_of(person),
            "look_back": look_back_on(binome),
            "link": address("binome", binome.pk),
        }
        send(person, "finished", context)


def _carry_over(binome: Binome, following: Binome) -> None:
    """Objectives under way go on, and meetings to come stay; the rest is left, with its history."""
    binome.meetings.to_come().update(binome=following)
    for objective in binome.objectives.filter(state=Objective.State.OPEN):
        Objective.objects.create(
            binome=following,
            of=objective.of,
            title=objective.title,
            level_before=objective.level_before,
            level_wanted=objective.level_wanted,
            created_by=objective.created_by,
        )
