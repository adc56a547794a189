"""All that is worth a word today, from every room, in one mail a person."""

from datetime import date

from lms.binomes.look_reminders import looks_due
from lms.binomes.reminders import reminders_of, send_reminders
from lms.dashboards.late_courses import late_courses
from lms.dashboards.ready_certificates import ready_certificates
from lms.learning.retention import offering
from lms.quality.surveys.inviting import invite_due, survey_reminders


def remind_everybody(today: date) -> int:
    """Make the invitations of the day; how many mails left.

    Run twice on one day, it sends nobody a second one.
    """
    offering.invite(today)
    invite_due(today)
    found = [
        *reminders_of(today),
        *looks_due(today),
        *late_courses(today),
        *ready_certificates(today),
        *offering.reminders(today),
        *survey_reminders(today),
    ]
    return send_reminders(found, today)
