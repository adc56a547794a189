"""The charter that a programme starts from; each programme may write its own."""

from django.utils.translation import gettext as _


def default_charter() -> str:
    return "\n\n".join(
        (
            _("Objectives of both. Each of us writes what we want to be able to do. "
              "Both objectives count the same."),
            _("Rhythm. We meet about every two weeks. Whoever cannot come says so and proposes "
              "another date."),
            _("Confidentiality. What we say and write here stays between us. Our employer sees "
              "that we meet and which courses are completed, nothing else."),
            _("The mentoré keeps the mouse. The mentor asks before showing, and shows on "
              "another file."),
            _("Free end. Each of us may stop at any time, without giving a reason and without "
              "consequence."),
        )
    )  # fmt: skip
