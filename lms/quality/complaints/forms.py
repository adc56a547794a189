from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.access import programmes_of
from lms.people.models import User
from lms.quality.models import Complaint

LONGEST = 5000


def words_field(label: Any, *, rows: int = 4, **kwargs: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": rows}),
        error_messages={"required": _("Write at least one sentence.")},
        **kwargs,
    )


class _ComplaintForm(forms.ModelForm):
    words = words_field(
        _("What happened"),
        rows=6,
        help_text=_("When, where, what you expected. You can add more later."),
    )

    def _offer(self, programmes: Any) -> None:
        """The programmes to choose from; no question where there is only one, or none."""
        field: Any = self.fields["programme"]
        field.queryset = programmes
        found = list(programmes[:2])
        if len(found) < 2:
            del self.fields["programme"]
            self.instance.programme = found[0] if found else None


class ComplainForm(_ComplaintForm):
    """For oneself."""

    class Meta:
        model = Complaint
        fields = ["programme", "about", "subject"]
        error_messages = {
            "about": {"required": _("Choose what comes nearest.")},
            "subject": {"required": _("Say in a few words what it is about.")},
        }

    field_order = ["programme", "about", "subject", "words"]

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer(programmes_of_person(person))


class RecordForm(_ComplaintForm):
    """For somebody who wrote, called or came."""

    class Meta:
        model = Complaint
        fields = [
            "author_name", "author_email", "channel", "received_on", "programme", "about",
            "subject",
        ]  # fmt: skip
        widgets = {
            "received_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }
        help_texts = {
            "author_email": _("Where the answer goes. Without it, you tell them yourself."),
            "received_on": _("The delays run from this day."),
        }

    field_order = [*Meta.fields, "words"]

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        channel: Any = self.fields["channel"]
        channel.choices = [
            one for one in Complaint.Channel.choices if one[0] != Complaint.Channel.SITE
        ]
        channel.initial = Complaint.Channel.EMAIL
        self._offer(programmes_of(person).order_by("name"))


def programmes_of_person(person: User) -> Any:
    """Those in which this person learns, trains, or which they run."""
    return (
        Programme.objects.filter(
            Q(binomes__mentor=person)
            | Q(binomes__mentee=person)
            | Q(volunteers__person=person)
            | Q(trainers=person)
            | Q(
                pk__in=Programme.objects.run_by(person).values("pk")
                if not person.is_superuser
                else []
            )
        )
        .distinct()
        .order_by("name")
    )


class WordsForm(forms.Form):
    words = words_field(_("Your words"))


class AcknowledgeForm(forms.Form):
    words = words_field(
        _("A word for the person"),
        rows=2,
        required=False,
        help_text=_("The mail says that the complaint is read, and by when you answer."),
    )


class AnswerForm(forms.Form):
    words = words_field(_("Your answer"), rows=6, help_text=_("It is sent by e-mail as it is."))


class NoteForm(forms.Form):
    words = words_field(_("Note"), rows=2, help_text=_("The person who complains never reads it."))


class GiveForm(forms.Form):
    owner = forms.ModelChoiceField(
        label=_("Who handles it"),
        queryset=User.objects.none(),
        error_messages={"required": _("Choose somebody.")},
    )

    def __init__(self, *args: Any, complaint: Complaint, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        handlers = User.objects.filter(Q(is_trainer=True) | Q(is_superuser=True), is_active=True)
        owner: Any = self.fields["owner"]
        owner.queryset = handlers.exclude(complaints=complaint)


class CloseForm(forms.Form):
    outcome = forms.ChoiceField(label=_("Outcome"), choices=Complaint.Outcome.choices)
    words = words_field(
        _("What was decided"), rows=3, required=False, help_text=_("The person receives it.")
    )
