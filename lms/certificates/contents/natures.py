"""The four kinds of action of article L6313-1 of the French Labour Code."""

from django.utils.translation import gettext as _

TRAINING = "training"
SKILLS_REVIEW = "skills_review"
PRIOR_LEARNING = "prior_learning"
APPRENTICESHIP = "apprenticeship"
NATURES = (TRAINING, SKILLS_REVIEW, PRIOR_LEARNING, APPRENTICESHIP)


def nature_name(nature: str) -> str:
    return {
        TRAINING: _("training action"),
        SKILLS_REVIEW: _("skills review"),
        PRIOR_LEARNING: _("validation of prior experience"),
        APPRENTICESHIP: _("training by apprenticeship"),
    }[nature]
