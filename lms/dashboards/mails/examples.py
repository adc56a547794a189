"""The people and things of the examples. Nothing here is stored."""

from datetime import datetime
from zoneinfo import ZoneInfo

from lms.binomes.models import Binome, Meeting, Programme
from lms.people.models import Organisation, User

NUMBER = 1

INES = User(pk=1, first_name="Inès", last_name="Benali", email="ines@exemple.fr")
BERNARD = User(pk=2, first_name="Bernard", last_name="Lemoine", email="bernard@exemple.fr")
DRISS = User(pk=3, first_name="Driss", last_name="Amrani", email="driss@exemple.fr")
PROGRAMME = Programme(
    pk=NUMBER,
    name="Bureautique à deux",
    slug="bureautique-a-deux",
    organisation=Organisation(name="Ville de Montclair"),
)
BINOME = Binome(pk=NUMBER, programme=PROGRAMME, mentor=INES, mentee=BERNARD)
MEETING = Meeting(
    pk=NUMBER,
    binome=BINOME,
    starts_at=datetime(2027, 3, 9, 10, 0, tzinfo=ZoneInfo("Europe/Paris")),
    minutes=45,
    place="Salle Loire",
    proposed_by=INES,
)
