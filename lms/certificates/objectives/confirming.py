"""The results proposed for several people, confirmed as they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from lms.certificates.objectives.gathering import proposals_for
from lms.certificates.objectives.proposals import Proposal
from lms.certificates.objectives.records import ObjectiveAssessment, assess, latest
from lms.learning.models import CourseCompletion
from lms.people.models import User


@dataclass(frozen=True)
class AssessmentState:
    """Where the objectives of one person stand: what is proposed, what a trainer has said."""

    completion: CourseCompletion
    proposals: Sequence[Proposal]
    said: dict[str, ObjectiveAssessment]

    @property
    def confirmed(self) -> bool:
        return all(proposal.objective in self.said for proposal in self.proposals)

    @property
    def needs_words(self) -> bool:
        """An objective that no result shows cannot be confirmed without a word."""
        return any(not proposal.evidence for proposal in self.proposals)

    @property
    def results(self) -> list[tuple[str, str]]:
        """(objective, result in words): what was said, or what is proposed."""
        shown = []
        for proposal in self.proposals:
            said = self.said.get(proposal.objective)
            result = said.result if said else proposal.result
            shown.append((proposal.objective, str(ObjectiveAssessment.Result(result).label)))
        return shown


def states_of(completions: Sequence[CourseCompletion]) -> list[AssessmentState]:
    """In the same order; a handful of queries whatever their number."""
    proposals = proposals_for(completions)
    said = latest([completion.pk for completion in completions])
    return [AssessmentState(c, proposals[c.pk], said.get(c.pk, {})) for c in completions]


def confirm_proposals(completions: Sequence[CourseCompletion], by: User) -> int:
    """Confirm the proposals of those for whom results show every objective, unless a trainer
    has said something already; for how many people it was done."""
    confirmed = 0
    for state in states_of(completions):
        if state.needs_words or state.said or not state.proposals:
            continue
        assess(state.completion, [(p, p.result, "") for p in state.proposals], by)
        confirmed += 1
    return confirmed
