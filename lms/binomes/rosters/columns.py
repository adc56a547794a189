"""The columns of a roster, and the many ways in which people head them."""

import re
import unicodedata
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Column:
    """`names` are headings in plain form (see `plain`); the label counts as one of them."""

    key: str
    label: str | Promise
    names: tuple[str, ...]
    help: str | Promise
    example: str | Promise
    required: bool = False

    def is_headed(self, heading: str) -> bool:
        return plain(heading) in {*self.names, plain(str(self.label))}


COLUMNS: tuple[Column, ...] = (
    Column(
        "first_name",
        _("First name"),
        ("prenom", "prenoms", "first name", "firstname", "given name"),
        _("The person's first name."),
        "Inès",
        required=True,
    ),
    Column(
        "last_name",
        _("Last name"),
        ("nom", "nom de famille", "nom d usage", "last name", "lastname", "surname"),
        _("The person's last name."),
        "Moreau",
        required=True,
    ),
    Column(
        "email",
        _("Email"),
        (
            "courriel", "email", "e mail", "mail", "adresse mail", "adresse e mail",
            "adresse email", "adresse electronique", "courrier electronique", "email address",
            "mel",
        ),
        _("The work address. It recognises the person: importing twice adds nobody twice."),
        "ines.moreau@entreprise.example",
        required=True,
    ),
    Column(
        "roles",
        _("Role"),
        ("role", "roles", "volontaire comme", "profil", "souhait"),
        _("Mentor, mentee, or both."),
        _("mentor"),
        required=True,
    ),
    Column(
        "site",
        _("Site"),
        ("site", "lieu", "lieu de travail", "etablissement", "agence", "ville", "location"),
        _("Where the person works. Write each site always the same way."),
        "Lyon",
    ),
    Column(
        "manager",
        _("Manager's email"),
        (
            "responsable", "courriel du responsable", "email du responsable",
            "e mail du responsable", "mail du responsable", "manager", "n 1", "superieur",
            "superieur hierarchique", "responsable hierarchique", "manager email",
            "manager s email", "reports to",
        ),
        _("So that nobody is paired with somebody of their reporting line."),
        "driss.haddad@entreprise.example",
    ),
    Column(
        "remote",
        _("Accepts to meet remotely"),
        ("a distance", "distance", "accepte la distance", "visio", "teletravail", "remote"),
        _("Yes or no."),
        _("yes"),
    ),
    Column(
        "skills",
        _("Can show"),
        ("sait montrer", "competences", "peut montrer", "points forts", "skills", "can show"),
        _(
            "Themes, or a whole tool, with a level: initial, operational or advanced; separated by "
            "semicolons."
        ),
        _("Excel: advanced; Word: operational"),
    ),
    Column(
        "needs",
        _("Wants to learn"),
        ("veut apprendre", "besoins", "souhaite apprendre", "a apprendre", "needs"),
        _("Themes with the level wanted, written as for what the person can show."),
        "",
    ),
    Column(
        "slots",
        _("Free slots"),
        ("creneaux", "creneaux libres", "disponibilites", "dispos", "slots", "availability"),
        _("Days with hours, separated by semicolons."),
        _("Tuesday 10-12; Thursday 14-16"),
    ),
    Column(
        "languages",
        _("Languages"),
        ("langues", "langue", "languages", "language"),
        _("The languages in which the person likes to talk, separated by semicolons."),
        _("French; English"),
    ),
    Column(
        "capacity",
        _("Number of mentees"),
        ("nombre de mentores", "capacite", "places", "capacity"),
        _("How many mentees a mentor takes at once; one if left empty."),
        "1",
    ),
)  # fmt: skip

BY_KEY = {column.key: column for column in COLUMNS}
EXAMPLE_EMAIL = str(BY_KEY["email"].example)


def plain(text: str) -> str:
    """Lower case, no accents, every run of other signs one space: how words are compared."""
    spelt = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    letters = "".join(sign for sign in spelt if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", " ", letters.casefold()).strip()
