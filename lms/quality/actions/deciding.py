"""What happens to an improvement action. Each leaves a step, in words."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from lms.people.models import User
from lms.quality.models import ActionStep, Complaint, ImprovementAction

Kind = ActionStep.Kind


@transaction.atomic
def decide(action: ImprovementAction, by: User) -> ImprovementAction:
    action.save()
    _step(action, Kind.DECIDED, by, action.what)
    return action


@transaction.atomic
def change(action: ImprovementAction, by: User, before: dict[str, Any], names: list[str]) -> None:
    """Keep the new values, and say of each changed field what it was and what it becomes.

    `names` are the fields that changed, `before` their former values.
    """
    if not names:
        return
    action.save(update_fields=names)
    told = [
        _("%(field)s: “%(before)s” becomes “%(after)s”.")
        % {
            "field": str(action._meta.get_field(name).verbose_name).capitalize(),  # type: ignore[union-attr]
            "before": _word(before[name]),
            "after": _word(getattr(action, name)),
        }
        for name in names
    ]
    _step(action, Kind.CHANGED, by, "\n".join(told))


@transaction.atomic
def finish(action: ImprovementAction, by: User, on: date, words: str) -> None:
    """Say that it is done, once."""
    held = ImprovementAction.objects.select_for_update().get(pk=action.pk)
    if held.done_on is None:
        held.done_on = on
        held.save(update_fields=["done_on"])
        _step(held, Kind.DONE, by, words)


@transaction.atomic
def observe(action: ImprovementAction, by: User, effect: str) -> None:
    """Say what effect it has. An effect seen later completes the first, which stays told."""
    held = ImprovementAction.objects.select_for_update().get(pk=action.pk)
    held.effect = effect
    held.save(update_fields=["effect"])
    _step(held, Kind.EFFECT, by, effect)


def _step(action: ImprovementAction, kind: str, by: User, words: str) -> None:
    ActionStep.objects.create(action=action, kind=kind, by=by, words=words.strip())


def _word(value: Any) -> str:
    if isinstance(value, date):
        return date_format(value, "j F Y")
    if isinstance(value, Complaint):
        return value.number
    return str(value) if value not in (None, "") else _("nothing")
