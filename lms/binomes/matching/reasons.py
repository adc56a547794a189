"""Why two people go well together, in sentences; and the weakest point of their pair."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .candidates import Candidate, Weights
from .parts import Part
from .wording import listed, moment


def covered(mentor: Candidate, mentee: Candidate) -> set[str]:
    """The themes that the mentee needs and where the mentor is at least one level above."""
    return {
        theme for theme, wanted in mentee.needs.items() if 0 < wanted < mentor.skills.get(theme, 0)
    }


def reasons(mentor: Candidate, mentee: Candidate, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Only what is true of this pair, the strongest first."""
    found = (
        _needs(mentor, mentee, labels),
        _trade(mentor, mentee, labels),
        _slots(mentor, mentee),
        _site(mentor, mentee),
        _common(_("Common tasks: %(names)s."), mentor.tasks & mentee.tasks, labels),
        _common(_("Common language: %(names)s."), mentor.languages & mentee.languages, labels),
    )
    return tuple(sentence for sentence in found if sentence)


def weakest(
    mentor: Candidate,
    mentee: Candidate,
    values: Mapping[str, float],
    weights: Weights,
    labels: Mapping[str, str],
) -> str:
    """The part that costs the pair most points. `values` holds the known parts, 0 to 1 each."""
    loss = {
        name: weight * (1 - values[name])
        for name, weight in weights.by_part().items()
        if name in values
    }
    worst = max(loss, key=lambda name: loss[name], default="")
    if not worst or loss[worst] < 1e-6:
        return _("No weak point among the criteria.")
    return _weak_point(worst, mentor, mentee, labels)


def values_at(parts: Mapping[str, Part], row: int, column: int) -> dict[str, float]:
    """The known parts of one pair, 0 to 1 each."""
    return {
        name: float(part.value[row, column])
        for name, part in parts.items()
        if part.known[row, column]
    }


def _needs(mentor: Candidate, mentee: Candidate, labels: Mapping[str, str]) -> str:
    themes = covered(mentor, mentee)
    if not themes:
        return ""
    confirmed = themes & mentor.confirmed
    said = _("%(mentor)s is at least one level above what %(mentee)s wants to learn: %(names)s.")
    sentence = said % {
        "mentor": mentor.name,
        "mentee": mentee.name,
        "names": listed(themes, labels),
    }
    if confirmed:
        sentence += " " + _("Level confirmed by a positioning: %(names)s.") % {
            "names": listed(confirmed, labels)
        }
    return sentence


def _trade(mentor: Candidate, mentee: Candidate, labels: Mapping[str, str]) -> str:
    passed_on = mentor.trade_wants & mentee.trade_offers
    if not passed_on:
        return ""
    return _("In return, %(mentee)s can pass on to %(mentor)s: %(names)s.") % {
        "mentor": mentor.name,
        "mentee": mentee.name,
        "names": listed(passed_on, labels),
    }


def _slots(mentor: Candidate, mentee: Candidate) -> str:
    hours = mentor.slots & mentee.slots
    if not hours:
        return ""
    return ngettext(
        "One hour in common in the week: %(moment)s.",
        "%(count)d hours in common in the week, the first on %(moment)s.",
        len(hours),
    ) % {"count": len(hours), "moment": moment(min(hours))}


def _site(mentor: Candidate, mentee: Candidate) -> str:
    if mentor.site and mentor.site == mentee.site:
        return _("Same site: %(site)s.") % {"site": mentor.site}
    if mentor.site != mentee.site and mentor.remote_ok and mentee.remote_ok:
        return _("Both accept to meet remotely.")
    return ""


def _common(sentence: str, members: frozenset[str], labels: Mapping[str, str]) -> str:
    return sentence % {"names": listed(members, labels)} if members else ""


def _weak_point(part: str, mentor: Candidate, mentee: Candidate, labels: Mapping[str, str]) -> str:
    if part == "needs":
        return _weak_needs(mentor, mentee, labels)
    if part == "trade":
        missing = mentor.trade_wants - mentee.trade_offers
        sentence = _("%(mentee)s does not pass on what %(mentor)s wants to learn: %(names)s.")
        return sentence % {
            "mentor": mentor.name,
            "mentee": mentee.name,
            "names": listed(missing, labels),
        }
    if part == "slots":
        hours = len(mentor.slots & mentee.slots)
        return ngettext(
            "Only one hour in common in the week.",
            "Only %(count)d hours in common in the week.",
            hours,
        ) % {"count": hours}
    if part == "site":
        if mentor.remote_ok and mentee.remote_ok:
            return _("Two different sites: they will meet remotely.")
        return _("Two different sites, and not both accept to meet remotely.")
    if part == "tasks":
        return _("Few tasks in common, or none.")
    return _("No language in common.")


def _weak_needs(mentor: Candidate, mentee: Candidate, labels: Mapping[str, str]) -> str:
    wanted = {theme for theme, level in mentee.needs.items() if level > 0}
    missing = wanted - covered(mentor, mentee)
    if missing:
        sentence = _("%(mentor)s does not cover every need of %(mentee)s: %(names)s.")
        return sentence % {
            "mentor": mentor.name,
            "mentee": mentee.name,
            "names": listed(missing, labels),
        }
    return _("Level declared, not yet confirmed by a positioning: %(names)s.") % {
        "names": listed(wanted - mentor.confirmed, labels)
    }
