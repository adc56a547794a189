import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from icalendar import Calendar

from lms.binomes.helping import close
from lms.binomes.mail_choices import choice_of
from lms.binomes.meeting_letters import tell_of_meeting
from lms.binomes.models import Binome, CheckIn, HelpRequest, Meeting
from lms.binomes.moments import next_moments
from lms.binomes.scheduling import (
    NotNow,
    accept,
    cancel,
    confirm,
    minutes_together,
    move,
    propose,
    we_met,
)
from tests.lms.binomes.volunteers import TUESDAY_10, apply

PARIS = ZoneInfo("Europe/Paris")


def in_days(days: int) -> datetime:
    return timezone.now() + timedelta(days=days)


@pytest.fixture
def proposed(people) -> Meeting:
    return propose(people.binome, people.ines, in_days(3), 45, "Salle 2")


def entry(message) -> tuple[str, dict]:
    (_name, content, kind) = message.attachments[0]
    calendar = Calendar.from_ical(content)
    return kind, calendar.walk("VEVENT")[0]


def test_a_date_is_proposed_to_the_other_by_mail(people, proposed):
    (told,) = mail.outbox
    assert told.to == [people.bernard.email]
    assert "Salle 2" in told.body
    assert told.attachments == []  # nothing for a calendar before it is settled


def test_only_the_other_accepts_and_both_receive_the_calendar_entry(people, proposed):
    with pytest.raises(NotNow):
        accept(proposed, people.ines)
    mail.outbox.clear()
    accept(proposed, people.bernard)
    assert {tuple(m.to) for m in mail.outbox} == {(people.ines.email,), (people.bernard.email,)}
    kind, event = entry(mail.outbox[0])
    assert "REQUEST" in kind
    assert event["DTSTART"].dt == proposed.starts_at.replace(microsecond=0)


def test_moving_asks_the_other_again_and_keeps_the_same_entry(people, proposed):
    accept(proposed, people.bernard)
    uid = entry(mail.outbox[-1])[1]["UID"]
    move(proposed, people.bernard, in_days(5), 60, "")
    _kind, event = entry(mail.outbox[-1])
    assert (event["UID"], event["SEQUENCE"]) == (uid, 1)
    proposed.refresh_from_db()
    assert proposed.waits_for(people.ines)
    assert proposed.cancelled_at is None


def test_cancelling_keeps_who_and_takes_it_off_the_calendar(people, proposed):
    accept(proposed, people.bernard)
    mail.outbox.clear()
    cancel(proposed, people.bernard)
    assert called_off() == {people.ines.email, people.bernard.email}
    proposed.refresh_from_db()
    assert proposed.cancelled_by == people.bernard
    with pytest.raises(NotNow):
        cancel(proposed, people.ines)


def called_off() -> set[str]:
    """Whose calendars lose a meeting: each mail carries a cancellation newer than the entry."""
    found = set()
    for message in mail.outbox:
        kind, event = entry(message)
        assert "CANCEL" in kind
        assert (event["STATUS"], int(event["SEQUENCE"]) > 0) == ("CANCELLED", True)
        found.add(message.to[0])
    return found


def test_a_settled_meeting_that_was_moved_then_cancelled_leaves_both_calendars(people, proposed):
    accept(proposed, people.bernard)
    move(proposed, people.bernard, in_days(5), 60, "")
    mail.outbox.clear()
    cancel(proposed, people.bernard)
    assert called_off() == {people.ines.email, people.bernard.email}


def test_a_date_that_nobody_accepted_is_in_no_calendar_to_leave(people, proposed):
    mail.outbox.clear()
    cancel(proposed, people.ines)
    (told,) = mail.outbox
    assert (told.to, told.attachments) == ([people.bernard.email], [])


@pytest.mark.parametrize("ending", ["finished", "stopped", "re_paired"])
def test_the_end_of_a_binome_takes_its_meetings_to_come_off_both_calendars(people, ending):
    accept(propose(people.binome, people.ines, in_days(3), 45, ""), people.bernard)
    propose(people.binome, people.ines, in_days(9), 45, "")  # in no calendar yet
    we_met(people.binome, people.ines, 45)
    mail.outbox.clear()
    close(people.binome, Binome.Ending(ending))
    assert called_off() == {people.ines.email, people.bernard.email}
    assert len(mail.outbox) == 2
    assert people.binome.meetings.held().count() == 1


