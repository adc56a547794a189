"""equipe: the presentation of a team, made of free text boxes on blank slides."""

from dataclasses import dataclass, replace
from typing import Any

from tests.builders.drawing import people
from tests.builders.slide_parts import (
    add_slide,
    blank_presentation,
    picture,
    remove_empty_frames,
    saved,
    text_box,
)

PATH = "powerpoint-initial/exercices/equipe"
ORDER = ("équipe", "missions", "rôles", "chiffres", "joindre")
DESCRIPTION = "Quatre membres du service client, côte à côte derrière le comptoir d’accueil."

# Of each slide: the label of the starter, the message of the model.
TITLES = {
    "équipe": ("L’équipe du service client", "Une équipe de onze personnes à votre écoute"),
    "missions": ("Nos missions", "Nos missions : répondre vite, répondre juste"),
    "rôles": ("Les rôles", "Trois rôles se relaient à chaque appel"),
    "chiffres": (
        "Les chiffres 2025",
        "Les chiffres 2025 : neuf appels sur dix traités le jour même",
    ),
    "joindre": ("Nous joindre", "Nous joindre : un seul numéro, du lundi au samedi"),
}
LONG_MISSIONS = (
    "Le service client des Établissements Corvelle a pour mission de répondre à toutes les "
    "demandes des clients, qu’elles arrivent par téléphone, par courriel ou au comptoir, de suivre "
    "les commandes en cours jusqu’à la livraison, de traiter les réclamations dans un délai de "
    "deux jours ouvrés et de faire remonter aux ateliers les défauts constatés afin que les "
    "produits s’améliorent d’une saison à l’autre."
)
SHORT_MISSIONS = (
    "Répondre au téléphone, par courriel et au comptoir\nSuivre chaque commande jusqu’à la "
    "livraison\nRégler une réclamation en deux jours\nSignaler les défauts aux ateliers"
)
ROLES = (
    "Accueil : écouter et orienter",
    "Suivi : commandes et livraisons",
    "Expertise : réclamations et retours",
)
FIGURES = "18 400 appels reçus\n91 % traités le jour même\n4,6 sur 5 : note des clients"
CONTACT = "Poste 2020\nservice.client@corvelle.example\nComptoir : 8 h 30 – 18 h"


@dataclass(frozen=True)
class Team:
    """What is right in a version of the presentation; the starter has nothing right."""

    frames: bool = False
    varied: bool = False
    short: bool = False
    description: str = ""
    with_picture: bool = True
    order: tuple[str, ...] = ("chiffres", "équipe", "joindre", "rôles", "missions")
    repeated_title: bool = False

    def data(self) -> bytes:
        presentation = blank_presentation()
        for key in self.order:
            if self.frames:
                self.framed(presentation, key)
            else:
                self.free(presentation, key)
        return saved(presentation, "Présentation du service client")

    def missions(self) -> str:
        return SHORT_MISSIONS if self.short else LONG_MISSIONS

    def free(self, presentation: Any, key: str) -> None:
        """Everything in text boxes on a blank slide."""
        slide = add_slide(presentation, "blank")
        text_box(slide, TITLES[key][0], (2, 1.2, 24, 2), 36, bold=True)
        body = {
            "équipe": "Établissements Corvelle",
            "missions": self.missions(),
            "rôles": "\n".join(ROLES),
            "chiffres": FIGURES,
            "joindre": CONTACT,
        }[key]
        text_box(slide, body, (2, 4, 17, 9), 20 if key == "missions" else 24)
        self.photo(slide, key)

    def framed(self, presentation: Any, key: str) -> None:
        """Title and texts in the frames of the layout."""
        title = TITLES["missions" if self.repeated_title and key == "rôles" else key][1]
        title = title.replace(" :", "\u00a0:")
        layout, bodies = {
            "équipe": ("title", ("Établissements Corvelle",)),
            "missions": ("title_and_content", (self.missions(),)),
            "rôles": ("two_content", ("\n".join(ROLES[:2]), ROLES[2])),
            "chiffres": ("two_content", (FIGURES, "Une heure de pointe : 9 h – 11 h")),
            "joindre": ("title_and_content", (CONTACT,)),
        }[key]
        if not self.varied:
            layout, bodies = "title_and_content", ("\n".join(bodies),)
        slide = add_slide(presentation, layout, title, *bodies)
        remove_empty_frames(slide)
        self.photo(slide, key)

    def photo(self, slide: Any, key: str) -> None:
        if key == "équipe" and self.with_picture:
            place = (12.2, 12.9, 9.5) if self.frames else (18, 6, 12)
            picture(slide, people(), place, self.description)


STARTER = Team()
MODEL = Team(True, True, True, DESCRIPTION, True, ORDER)
MISTAKES = {
    "titres-en-zones-de-texte": replace(STARTER, short=True, description=DESCRIPTION, order=ORDER),
    "une-seule-disposition": replace(MODEL, varied=False),
    "diapositive-trop-remplie": replace(MODEL, short=False),
    "description-nom-de-fichier": replace(MODEL, description="photo_equipe_2025.jpg"),
    "ordre-de-depart": replace(MODEL, order=STARTER.order),
    "titre-en-double": replace(MODEL, repeated_title=True),
    "image-supprimee": replace(MODEL, with_picture=False),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.pptx": team.data() for name, team in MISTAKES.items()}
    return {"depart.pptx": STARTER.data(), "modele.pptx": MODEL.data(), **mistakes}
