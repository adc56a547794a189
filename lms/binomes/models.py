from lms.binomes.charters import Charter
from lms.binomes.evidence import Evidence
from lms.binomes.invitees import Invitee
from lms.binomes.mail_choices import MailChoice
from lms.binomes.match_runs import MatchRun, PairWish
from lms.binomes.meetings import Meeting
from lms.binomes.objectives import Level, Objective, ObjectiveChange
from lms.binomes.pair_life import CareAct, CheckIn, HelpRequest, Review, SharedNote
from lms.binomes.pairs import Binome
from lms.binomes.profiles import Profile
from lms.binomes.programmes import Programme
from lms.binomes.proposals import Proposal
from lms.binomes.referent_checks import ReferentCheck
from lms.binomes.volunteers import Volunteer

__all__ = [
    "Binome",
    "CareAct",
    "Charter",
    "CheckIn",
    "Evidence",
    "HelpRequest",
    "Invitee",
    "Level",
    "MailChoice",
    "MatchRun",
    "Meeting",
    "Objective",
    "ObjectiveChange",
    "PairWish",
    "Profile",
    "Programme",
    "Proposal",
    "ReferentCheck",
    "Review",
    "SharedNote",
    "Volunteer",
]
