"""What tags and identifiers of other tools mean here, and what of them is not kept."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

from courses.bank.questions import Level
from courses.exchange.drafts import Import, QuestionDraft
from courses.exchange.losses import Losses

TAG = re.compile(r"^(?P<name>objectif|niveau):(?P<value>.+)$")


def tagged(tags: Iterable[str]) -> dict[str, str]:
    """{"objectif": "…", "niveau": "…"}: the first of each that can be kept."""
    found: dict[str, str] = {}
    for tag in tags:
        if match := TAG.match(tag):
            value = match["value"].strip()
            if match["name"] == "objectif" or value in Level.values:
                found.setdefault(match["name"], value)
    return found


def not_kept(brought: Import) -> tuple[str, ...]:
    """A warning for each tag, identifier and category of a quiz that has no place here."""
    losses = Losses()
    for question in brought.questions:
        for tag in _other_tags(question):
            losses.add(_("The tag “%(tag)s” is not kept") % {"tag": tag}, question)
        if question.idnumber:
            losses.add(_("The identifier given by the other tool is not kept"), question)
    filed = (
        _("“%(title)s”: a quiz has no category here, “%(category)s” is not kept.")
        % {"title": quiz.title, "category": "/".join(quiz.category)}
        for quiz in brought.quizzes
        if quiz.category
    )
    return (*losses.warnings(), *filed)


def _other_tags(question: QuestionDraft) -> list[str]:
    kept = {f"{name}:{value}" for name, value in tagged(question.tags).items()}
    return [tag for tag in question.tags if re.sub(r":\s+", ":", tag.strip(), count=1) not in kept]