def test_no_page_waits_for_the_mail_of_a_meeting(people, proposed, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    mail.outbox.clear()
    accept(proposed, people.bernard)
    assert mail.outbox == []
    for one in DBTaskResult.objects.filter(task_path=tell_of_meeting.module_path):
        tell_of_meeting.call(*one.args_kwargs["args"])
    assert {m.to[0] for m in mail.outbox} == {people.ines.email, people.bernard.email}


def test_together_counts_what_both_confirm_and_the_shorter_where_they_differ(people):
    meeting = we_met(people.binome, people.ines, 60)
    assert minutes_together(people.binome) == 0
    confirm(meeting, people.bernard, 50)
    assert minutes_together(people.binome) == 50


def test_a_meeting_to_come_cannot_be_confirmed(people, proposed):
    with pytest.raises(NotNow):
        confirm(proposed, people.ines, 45)


def test_saying_twice_that_we_met_adds_one_meeting(people):
    we_met(people.binome, people.ines, 45)
    we_met(people.binome, people.ines, 45)
    we_met(people.binome, people.bernard, 45)
    assert people.binome.meetings.count() == 1
    assert minutes_together(people.binome) == 45


def test_moments_are_the_common_hours_a_day_ahead_at_least():
    monday = datetime(2026, 3, 2, 11, tzinfo=PARIS)
    found = next_moments({TUESDAY_10, 11}, monday, taken=[datetime(2026, 3, 10, 10, tzinfo=PARIS)])
    # Tomorrow at 10 is less than a day ahead; the second Tuesday is taken.
    assert found[:3] == [
        datetime(2026, 3, 9, 11, tzinfo=PARIS),
        datetime(2026, 3, 16, 11, tzinfo=PARIS),
        datetime(2026, 3, 17, 10, tzinfo=PARIS),
    ]


def test_a_moment_keeps_its_hour_across_summer_time():
    (first, *_rest) = next_moments({6 * 24 + 10}, datetime(2026, 3, 25, 9, tzinfo=PARIS))
    assert (first.hour, first.utcoffset()) == (10, timedelta(hours=2))


def test_the_page_offers_the_moments_that_both_have_free(people, client_of):
    apply(people.programme, people.ines, as_mentor=True, slots=[TUESDAY_10, 40])
    apply(people.programme, people.bernard, as_mentee=True, slots=[TUESDAY_10, 60])
    url = f"/binomes/{people.binome.pk}/seances/"
    page = client_of(people.ines).get(url)
    moments = [value for value, _label in page.context["form"].fields["moment"].choices]
    assert moments
    assert all(datetime.fromisoformat(value).hour == 10 for value in moments)
    client_of(people.ines).post(url, {"moment": moments[0], "minutes": "45"})
    assert Meeting.objects.get().starts_at == datetime.fromisoformat(moments[0])


def test_a_check_in_is_read_by_its_author_alone(people, client_of):
    meeting = we_met(people.binome, people.ines, 45)
    url = f"/binomes/{people.binome.pk}/seances/{meeting.pk}/point/"
    said = {"first": "J’ai repris la souris", "second": "Un tableau", "ease": "2"}
    client_of(people.ines).post(url, said)
    assert "J’ai repris la souris" in client_of(people.ines).get(url).content.decode()
    assert "J’ai repris la souris" not in client_of(people.bernard).get(url).content.decode()
    assert CheckIn.objects.get().person == people.ines
    assert not HelpRequest.objects.exists()


def test_an_alert_reaches_the_referent_only_when_asked_and_without_the_answers(people, client_of):
    meeting = we_met(people.binome, people.ines, 45)
    mail.outbox.clear()
    url = f"/binomes/{people.binome.pk}/seances/{meeting.pk}/point/"
    said = {"first": "Il ne m’écoute pas", "second": "", "ease": "1"}
    client_of(people.ines).post(url, said)
    assert mail.outbox == []
    client_of(people.ines).post(url, {**said, "help": "on"})
    (told,) = mail.outbox
    assert told.to == [people.driss.email]
    assert "écoute" not in told.body


def test_the_calendar_feed_holds_what_is_settled_and_its_key_can_change(people, proposed):
    key = choice_of(people.bernard).calendar_key
    assert b"VEVENT" not in Client().get(f"/calendrier/{key}.ics").content
    accept(proposed, people.bernard)
    feed = Client().get(f"/calendrier/{key}.ics")
    assert feed.headers["Content-Type"].startswith("text/calendar")
    assert feed.content.count(b"BEGIN:VEVENT") == 1
    client = Client()
    client.force_login(people.bernard)
    client.post("/rappels-et-agenda/", {"new_key": "1"})
    assert Client().get(f"/calendrier/{key}.ics").status_code == 404


def test_without_a_common_hour_the_page_asks_for_a_moment_agreed_on(people, client_of):
    url = f"/binomes/{people.binome.pk}/seances/"
    client = client_of(people.ines)
    form = client.get(url).context["form"]
    assert "moment" not in form.fields
    assert form.fields["other"].required
    page = client.post(url, {"other": "", "minutes": "45", "place": ""})
    assert set(page.context["form"].errors) == {"other"}
    assert not Meeting.objects.exists()


def test_a_meeting_that_the_closing_cancels_names_nobody(people, client_of):
    meeting = propose(people.binome, people.ines, in_days(2), 45, "")
    accept(meeting, people.bernard)
    close(people.binome, Binome.Ending.FINISHED)
    client = client_of(people.bernard)
    for url in ("", f"seances/{meeting.pk}/"):
        page = client.get(f"/binomes/{people.binome.pk}/{url}").content.decode()
        assert re.search(r"\b(Annulée|Cancelled)\s*</", page)
    feed = client.get(f"/calendrier/{choice_of(people.bernard).calendar_key}.ics").content
    (entry,) = Calendar.from_ical(feed).walk("VEVENT")
    assert (entry["STATUS"], int(entry["SEQUENCE"])) == ("CANCELLED", meeting.sequence + 1)
