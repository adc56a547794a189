"""What marking gives back. Pure data: no Django, nothing of the learner."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One item (question or check) of a marked answer.

    `earned` is None while a person still has to mark the item.
    """

    item: str
    earned: float | None
    possible: float
    message: str = ""
    where: tuple[str, ...] = ()
    detail: dict = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """Points, not percent. `0 <= earned <= possible` always holds."""

    earned: float
    possible: float
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings) -> "Score":
        findings = tuple(findings)
        return cls(
            earned=round(sum(f.earned or 0 for f in findings), 4),
            possible=round(sum(f.possible for f in findings), 4),
            findings=findings,
        )

    @property
    def pending(self) -> bool:
        return any(f.earned is None for f in self.findings)

    @property
    def percent(self) -> int:
        """Whole percent, rounded down so that 59.9 % never passes a mark of 60."""
        return int(self.earned * 100 / self.possible + 1e-9) if self.possible else 0
