"""What is missing, in one line, and for whom."""

from django.utils.translation import gettext as _

from lms.learning.access import Access
from lms.learning.completion import Missing, Progress
from lms.learning.standing import Standing

SHOWN = 3


def what_is_missing(mine: Progress, access: Access, now: Standing) -> str:
    """ "Il reste : réussir le quiz « Styles » (60 %), …"; empty when nothing is missing."""
    if not mine.missing:
        return ""
    said = [_sentence(missing, access, now) for missing in mine.missing[:SHOWN]]
    more = len(mine.missing) - SHOWN
    if more > 0:
        said.append(_("and %(count)s more") % {"count": more})
    return _("Left to do: %(list)s.") % {"list": ", ".join(said)}


def _sentence(missing: Missing, access: Access, now: Standing) -> str:
    activity, lesson = missing.activity, missing.lesson
    if activity.kind == "quiz":
        return _("pass the quiz “%(title)s” (%(mark)s %%)") % {
            "title": activity.title,
            "mark": activity.detail.get("pass_mark", 0),
        }
    if activity.shared:
        return _confirmation(missing, access, now)
    if activity.kind == "reading":
        return _("read the lesson “%(title)s”") % {"title": lesson.title}
    return _("succeed in “%(title)s”") % {"title": activity.title}


def _confirmation(missing: Missing, access: Access, now: Standing) -> str:
    mine = now.activity(access.person.pk, access.outline.id, missing.lesson.id, missing.activity.id)
    values = {"title": missing.activity.title}
    if any(a.submitted_at for a in mine) and access.partner:
        return _("the confirmation of %(who)s for “%(title)s”") % {
            **values,
            "who": access.partner.get_short_name(),
        }
    return _("your confirmation for “%(title)s”") % values
