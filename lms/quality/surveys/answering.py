"""Answering: kept as a draft as often as one likes, sent once, and then without a name."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.quality.models import QuestionnaireVersion, SurveyInvitation, SurveyReply
from lms.quality.surveys.questions import LONGEST, Answer, Question, cleaned
from lms.quality.surveys.scales import words_of


class Closed(Exception):
    """The survey was sent already, or its time is over."""


class SurveyForm(forms.Form):
    """The questions of one version."""

    def __init__(self, *args: Any, asked: tuple[Question, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in asked:
            self.fields[question.id] = _field(question)


def _field(question: Question) -> forms.Field:
    if question.kind == "text":
        return forms.CharField(
            label=question.text,
            required=question.required,
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": 3}),
        )
    return forms.ChoiceField(
        label=question.text,
        required=question.required,
        choices=words_of(question),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose the answer that comes nearest.")},
    )


def answers_in(asked: tuple[Question, ...], data: Mapping[str, Any]) -> dict[str, Answer]:
    """What was answered, by question; what is empty or makes no sense is left out."""
    found = {one.id: cleaned(one, data.get(one.id)) for one in asked}
    return {question: answer for question, answer in found.items() if answer is not None}


def version_for(invitation: SurveyInvitation, read: str = "") -> QuestionnaireVersion:
    """The version that the person began, else the one that they `read`, else the latest."""
    versions = invitation.questionnaire.versions
    known = versions.filter(pk=read).first() if read.isdecimal() else None
    return invitation.version or known or invitation.questionnaire.version()


@transaction.atomic
def keep_draft(
    invitation: SurveyInvitation, version: QuestionnaireVersion, answers: dict[str, Answer]
) -> None:
    """Raises `Closed` where it can no longer be answered."""
    held = _held(invitation)
    held.version, held.draft, held.declined_on = version, answers, None
    held.save(update_fields=["version", "draft", "declined_on"])


@transaction.atomic
def send_survey(
    invitation: SurveyInvitation, version: QuestionnaireVersion, answers: dict[str, Answer]
) -> SurveyReply:
    """Once: whoever sends twice gets `Closed`, and nothing is kept a second time."""
    held = _held(invitation)
    held.sent_on, held.draft, held.version = timezone.localdate(), {}, version
    held.save(update_fields=["sent_on", "draft", "version"])
    return SurveyReply.objects.create(
        version=version, programme=held.programme, course=held.course, answers=answers
    )


@transaction.atomic
def decline(invitation: SurveyInvitation) -> None:
    """The person would rather not answer: nothing recalls it any more, and no word is kept."""
    held = _held(invitation)
    held.declined_on, held.draft, held.version = timezone.localdate(), {}, None
    held.save(update_fields=["declined_on", "draft", "version"])


def _held(invitation: SurveyInvitation) -> SurveyInvitation:
    held = SurveyInvitation.objects.select_for_update().get(pk=invitation.pk)
    if not held.is_open():
        raise Closed
    return held
