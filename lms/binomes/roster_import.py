"""Writing a roster that was previewed: all of it, or nothing."""

from django.db import transaction
from django.tasks import task
from django.utils.translation import gettext as _

from lms.binomes import themes
from lms.binomes.letters import address, send
from lms.binomes.models import Profile, Programme, Volunteer
from lms.binomes.rosters import Preview, Problem, RosterRow, preview
from lms.binomes.volunteering import let_in, profile_of, volunteer
from lms.people.models import User


def look_at_roster(programme: Programme, content: bytes) -> Preview:
    """What importing would do. An account of another organisation is a problem of its row."""
    already: dict[str, set[str]] = {}
    for email, role in Volunteer.objects.filter(programme=programme).values_list(
        "person__email", "role"
    ):
        already.setdefault(email, set()).add(role)
    found = preview(
        content,
        themes=themes.in_words(themes.THEMES),
        tools=themes.tools_in_words(),
        already=already,
    )
    elsewhere = set(
        User.objects.filter(email__in=[row.email for row in found.rows])
        .exclude(organisation=programme.organisation)
        .exclude(organisation=None)
        .values_list("email", flat=True)
    )
    strangers = tuple(
        Problem(row.number, row.email, _("This address belongs to another organisation."))
        for row in found.rows
        if row.email in elsewhere
    )
    return Preview(
        tuple(row for row in found.rows if row.email not in elsewhere),
        found.problems + strangers,
        found.ignored_columns,
    )


def import_roster(programme: Programme, found: Preview, by: User) -> list[User]:
    """Add the newcomers of a clean preview and tell each by mail; ValueError for another one.

    Running it twice adds nobody twice: who is a volunteer already is left as they are.
    """
    if not found.is_clean:
        raise ValueError("a roster with problems is not imported")
    with transaction.atomic():
        people = [_take_in(programme, row, by) for row in found.newcomers]
        for person in people:
            tell_imported.enqueue(programme.pk, person.pk, by.pk)
    return people


@task
def tell_imported(programme_id: int, person_id: int, by_id: int) -> None:
    programme = Programme.objects.get(pk=programme_id)
    context = {
        "programme": programme,
        "by": User.objects.get(pk=by_id),
        "link": address("volunteer", programme.slug),
        "password_link": address("account_reset_password"),
    }
    send(User.objects.get(pk=person_id), "imported", context)


def _take_in(programme: Programme, row: RosterRow, by: User) -> User:
    person = User.objects.filter(email=row.email).first() or User.objects.create_user(
        row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        organisation=programme.organisation,
    )
    let_in(programme, row.email, by)
    profile = profile_of(programme, person)
    if profile.pk is None:
        _fill(profile, row)
    profile.as_mentor |= "mentor" in row.roles
    profile.as_mentee |= "mentee" in row.roles
    profile.save()
    volunteer(profile)
    return person


def _fill(profile: Profile, row: RosterRow) -> None:
    known = themes.language_keys()
    profile.site = row.site
    profile.remote_ok = row.remote
    profile.manager_email = row.manager
    profile.skills = dict(row.skills)
    # The level wanted has to leave room for a mentor above it.
    profile.needs = {theme: min(level, 2) for theme, level in row.needs.items()}
    profile.slots = sorted(row.slots)
    profile.languages = sorted(known.get(name, name) for name in row.languages)
    profile.capacity = row.capacity
