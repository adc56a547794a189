"""Why somebody stays unmatched, and what would change it."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .candidates import Candidate
from .changes import change_for
from .draft import Role, Unmatched
from .obstacles import Obstacles

# Ties go to what people can change soonest.
REASONS = (
    "one_shared_hour",
    "one_level_above",
    "room_left",
    "not_forbidden",
    "one_way",
    "not_declined",
    "no_reporting_line",
)


def explain(
    who: Candidate, index: int, role: Role, obstacles: Obstacles, labels: Mapping[str, str]
) -> Unmatched:
    """The reason and the change, in sentences. No name of a partner appears in them."""
    incomplete = _incomplete(who, role)
    if incomplete:
        return Unmatched(who, role, *incomplete)
    facing = obstacles.facing(index, role)
    if not facing.others:
        return Unmatched(who, role, _nobody(role))
    fitting = int((facing.broken == 0).sum())
    if fitting:
        return Unmatched(who, role, *_all_taken(fitting, role))
    rule = max(REASONS, key=facing.excluded_by)
    reason = _reason(rule, role, facing.excluded_by(rule), len(facing.others))
    return Unmatched(who, role, reason, change_for(who, facing, labels))


def _incomplete(who: Candidate, role: Role) -> tuple[str, str] | None:
    """What the person's own form lacks, and what to fill in; None when it is complete."""
    if not who.slots:
        return _("No free slot is given."), _("Giving free slots opens the search.")
    if role == "mentee" and not any(level > 0 for level in who.needs.values()):
        return _("No need is given."), _("Saying what to learn opens the search.")
    if role == "mentor" and not any(level > 0 for level in who.skills.values()):
        return _("No skill is given."), _("Saying what can be shown opens the search.")
    if role == "mentor" and who.capacity < 1:
        return _("No room for a binôme is left."), _("One place more opens the search.")
    return None


def _nobody(role: Role) -> str:
    if role == "mentor":
        return _("Nobody else volunteers as mentee.")
    return _("Nobody else volunteers as mentor.")


def _all_taken(fitting: int, role: Role) -> tuple[str, str]:
    if role == "mentor":
        return (
            ngettext(
                "The only mentee who fits already has a binôme.",
                "The %(count)d mentees who fit already have a binôme.",
                fitting,
            )
            % {"count": fitting},
            _("One more mentee with these needs would open a binôme."),
        )
    return (
        ngettext(
            "The only mentor who fits has no place left.",
            "The %(count)d mentors who fit have no place left.",
            fitting,
        )
        % {"count": fitting},
        _("One place more with one of them would open a binôme."),
    )


def _reason(rule: str, role: Role, excluded: int, partners: int) -> str:
    templates = {
        "no_reporting_line": _(
            "A reporting line excludes %(excluded)d of %(all)d possible partners."
        ),
        "one_level_above": _("The level asked excludes %(excluded)d of %(all)d possible partners.")
        if role == "mentee"
        else _(
            "%(excluded)d of %(all)d possible partners want a level or a theme that "
            "this person does not show."
        ),
        "one_shared_hour": _("No hour in common with %(excluded)d of %(all)d possible partners."),
        "room_left": _("%(excluded)d of %(all)d possible partners have no place left."),
        "not_forbidden": _("The coordinator set aside %(excluded)d of %(all)d possible partners."),
        "not_declined": _(
            "An earlier proposal was not accepted with %(excluded)d of %(all)d possible partners."
        ),
        "one_way": _(
            "With %(excluded)d of %(all)d possible partners, the binôme is better the other "
            "way round."
        ),
    }
    return templates[rule] % {"excluded": excluded, "all": partners}
