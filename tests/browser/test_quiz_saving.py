"""A sitting while the server fails: the learner is told, and nothing of theirs is lost."""

import pytest
from playwright.sync_api import Page, expect

from lms.learning.models import Response
from lms.learning.runtime import act
from tests.browser.conftest import Site
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at

KEPT = "Votre réponse est enregistrée."


@pytest.fixture
def sheet(people, site: Site):
    course = quizzes.course(quizzes.quiz())
    people.assign(course)
    attempt, _outcome = act(at(people.bernard, course, 1), "begin", {})
    site.sign_in(people.bernard)
    site.open(f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/")
    return site.page


def says_not_kept(sheet: Page) -> None:
    sentence = sheet.locator("#sheet").get_attribute("data-unsaved")
    expect(sheet.locator("[data-status].saved--not")).to_have_text(sentence)


@pytest.mark.parametrize("failing", ["no network", "server busy"])
def test_an_answer_that_could_not_be_kept_is_sent_again(sheet: Page, failing):
    failures = []

    def fail_twice(route):
        if len(failures) == 2:
            return route.continue_()
        failures.append(route)
        return route.abort() if failing == "no network" else route.fulfill(status=503, body="")

    sheet.route("**/save/", fail_twice)
    status = sheet.locator("[data-status]")
    sheet.locator("#sheet input[type=radio]").first.check()
    says_not_kept(sheet)
    expect(status).to_be_in_viewport()
    assert not Response.objects.exists()
    expect(status).to_have_text(KEPT, timeout=20_000)
    assert len(failures) == 2
    assert Response.objects.filter(answer__isnull=False).count() == 1


def test_a_slow_save_never_overwrites_a_later_answer(sheet: Page):
    held = []

    def hold_the_first(route):
        if held:
            return route.continue_()
        return held.append(route)

    sheet.route("**/save/", hold_the_first)
    choices = sheet.locator("#sheet input[type=radio]")
    choices.first.check()
    sheet.wait_for_timeout(300)
    choices.nth(1).check()
    sheet.wait_for_timeout(1500)
    assert not Response.objects.exists()  # the second waits for the first
    with sheet.expect_response("**/save/"):
        held[0].continue_()
    sheet.wait_for_timeout(1500)
    assert Response.objects.get(answer__isnull=False).answer == choices.nth(1).get_attribute(
        "value"
    )


def test_leaving_while_something_is_not_kept_is_asked_about(sheet: Page):
    asked = []
    sheet.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    sheet.route("**/save/", lambda route: route.abort())
    sheet.locator("#sheet input[type=radio]").first.check()
    says_not_kept(sheet)
    sheet.locator(".trail a").first.click(no_wait_after=True)
    sheet.wait_for_timeout(500)
    assert asked == ["beforeunload"]


def test_finishing_sends_everything_even_where_nothing_could_be_saved(sheet: Page):
    sheet.route("**/save/", lambda route: route.abort())
    sheet.locator("#sheet input[type=radio]").first.check()
    says_not_kept(sheet)
    sheet.get_by_role("button", name="Terminer").click()
    sheet.wait_for_url(lambda url: "#" not in url)
    expect(sheet.locator("#sheet")).to_have_count(0)
    assert Response.objects.filter(answer__isnull=False).count() == 1
