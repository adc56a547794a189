from lms.quality.actions.actions import ActionStep, ImprovementAction
from lms.quality.complaints.complaints import Complaint, Exchange
from lms.quality.complaints.terms import ComplaintTerms
from lms.quality.surveys.invitations import SurveyInvitation, SurveyReply
from lms.quality.surveys.questionnaires import Questionnaire, QuestionnaireVersion

__all__ = [
    "ActionStep",
    "Complaint",
    "ComplaintTerms",
    "Exchange",
    "ImprovementAction",
    "Questionnaire",
    "QuestionnaireVersion",
    "SurveyInvitation",
    "SurveyReply",
]
