from django import forms
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Proposal


class DeclineForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("Why?"),
        help_text=_(
            "The other person never sees it, and nobody is told who declined. It helps to propose "
            "you somebody else."
        ),
        choices=Proposal.Reason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose the reason that comes nearest.")},
    )
