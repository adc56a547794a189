"""Small courses for tests, made as a trainer makes them: pages, a bank, a quiz."""

from courses.bank.categories import Category
from courses.models import CataloguePage, CoursePage, LessonPage, ModulePage, Question, Quiz
from courses.questions import kinds

RIGHT, WRONG = "juste", "faux"


def question(
    title: str = "Annuler", kind: str = "single_choice", content=None, **fields
) -> Question:
    made = Question(
        category=Category.at(("Tests",)),
        title=title,
        text=f"<p>{title} ?</p>",
        content=[{"type": kind, "value": kinds()[kind].value(content or two_choices())}],
        explanation=fields.pop("explanation", "<p>Parce que.</p>"),
        **fields,
    )
    made.save()
    made.save_revision().publish()
    return made


def two_choices() -> dict:
    return {
        "shuffle": False,
        "choices": [
            {"id": RIGHT, "text": "Ctrl + Z", "credit": 1.0, "feedback": "Oui, Z comme zut."},
            {"id": WRONG, "text": "Ctrl + S", "credit": 0.0, "feedback": "Celui-ci enregistre."},
        ],
    }


def quiz(title: str = "Les gestes", questions: int = 2, **settings) -> Quiz:
    made = Quiz(title=title, slug=title.lower().replace(" ", "-").replace("'", ""), **settings)
    made.items = [("question", question(f"{title} {n}")) for n in range(1, questions + 1)]
    made.save()
    made.save_revision().publish()
    return made


def course(slug: str = "gestes", lessons=None, **fields) -> CoursePage:
    """A published course of one module. `lessons`: lists of raw blocks, by default one of each."""
    page = CoursePage(
        title=fields.pop("title", f"Parcours {slug}"),
        slug=slug,
        tool="word",
        level="initial",
        duration=60,
        objectives=[("objective", "annuler une action")],
        **fields,
    )
    CataloguePage.objects.get().add_child(instance=page)
    module = ModulePage(title="Premier module", slug="module", objective="Les premiers gestes.")
    page.add_child(instance=module)
    if lessons is None:
        lessons = [[text()], [text(), quiz_block(quiz(f"Quiz {slug}"))], [together()]]
    for number, body in enumerate(lessons, start=1):
        lesson(module, f"lecon-{number}", body)
    for made in (page, module):
        made.save_revision().publish()
    return page


def lesson(module: ModulePage, slug: str, body: list, **fields) -> LessonPage:
    page = LessonPage(
        title=f"Leçon {slug}", slug=slug, objective="faire le geste", body=body, **fields
    )
    module.add_child(instance=page)
    page.save_revision().publish()
    return page


def text(words: str = "<p>Un geste à la fois.</p>") -> dict:
    return {"type": "text", "value": words}


def quiz_block(made: Quiz, required: bool = True) -> dict:
    return {
        "type": "quiz",
        "id": f"quiz-{made.pk}",
        "value": {"quiz": made.pk, "required": required},
    }


def together(title: str = "Casser une copie") -> dict:
    value = {"title": title, "instructions": "<p>À deux.</p>", "duration": 20, "required": True}
    return {"type": "together", "id": "ensemble", "value": value}
