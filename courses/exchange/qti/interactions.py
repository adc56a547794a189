"""The writer of each kind: its interaction, and how it is scored."""

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.arranged import write_classify, write_matching, write_ordering
from courses.exchange.qti.choices import write_choice, write_true_false
from courses.exchange.qti.gaps import write_gap_fill
from courses.exchange.qti.hotspot import write_hotspot
from courses.exchange.qti.item import Item
from courses.exchange.qti.typed import write_free_text, write_numerical, write_short_answer


def write_description(item: Item, question: QuestionDraft, losses: Losses) -> None:
    """An item without an interaction."""


WRITERS = {
    "single_choice": write_choice,
    "multiple_choice": write_choice,
    "true_false": write_true_false,
    "short_answer": write_short_answer,
    "numerical": write_numerical,
    "matching": write_matching,
    "classify": write_classify,
    "ordering": write_ordering,
    "gap_fill": write_gap_fill,
    "hotspot": write_hotspot,
    "free_text": write_free_text,
    "description": write_description,
}
