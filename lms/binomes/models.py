from lms.binomes.pairs import Binome
from lms.binomes.programmes import Programme
from lms.binomes.volunteers import Volunteer

__all__ = ["Binome", "Programme", "Volunteer"]
