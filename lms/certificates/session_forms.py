from base64 import b64decode
from typing import Any

from django import forms
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms.binomes.models import Binome, Programme
from lms.certificates.attendances import Attendance, NotASignature, cleaned
from lms.certificates.sessions import TrainingSession
from lms.people.models import User

MOMENT = "%Y-%m-%dT%H:%M"
PREFIX = "data:image/png;base64,"


def moment() -> forms.DateTimeInput:
    return forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT)


class SessionForm(forms.ModelForm):
    expected = forms.ChoiceField(
        label=gettext_lazy("Who is expected"),
        choices=[
            ("both", gettext_lazy("mentors and mentorés")),
            ("mentor", gettext_lazy("mentors")),
            ("mentee", gettext_lazy("mentorés")),
        ],
    )

    class Meta:
        model = TrainingSession
        fields = ["title", "starts_at", "ends_at", "place", "link", "trainer"]
        help_texts = {"ends_at": ""}  # said above the two
        widgets = {"starts_at": moment(), "ends_at": moment()}

    def __init__(self, *args: Any, programme: Programme, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.programme = programme
        trainers: Any = self.fields["trainer"]
        trainers.queryset = User.objects.filter(
            Q(programmes_trained=programme) | Q(pk=user.pk, is_trainer=True)
        ).distinct()
        trainers.initial = user.pk

    @transaction.atomic
    def save(self, commit: bool = True) -> TrainingSession:
        """The session, with one line to sign for each person expected and for the trainer."""
        session = super().save(commit)
        role = self.cleaned_data["expected"]
        people = {session.trainer_id}
        for binome in Binome.objects.open().filter(programme=session.programme):
            if role != "mentee":
                people.add(binome.mentor_id)
            if role != "mentor":
                people.add(binome.mentee_id)
        Attendance.objects.bulk_create(
            Attendance(session=session, person_id=person) for person in sorted(people)
        )
        return session


class SignatureForm(forms.Form):
    drawing = forms.CharField(
        widget=forms.HiddenInput,
        error_messages={"required": gettext_lazy("The frame is empty: sign inside it.")},
    )

    def clean_drawing(self) -> bytes:
        sent = self.cleaned_data["drawing"]
        if not sent.startswith(PREFIX):
            raise forms.ValidationError(_("The drawing could not be read. Please sign again."))
        try:
            drawing = b64decode(sent.removeprefix(PREFIX), validate=True)
            cleaned(drawing)
        except NotASignature as error:
            raise forms.ValidationError(str(error)) from error
        except ValueError as error:
            raise forms.ValidationError(
                _("The drawing could not be read. Please sign again.")
            ) from error
        return drawing
