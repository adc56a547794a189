"""Inviting those who are due, once each, and the word that recalls it."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext_noop

from lms.binomes.letters import address
from lms.binomes.models import Programme
from lms.binomes.reminders import Reminder, to
from lms.people.models import User
from lms.quality.models import Questionnaire, SurveyInvitation
from lms.quality.surveys.due import Due, Rule, due
from lms.quality.surveys.endings import endings, programme_endings

REMINDER_DAYS = (0, 7, 21)
ASKED = gettext_noop("Two minutes to say what you think: “%(title)s”, %(about)s.")


def invite_due(today: date) -> int:
    """Invite everybody who is due. Returns how many are invited now; again today: none."""
    rules = [
        Rule(one.pk, one.audience, one.event, one.days)  # type: ignore[arg-type]
        for one in Questionnaire.objects.filter(in_use=True)
    ]
    longest = max((rule.days for rule in rules), default=0)
    return _invite(due(endings(today, longest), rules, today), today)


def invite_now(questionnaire: Questionnaire, programme: Programme, today: date) -> int:
    """Invite everyone whom the questionnaire is for, without waiting for the programme's end.

    Returns how many are invited now. A questionnaire about a course invites nobody so.
    """
    wanted = [
        Due(questionnaire.pk, one.person, one.programme, None, today)
        for one in programme_endings([programme])
        if (one.audience, one.event) == (questionnaire.audience, questionnaire.event)
    ]
    return _invite(wanted, today)


def _invite(wanted: Iterable[Due], today: date) -> int:
    wanted = list(wanted)
    there = set(
        SurveyInvitation.objects.filter(
            person__in={one.person for one in wanted},
            questionnaire__in={one.questionnaire for one in wanted},
        ).values_list("questionnaire", "person", "programme", "course")
    )
    active = set(
        User.objects.filter(pk__in={one.person for one in wanted}, is_active=True).values_list(
            "pk", flat=True
        )
    )
    new = [
        SurveyInvitation(
            questionnaire_id=one.questionnaire,
            person_id=one.person,
            programme_id=one.programme,
            course_id=one.course,
            invited_on=today,
        )
        for one in wanted
        if (one.questionnaire, one.person, one.programme, one.course) not in there
        and one.person in active
    ]
    SurveyInvitation.objects.bulk_create(new, batch_size=500, ignore_conflicts=True)
    return len(new)


def survey_reminders(today: date) -> list[Reminder]:
    """A word on the day of the invitation, a week and three weeks later. One query."""
    waiting = SurveyInvitation.objects.unanswered(today).select_related(
        "person", "questionnaire", "programme", "course"
    )
    return [
        to(
            one.person,
            ASKED,
            address("answer_survey", one.pk),
            {"title": one.questionnaire.title, "about": (one.course or one.programme).__str__()},
        )
        for one in waiting
        if (today - one.invited_on).days in REMINDER_DAYS
    ]
