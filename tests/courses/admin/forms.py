"""What the editor's forms send."""

from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from courses.bank.categories import Category
from courses.models import Quiz


def draftail(html: str) -> str:
    return rich_text(html, features=["bold", "italic", "code", "ol", "ul", "image"])


def choice(text: str, right: bool = False) -> dict:
    return {
        "text": draftail(f"<p>{text}</p>"),
        **({"right": "on"} if right else {}),
        "feedback": "",
    }


def question_form(category: Category, choices: list[dict] | None = None, **fields) -> dict:
    """A question of single choice; `choices` as `choice` makes them."""
    if choices is None:
        choices = [choice("Ctrl + Z", right=True), choice("Ctrl + S")]
    block = {"choices": listed(choices), "shuffle": "on"}
    return nested_form_data(
        {
            "text": draftail("<p>Quel raccourci annule la dernière action ?</p>"),
            "content": streamfield([("single_choice", block)]),
            "explanation": draftail(""),
            "category": category.pk,
            "level": "",
            "objective": "",
            "title": "",
            "points": "1",
            "hints": streamfield([]),
            **fields,
        }
    )


def listed(values: list) -> dict:
    """A ListBlock."""
    rows = {
        str(n): {"value": value, "deleted": "", "order": str(n), "type": "item", "id": ""}
        for n, value in enumerate(values)
    }
    return {"count": str(len(values)), **rows}


def quiz_form(questions: list, title: str = "Les gestes", **fields) -> dict:
    return nested_form_data(
        {
            "title": title,
            "description": draftail(""),
            "items": streamfield([("question", question.pk) for question in questions]),
            "pass_mark": "60",
            "counts": Quiz.Counts.BEST,
            "success_text": "",
            "fail_text": "",
            **fields,
        }
    )


def said(response) -> str:
    """What the page tells on top."""
    return " ".join(str(message) for message in response.context["messages"])
