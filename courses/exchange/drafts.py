"""Banks on their way in or out: plain data, the same for every format."""

from collections import Counter
from dataclasses import dataclass, field

# Images travel beside the text, which names them in `src="attached:<name>"`.
ATTACHED = "attached:"


class Unreadable(Exception):
    """The file as a whole cannot be read: nothing of it comes in."""


@dataclass(frozen=True, slots=True)
class Image:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """One question. `text`, `explanation` and hints are safe HTML; `content` is the kind's own.

    `ref` is the question's identity inside the file, `line` where it starts there.
    """

    kind: str
    title: str
    text: str
    content: dict
    category: tuple[str, ...] = ()
    explanation: str = ""
    points: float = 1.0
    hints: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    idnumber: str = ""
    images: tuple[Image, ...] = ()
    ref: str = field(default="", compare=False)
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class QuizDraft:
    """A quiz with its settings; `questions` are the `ref` of its questions, in order."""

    title: str
    slug: str
    description: str = ""
    category: tuple[str, ...] = ()
    random_order: bool = False
    max_questions: int | None = None
    answers_at_end: bool = False
    exam_paper: bool = False
    single_attempt: bool = False
    pass_mark: int = 0
    success_text: str = ""
    fail_text: str = ""
    draft: bool = False
    questions: tuple[str, ...] = ()
    ref: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class SittingDraft:
    """What one person once answered. `answers` maps a question's ref to the kind's answer.

    `score` counts questions answered right; `start` and `end` are ISO 8601 or empty.
    """

    quiz: str
    username: str
    email: str
    questions: tuple[str, ...] = ()
    answers: dict = field(default_factory=dict)
    incorrect: tuple[str, ...] = ()
    score: int = 0
    complete: bool = False
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class ProgressDraft:
    """The running score of one person: (category, questions right, questions seen)."""

    username: str
    email: str
    scores: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    line: int | None
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Import:
    """All that a file brings, and what it could not bring."""

    questions: tuple[QuestionDraft, ...] = ()
    quizzes: tuple[QuizDraft, ...] = ()
    sittings: tuple[SittingDraft, ...] = ()
    progress: tuple[ProgressDraft, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    warnings: tuple[str, ...] = ()

    def report(self) -> dict:
        """JSON-able: counts by kind and by category, what was rejected, what was warned."""
        return {
            "imported": dict(sorted(Counter(q.kind for q in self.questions).items())),
            "categories": dict(
                sorted(Counter("/".join(q.category) for q in self.questions).items())
            ),
            "quizzes": len(self.quizzes),
            "rejected": [
                {"line": r.line, "title": r.title, "reason": r.reason} for r in self.rejected
            ],
            "warnings": list(self.warnings),
        }


@dataclass(frozen=True, slots=True)
class Export:
    """A file to save, and what its format could not say."""

    content: bytes
    warnings: tuple[str, ...] = ()
