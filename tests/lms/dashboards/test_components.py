"""The parts that every page includes."""

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.template.loader import render_to_string
from django.test import RequestFactory
from lxml import html

TEMPLATES_WITHOUT_SESSION = ["404.html", "403.html", "403_csrf.html"]


class Invitation(forms.Form):
    email = forms.EmailField(label="Courriel", help_text="Celui du bureau.")
    note = forms.CharField(label="Mot", required=False)
    agreed = forms.BooleanField(label="J’accepte")
    pace = forms.ChoiceField(
        label="Rythme", choices=[("1", "Doux"), ("2", "Vif")], widget=forms.RadioSelect
    )


def drawn(template: str, **context: object) -> html.HtmlElement:
    return html.fromstring("<div>" + render_to_string(template, context) + "</div>")


def page(template: str, **cookies: str) -> html.HtmlElement:
    request = RequestFactory().get(
        "/", headers={"cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
    )
    request.user = AnonymousUser()
    return html.document_fromstring(render_to_string(template, {"user": request.user}, request))


def test_a_field_ties_its_label_its_help_and_its_error_to_the_control():
    part = drawn("components/field.html", field=Invitation({"email": "pas une adresse"})["email"])

    control = part.find(".//input")
    assert part.find(".//label").get("for") == control.get("id")
    described = control.get("aria-describedby").split()
    words = [part.get_element_by_id(name).text_content().strip() for name in described]
    assert words[0] == "Celui du bureau."
    assert len(words) == 2
    assert words[1]
    assert control.get("aria-invalid") == "true"


def test_only_what_may_be_left_empty_says_so():
    form = Invitation()

    assert part_of_label(form, "note") is not None
    assert part_of_label(form, "email") is None


def part_of_label(form: forms.Form, name: str) -> html.HtmlElement | None:
    found = drawn("components/field.html", field=form[name]).find_class("field__optional")
    return found[0] if found else None


def test_a_tick_comes_before_its_words():
    part = drawn("components/field.html", field=Invitation()["agreed"]).find_class("field--check")[
        0
    ]

    assert [child.tag for child in part] == ["input", "label"]


def test_a_choice_among_several_is_a_named_group():
    part = drawn("components/field.html", field=Invitation()["pace"])

    assert part.find(".//fieldset/legend").text_content().strip() == "Rythme"
    assert len(part.findall(".//input[@type='radio']")) == 2


def test_a_form_in_error_says_so_once_and_a_good_one_says_nothing():
    wrong = drawn("components/form_errors.html", form=Invitation({}))
    good = drawn(
        "components/form_errors.html",
        form=Invitation({"email": "a@b.example", "agreed": "on", "pace": "1"}),
    )

    assert len(wrong.xpath(".//*[@role='alert']")) == 1
    assert good.text_content().strip() == ""


def test_progress_speaks_in_numbers_and_words():
    part = drawn("components/progress.html", label="Votre part", done=2, total=5, missing="Le quiz")

    bar = part.find(".//progress")
    assert (bar.get("value"), bar.get("max"), bar.get("aria-label")) == ("2", "5", "Votre part")
    assert "Le quiz" in part.text_content()


def test_progress_of_nothing_done_is_drawn_empty():
    assert (
        drawn("components/progress.html", label="x", done=0, total=5)
        .find(".//progress")
        .get("value")
        == "0"
    )


@pytest.mark.parametrize(
    ("level", "state"), [(constants.SUCCESS, "success"), (constants.ERROR, "error")]
)
def test_messages_are_announced_and_escaped(level, state):
    region = drawn("components/messages.html", messages=[Message(level, "<b>Bonjour</b>")])

    assert region.xpath(".//*[@role='status']")
    message = region.find_class(f"message--{state}")[0]
    assert message.find("p").text == "<b>Bonjour</b>"
    assert message.find("svg") is not None


@pytest.mark.parametrize(
    "kind", ["tip", "warning", "shortcut", "why", "mistake", "try", "situation", "coach"]
)
def test_every_callout_has_a_word_and_an_icon(kind):
    title = drawn("components/callout.html", kind=kind, text="…").find_class("callout__title")[0]

    assert title.find("svg") is not None
    assert title.text_content().strip()


def test_no_two_callouts_share_a_word_or_an_icon():
    kinds = ["tip", "warning", "shortcut", "why", "mistake", "try", "situation", "coach"]
    titles = [
        drawn("components/callout.html", kind=kind, text="").find_class("callout__title")[0]
        for kind in kinds
    ]

    assert len({title.text_content().strip() for title in titles}) == len(kinds)
    assert len({html.tostring(title.find("svg")) for title in titles}) == len(kinds)


@pytest.mark.parametrize("template", TEMPLATES_WITHOUT_SESSION)
def test_a_page_of_refusal_shows_a_heading_and_a_way_home(template):
    document = page(template)

    assert len(document.findall(".//h1")) == 1
    assert document.xpath("//main//a[@href='/']")


def test_a_page_starts_with_a_way_to_its_content():
    document = page("404.html")

    first = document.find("body").find("a")
    assert first.get("class") == "skip-link"
    assert document.get_element_by_id(first.get("href").lstrip("#")).tag == "main"


def test_the_chosen_light_is_sent_with_the_page():
    assert page("404.html", theme="dark").get("data-theme") == "dark"
    assert page("404.html", theme="light").get("data-theme") == "light"
    assert page("404.html").get("data-theme") is None


def test_a_made_up_theme_is_ignored():
    assert page("404.html", theme="x").get("data-theme") is None


def test_nothing_on_a_page_comes_from_elsewhere_or_breaks_the_content_policy():
    document = page("404.html")

    addresses = document.xpath("//link/@href | //script/@src | //img/@src")
    assert addresses
    assert all(address.startswith("/") for address in addresses)
    assert document.xpath("//@style | //@onclick | //style") == []
    assert document.xpath("//script[not(@src)]") == []


def test_the_page_of_last_resort_needs_no_request():
    document = html.document_fromstring(render_to_string("500.html"))

    assert len(document.findall(".//h1")) == 1
