"""The coordinator's pages of the matching, from the weights to the proposal."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from lms.binomes import match_running
from lms.binomes.match_running import ask_for_run, carry_out, weights_of
from lms.binomes.matching import Weights
from lms.binomes.models import MatchRun, PairWish, Proposal
from tests.lms.binomes.volunteers import THURSDAY_14, TUESDAY_10, apply
from tests.people import Cast, cast, person

URL = "/programmes/montclair/appariement/"
WEIGHTS = Weights().by_part()
FAILED = (
    "This draft was not made. Ask for another one; if it happens again, tell whoever runs the site."
)


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def driss(people) -> Client:
    client = Client()
    client.force_login(people.driss)
    return client


@pytest.fixture
def four(people) -> dict:
    """Zoé and Amir can each mentor Paul or Lina; by site Zoé suits Paul, by trade Lina."""
    company = people.programme.organisation
    who = {name: person(name, name, company) for name in ("Zoe", "Amir", "Paul", "Lina")}
    both = {"slots": [TUESDAY_10, THURSDAY_14], "languages": ["fr"]}
    shows = {"as_mentor": True, "skills": {"excel-formulas": 3}, **both}
    learns = {"as_mentee": True, "needs": {"excel-formulas": 2}, **both}
    apply(people.programme, who["Zoe"], site="Lyon", trade_wants=["sector"], **shows)
    apply(people.programme, who["Amir"], site="Tours", trade_wants=["network"], **shows)
    apply(people.programme, who["Paul"], site="Lyon", trade_offers=["network"], **learns)
    apply(people.programme, who["Lina"], site="Tours", trade_offers=["sector"], **learns)
    return who


def pairs(run: MatchRun) -> set[tuple[str, str]]:
    return {tuple(name.split()[0] for name in pair["names"]) for pair in run.pairs}


def draft(driss: Client, **weights: int) -> MatchRun:
    said = driss.post(URL, {**WEIGHTS, **weights})
    run = MatchRun.objects.first()
    assert said.headers["Location"] == page_of(run)
    return run


def page_of(run: MatchRun) -> str:
    return f"{URL}{run.pk}/"


def say(driss: Client, act: str, run: MatchRun, mentor, mentee, **more):
    said = {"act": act, "run": run.pk, "mentor": mentor.pk, "mentee": mentee.pk, **more}
    return driss.post(f"{URL}souhait/", said)


BY_SITE = {("Zoe", "Paul"), ("Amir", "Lina")}
BY_TRADE = {("Zoe", "Lina"), ("Amir", "Paul")}


class TestTheDraft:
    def test_shows_each_pair_with_its_reasons_and_its_weakest_point(self, driss, four):
        run = draft(driss, site=100)
        page = driss.get(page_of(run)).content.decode()
        for pair in run.pairs:
            assert pair["reasons"]
            said = [*pair["reasons"], pair["weakest"], *pair["names"]]
            assert [words for words in said if words not in page] == []
        assert mail.outbox == []

    def test_says_who_stays_without_a_binome_why_and_what_would_change_it(
        self, driss, people, four
    ):
        late = person("Tom", "Tard", people.programme.organisation)
        apply(people.programme, late, as_mentee=True, needs={"excel-formulas": 2}, slots=[0])
        run = draft(driss)
        (left,) = run.unmatched
        page = driss.get(page_of(run)).content.decode()
        assert (left["name"], left["role"]) == ("Tom Tard", "mentee")
        assert left["reason"] in page
        assert left["change"] in page

    def test_of_nobody_says_that_no_binome_is_possible_and_cannot_be_proposed(self, driss):
        run = draft(driss)
        page = driss.get(page_of(run)).content.decode()
        assert gettext("No binôme is possible yet. See below why.") in page
        assert reverse("propose_run", args=["montclair", run.pk]) not in page

    def test_of_a_large_cohort_waits_in_the_queue_then_appears(self, driss, four, monkeypatch):
        monkeypatch.setattr(match_running, "AT_ONCE", 3)
        asked = []
        monkeypatch.setattr(type(carry_out), "enqueue", lambda task, *a: asked.append(a))
        run = draft(driss)
        waiting = driss.get(page_of(run)).content.decode()
        assert (run.pk,) in asked
        assert 'hx-trigger="every' in waiting
        assert run.pairs == []
        carry_out.call(run.pk)
        ready = driss.get(page_of(run)).content.decode()
        assert "hx-trigger" not in ready
        assert "Zoe" in ready

    def test_that_fails_says_so_and_no_longer_waits(self, driss, people, four):
        run = ask_for_run(people.programme, Weights(), people.driss)
        run.weights, run.done_at = {"unknown": 1}, None
        run.save()
        with pytest.raises(TypeError):
            carry_out.call(run.pk)
        page = driss.get(page_of(run)).content.decode()
        assert "hx-trigger" not in page
        assert gettext(FAILED) in page
        assert driss.get(URL).status_code == 200

    def test_of_another_programme_is_not_there(self, driss, people):
        run = draft(driss)
        assert driss.get(f"/programmes/ailleurs/appariement/{run.pk}/").status_code == 404


class TestTheWeights:
    def test_decide_who_goes_with_whom(self, driss, four):
        assert pairs(draft(driss, site=100, trade=0)) == BY_SITE
        assert pairs(draft(driss, site=0, trade=100)) == BY_TRADE

    def test_show_what_they_change_against_another_draft(self, driss, four):
        first = draft(driss, site=100, trade=0)
        second = draft(driss, site=0, trade=100)
        page = driss.get(f"{page_of(second)}?avec={first.pk}")
        parts = {row["label"]: row for row in page.context["parts"]}
        site = parts[gettext("Same site, or remote")]
        assert (site["weight"], site["before"], site["mean"]) == (0, 100.0, 0.0)
        comparison = page.context["comparison"]
        assert len(comparison.only_first) == len(comparison.only_second) == 2
        words = page.content.decode()
        assert [said for said in comparison.sentences if said not in words] == []

    def test_are_kept_for_the_next_draft(self, driss, people, four):
        draft(driss, site=77)
        people.programme.refresh_from_db()
        assert weights_of(people.programme).site == 77
        assert driss.get(URL).context["form"].initial["site"] == 77

    @pytest.mark.parametrize(
        "wrong", [dict.fromkeys(WEIGHTS, 0), {**WEIGHTS, "site": -1}, {**WEIGHTS, "site": "dix"}]
    )
    def test_that_make_no_sense_are_refused_with_a_sentence(self, driss, four, wrong):
        page = driss.post(URL, wrong)
        assert page.status_code == 200
        assert page.context["form"].errors
        assert not MatchRun.objects.exists()


class TestTwoDrafts:
    def test_that_are_alike_say_so(self, driss, four):
        first, second = draft(driss), draft(driss)
        page = driss.get(f"{page_of(second)}?avec={first.pk}").content.decode()
        assert gettext("The two drafts hold the same pairs.") in page

    @pytest.mark.parametrize("other", ["abc", "0", "987654", "-1", ""])
    def test_one_of_which_is_not_there_show_the_one_that_is(self, driss, four, other):
        page = driss.get(f"{page_of(draft(driss))}?avec={other}")
        assert page.status_code == 200
        assert page.context["comparison"] is None


class TestAWish:
    def test_to_keep_two_together_holds_in_the_next_draft_and_says_so(self, driss, four):
        run = draft(driss, site=100, trade=0)
        said = say(driss, "pin", run, four["Zoe"], four["Lina"])
        new = MatchRun.objects.first()
        assert said.headers["Location"] == f"{page_of(new)}?avec={run.pk}"
        assert pairs(new) == BY_TRADE
        kept = {tuple(p["names"]): p["pinned"] for p in new.pairs}
        assert kept == {("Zoe Zoe", "Lina Lina"): True, ("Amir Amir", "Paul Paul"): False}
        assert gettext("Kept together") in driss.get(page_of(new)).content.decode()

    def test_never_to_put_two_together_holds_in_the_next_draft(self, driss, four):
        say(driss, "forbid", draft(driss, site=100, trade=0), four["Zoe"], four["Paul"])
        assert ("Zoe", "Paul") not in pairs(MatchRun.objects.first())
        assert gettext("never together") in driss.get(URL).content.decode()

    def test_is_forgotten_in_one_click(self, driss, four):
        run = draft(driss, site=100, trade=0)
        say(driss, "forbid", run, four["Zoe"], four["Paul"])
        say(driss, "forget", run, four["Zoe"], four["Paul"])
        assert not PairWish.objects.exists()
        assert pairs(MatchRun.objects.first()) == BY_SITE

    def test_to_exchange_keeps_both_new_pairs(self, driss, four):
        run = draft(driss, site=100, trade=0)
        other = {"other_mentor": four["Amir"].pk, "other_mentee": four["Lina"].pk}
        say(driss, "swap", run, four["Zoe"], four["Paul"], **other)
        new = MatchRun.objects.first()
        assert pairs(new) == BY_TRADE
        assert all(pair["pinned"] for pair in new.pairs)

    def test_that_breaks_a_rule_is_refused_with_the_rule_and_changes_nothing(
        self, driss, people, four
    ):
        apply(
            people.programme, four["Lina"], as_mentee=True, needs={"excel-formulas": 2},
            manager_email=four["Zoe"].email,
        )  # fmt: skip
        run = draft(driss, site=100, trade=0)
        page = driss.post(
            f"{URL}souhait/",
            {
                "act": "swap", "run": run.pk, "mentor": four["Zoe"].pk, "mentee": four["Paul"].pk,
                "other_mentor": four["Amir"].pk, "other_mentee": four["Lina"].pk,
            },
            follow=True,
        )  # fmt: skip
        said = [str(message) for message in page.context["messages"]]
        assert gettext("One of them is above the other in the reporting line.") in said
        assert not PairWish.objects.exists()
        assert MatchRun.objects.first() == run
        # The exchange is still being chosen: another binôme may suit.
        assert page.context["swapped"] == str(four["Amir"].pk)
        assert 'value="swap"' in page.content.decode()

    @pytest.mark.parametrize(
        "ids", [{"mentor": "0"}, {"mentor": "abc"}, {"mentor": ""}, {"mentor": "OUTSIDER"}]
    )
    def test_about_somebody_else_is_refused(self, driss, people, four, ids):
        ids = {k: v.replace("OUTSIDER", str(people.outsider.pk)) for k, v in ids.items()}
        run = draft(driss)
        said = {"act": "pin", "run": run.pk, "mentee": four["Paul"].pk, **ids}
        page = driss.post(f"{URL}souhait/", said, follow=True)
        said = [str(message) for message in page.context["messages"]]
        assert said == [gettext("Choose two volunteers of this programme.")]
        assert not PairWish.objects.exists()

    def test_that_no_longer_holds_is_told_on_the_draft(self, driss, people, four):
        run = draft(driss)
        say(driss, "pin", run, four["Zoe"], four["Lina"])
        apply(people.programme, four["Lina"], as_mentee=True, slots=[0])
        page = driss.get(page_of(draft(driss))).content.decode()
        assert gettext("A pair that you keep together is not possible:") in page


def test_an_exchange_goes_on_from_one_page_of_a_draft_to_the_next(driss, people):
    pair = {"mentor": 1, "mentee": 2, "names": ["A", "B"], "score": 50, "pinned": False}
    run = MatchRun.objects.create(
        programme=people.programme,
        weights=WEIGHTS,
        done_at=timezone.now(),
        result={"pairs": [{**pair, "reasons": [], "weakest": ""}] * 51},
    )
    page = driss.get(f"{page_of(run)}?echange=5&mentore=6").content.decode()
    assert "?page=2&amp;echange=5&amp;mentore=6" in page


class TestProposing:
    def test_tells_both_people_of_each_pair_by_mail_once(self, driss, four):
        run = draft(driss)
        driss.post(f"{page_of(run)}proposer/")
        driss.post(f"{page_of(run)}proposer/")
        assert sorted(one.to[0] for one in mail.outbox) == sorted(p.email for p in four.values())
        assert Proposal.objects.open().count() == 2
        page = driss.get(URL).content.decode()
        assert page.count(gettext("Take back")) == 2

    def test_is_not_possible_while_the_draft_is_being_made(self, driss, four):
        run = draft(driss)
        MatchRun.objects.update(done_at=None)
        assert driss.post(f"{page_of(run)}proposer/").status_code == 404
        assert not Proposal.objects.exists()

    def test_is_taken_back_before_both_have_answered(self, driss, four):
        driss.post(f"{page_of(draft(driss))}proposer/")
        one = Proposal.objects.first()
        driss.post(f"/programmes/montclair/propositions/{one.pk}/reprendre/")
        assert Proposal.objects.open().count() == 1
        assert len(draft(driss).pairs) == 1


def test_a_programme_without_a_draft_says_so(driss):
    assert gettext("No draft yet.") in driss.get(URL).content.decode()
