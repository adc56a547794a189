"""Trying again only what was wrong. Pure."""

from courses.activities.base import Outcome, State
from courses.scores import Finding, Score


def is_right(finding: Finding) -> bool:
    """All was found, whatever the hints cost; what gives no points has nothing to redo."""
    return finding.possible == 0 or (finding.detail.get("credit") or 0) >= 1


def to_redo(state: State) -> int:
    """How many questions of a marked sitting were not entirely right; 0 while one waits."""
    if not state.submitted or any(f.earned is None for f in state.findings.values()):
        return 0
    return sum(not is_right(f) for f in state.findings.values() if f.possible)


def can_carry(state: State) -> bool:
    """Whether some questions are right and some are not: otherwise one starts again."""
    return 0 < to_redo(state) < sum(f.possible > 0 for f in state.findings.values())


def offered(state: State) -> int:
    """How many questions the learner may try again alone; 0 where that cannot be done."""
    allowed = state.authored["retry_only_wrong"] and can_carry(state)
    return to_redo(state) if allowed else 0


def carried(state: State) -> Outcome:
    """What the new sitting takes over: the right answers, with their hints and marks."""
    kept = {item: f for item, f in state.findings.items() if is_right(f)}
    return Outcome(
        answers={item: state.answers.get(item) for item in kept},
        hints={item: number for item, number in state.hints.items() if item in kept},
        score=Score.of(kept.values()),
    )
