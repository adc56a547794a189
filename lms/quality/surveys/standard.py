"""The questionnaires that an installation begins with; the organisation rewrites them."""

from typing import Any

from lms.quality.models import Questionnaire

SAID = (
    "Deux minutes suffisent. Vos réponses sont séparées de votre nom dès l’envoi, et rien "
    "n’est montré d’un groupe de moins de cinq personnes."
)
SIGNED = (
    "Deux minutes suffisent. Vous répondez au nom de votre entreprise : l’organisme de "
    "formation lit vos réponses et sait qu’elles viennent d’elle."
)


def scale(key: str, text: str, words: str = "agreement", required: bool = False) -> dict[str, Any]:
    value = {"text": text, "scale": words, "required": required}
    return {"type": "scale", "id": key, "value": value}


def choice(key: str, text: str, *choices: str) -> dict[str, Any]:
    value = {"text": text, "choices": list(choices), "required": False}
    return {"type": "choice", "id": key, "value": value}


def text(key: str, words: str) -> dict[str, Any]:
    return {"type": "text", "id": key, "value": {"text": words}}


OVERALL = scale(
    "ensemble", "Dans l’ensemble, êtes-vous satisfait de cette formation ?", "satisfaction", True
)
HELP = choice(
    "aide",
    "Quand vous aviez besoin d’aide, l’avez-vous obtenue ?",
    "oui, à temps",
    "oui, mais tard",
    "non",
    "je n’en ai pas eu besoin",
)
BETTER = text("mieux", "Que devons-nous améliorer en premier ?")
LIKED = text("garder", "Qu’est-ce qui vous a le plus servi ?")
# (audience, event, days, title, introduction, questions)
STANDARD: tuple[tuple[str, str, int, str, str, list[dict[str, Any]]], ...] = (
    (
        "mentee", "programme", 0, "Votre avis à la fin du programme", SAID,
        [
            OVERALL,
            scale("utile", "Ce que vous avez appris vous sert-il dans votre travail ?"),
            scale("rythme", "Le rythme vous a-t-il convenu ?"),
            scale("binome", "Travailler en binôme vous a-t-il aidé à apprendre ?"),
            HELP, LIKED, BETTER,
        ],
    ),
    (
        "mentor", "programme", 0, "Votre avis à la fin du programme", SAID,
        [
            OVERALL,
            scale("prepare", "Vous sentiez-vous préparé à votre rôle de mentor ?"),
            scale("temps", "Le temps demandé était-il raisonnable ?"),
            scale("metier", "Avez-vous appris quelque chose du métier de l’autre ?"),
            HELP, LIKED, BETTER,
        ],
    ),
    (
        "employer", "programme", 0, "L’avis de l’entreprise à la fin du programme", SIGNED,
        [
            scale(
                "ensemble", "Dans l’ensemble, l’entreprise est-elle satisfaite du programme ?",
                "satisfaction", True,
            ),
            scale("besoin", "Le programme répond-il au besoin que vous aviez exprimé ?"),
            scale("organisation", "L’organisation vous a-t-elle convenu ?"),
            scale("information", "Étiez-vous informé de l’avancement ?"),
            BETTER,
        ],
    ),
    (
        "trainer", "programme", 0, "Votre avis de formateur", SAID,
        [
            scale(
                "ensemble", "Dans l’ensemble, êtes-vous satisfait du déroulement ?",
                "satisfaction", True,
            ),
            scale("moyens", "Aviez-vous les moyens nécessaires ?"),
            scale("niveau", "Les parcours convenaient-ils au niveau des personnes ?"),
            text("obstacles", "Qu’est-ce qui a gêné les binômes ?"),
            BETTER,
        ],
    ),
    (
        "mentee", "programme", 90, "Trois mois après", SAID,
        [
            scale("seul", "Faites-vous seul ce que vous avez appris ?", "frequency", True),
            scale("effet", "Votre travail en est-il plus facile ?"),
            text("reste", "Que vous manque-t-il encore ?"),
        ],
    ),
    (
        "mentor", "programme", 90, "Trois mois après", SAID,
        [
            scale("lien", "Échangez-vous encore avec la personne de votre binôme ?", "frequency"),
            scale("effet", "Ce que vous avez appris vous sert-il dans votre travail ?"),
            text("reste", "Que feriez-vous autrement ?"),
        ],
    ),
    (
        "employer", "programme", 90, "Trois mois après, vu par l’entreprise", SIGNED,
        [
            scale(
                "effet", "Voyez-vous un effet dans le travail de tous les jours ?", "agreement",
                True,
            ),
            scale("suite", "Souhaitez-vous un nouveau programme ?"),
            BETTER,
        ],
    ),
    (
        "mentee", "course", 0, "Votre avis sur ce parcours", SAID,
        [
            scale("ensemble", "Êtes-vous satisfait de ce parcours ?", "satisfaction", True),
            scale("clair", "Les leçons et les exercices étaient-ils clairs ?"),
            BETTER,
        ],
    ),
    (
        "mentor", "course", 0, "Votre avis sur ce parcours", SAID,
        [
            scale("ensemble", "Êtes-vous satisfait de ce parcours ?", "satisfaction", True),
            scale("clair", "Saviez-vous comment accompagner chaque leçon ?"),
            BETTER,
        ],
    ),
)  # fmt: skip


def make_standard() -> None:
    """Make the questionnaires where there is none; what the organisation has written stays."""
    if Questionnaire.objects.exists():
        return
    for audience, event, days, title, introduction, questions in STANDARD:
        made = Questionnaire(
            audience=audience, event=event, days=days, title=title, introduction=introduction
        )
        made.questions = made.questions.stream_block.to_python(questions)
        made.save()
