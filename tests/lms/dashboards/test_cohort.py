import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from lms.binomes.models import Profile, Volunteer
from lms.dashboards.demonstration_cohort import load_cohort

pytestmark = pytest.mark.django_db


def forms() -> list:
    fields = ("person__email", "skills", "needs", "slots", "site")
    return list(Profile.objects.order_by("person__email").values_list(*fields))


def test_the_same_cohort_comes_out_each_time_and_nobody_twice():
    programme = load_cohort(40, "essai")
    first, applied = forms(), Volunteer.objects.count()
    load_cohort(40, "essai")
    assert (forms(), Volunteer.objects.count()) == (first, applied)
    programme.profiles.all().delete()
    programme.volunteers.all().delete()
    for person in programme.organisation.people.all():
        person.delete()
    load_cohort(40, "essai")
    assert forms() == first


def test_most_of_a_cohort_can_be_matched():
    load_cohort(60, "essai")
    out = StringIO()
    call_command("match_programme", "essai", "--json", stdout=out)
    assert len(json.loads(out.getvalue())["pairs"]) >= 20


def test_an_unknown_programme_is_an_error():
    with pytest.raises(CommandError):
        call_command("match_programme", "absent")
