"""The frames of the yearly form, with what the platform knows and what is left to fill in.

The form changes from year to year: letters and titles are our reading of one edition of it, and
the page says so.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from lms.certificates.contents.formats import hours
from lms.certificates.issuers import Issuer
from lms.quality.yearly.figures import YearFigures


@dataclass(frozen=True, slots=True)
class Form:
    """An edition of the form; whoever changes a frame adds one to `revision`."""

    name: str
    revision: int


FORM = Form("cerfa 10443*16", revision=1)


@dataclass(frozen=True, slots=True)
class Figure:
    """`list_name` names the list that proves the value; empty: it is said elsewhere."""

    label: str
    value: str
    list_name: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    letter: str
    title: str
    figures: tuple[Figure, ...] = ()
    to_fill_in: tuple[str, ...] = ()


def frames(figures: YearFigures, issuer: Issuer) -> list[Frame]:
    return [
        _organisation(issuer),
        _general(figures),
        Frame("C", _("Where the income comes from"), (), (_("the income, by origin"),)),
        Frame("D", _("Charges"), (), (_("the charges, and the purchases of training"),)),
        _trainers(figures),
        _trainees(figures),
        Frame(
            "F-2",
            _("Of which subcontracted to another organisation"),
            (),
            (_("the trainees and hours that you entrusted to another organisation"),),
        ),
        Frame(
            "F-3",
            _("General objective"),
            (),
            (_("the objective of each training: certification, qualification, other"),),
        ),
        _subjects(figures),
        Frame(
            "G",
            _("Entrusted to you by another organisation"),
            (),
            (_("the trainees and hours that another organisation entrusted to you"),),
        ),
    ]


def _organisation(issuer: Issuer) -> Frame:
    known = (
        (_("Name"), issuer.name, _("the name of the organisation")),
        (_("SIRET"), issuer.siret, _("the SIRET number")),
        (
            _("Activity declaration number"),
            issuer.activity_number,
            _("the activity declaration number"),
        ),
    )
    return Frame(
        "A",
        _("The organisation"),
        tuple(Figure(label, value) for label, value, _missing in known if value),
        tuple(missing for _label, value, missing in known if not value),
    )


def _general(figures: YearFigures) -> Frame:
    return Frame(
        "B",
        _("General information"),
        (
            Figure(_("Training hours at a distance"), hours(figures.at_a_distance), "heures"),
            Figure(_("Training hours in sessions"), hours(figures.in_sessions), "heures"),
        ),
        (
            _(
                "the dates of your accounting year, if it is not the calendar year: these figures "
                "go from 1 January to 31 December"
            ),
        ),
    )


def _trainers(figures: YearFigures) -> Frame:
    return Frame(
        "E",
        _("People who give training hours"),
        (
            Figure(_("Trainers"), str(len(figures.trainers)), "formateurs"),
            Figure(_("Hours given in sessions"), hours(figures.trainer_hours), "sessions"),
        ),
        (
            _("who belongs to your organisation, and who is a subcontractor"),
            _("the hours of assistance at a distance: the platform measures no time"),
        ),
    )


def _trainees(figures: YearFigures) -> Frame:
    whole = figures.whole
    return Frame(
        "F-1",
        _("Type of trainees"),
        (
            Figure(_("Trainees (people)"), str(whole.people), "stagiaires"),
            Figure(_("Enrolments (a person in a programme)"), str(whole.enrolments), "stagiaires"),
            Figure(_("Training hours of all trainees"), hours(whole.hours), "heures"),
            Figure(_("Employers"), str(len(figures.by(lambda line: line.employer))), "entreprises"),
        ),
        (
            _(
                "the type of each trainee (employee of a private employer, public servant, job "
                "seeker…): the platform knows the employer only"
            ),
            _("people or enrolments: see which of the two the notice of the form asks for"),
        ),
    )


def _subjects(figures: YearFigures) -> Frame:
    return Frame(
        "F-4",
        _("Specialities"),
        (Figure(_("Training hours by subject"), hours(figures.whole.hours), "matieres"),),
        (_("the code of each speciality in the nomenclature (NSF)"),),
    )
