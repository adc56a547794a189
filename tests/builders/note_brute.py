"""note-brute: an internal note typed in one go, to be made fit for the notice board."""

from dataclasses import dataclass, replace
from typing import Any

from tests.builders.drawing import reception_plan
from tests.builders.word_parts import blank_document, bold_line, page_footer, picture, saved

PATH = "word-initial/exercices/note-brute"
TITLE = "Note interne : l’accueil des visiteurs"
DESCRIPTION = (
    "Plan du site : depuis le parking visiteurs, le cheminement longe l’atelier par le sud et mène "
    "à l’accueil, à droite de l’entrée."
)
STEPS = (
    "Annoncer la visite à l’accueil la veille avant 16 h, avec le nom de l’entreprise",
    "Réserver une place de parking visiteurs si la personne vient en voiture",
    "Préparer un badge « Visiteur » et un gilet pour toute entrée dans l’atelier",
    "Venir chercher la personne à l’accueil, sans la laisser traverser seule",
    "Rapporter le badge à l’accueil à la fin de la visite",
)
HEAD = (
    ("De", "Direction des services généraux"),
    ("À", "Ensemble du personnel des sites du Port, des Tilleuls et de la Gare"),
    ("Objet", "Nouvelle organisation de l’accueil des visiteurs"),
    ("Date", "2 mars 2026"),
)
OPENING = (
    "À partir du lundi 16 mars, les Établissements Corvelle accueillent leurs visiteurs de la même "
    "façon sur les trois sites. Aujourd’hui, chacun fait comme il peut : certains visiteurs "
    "attendent sur le parking, d’autres entrent par l’atelier. En janvier, une personne s’est "
    "retrouvée seule près des machines. Nous voulons que cela ne se reproduise pas.",
    "Cette note explique ce qui change et ce que nous vous demandons. Elle est affichée à "
    "l’accueil de chaque site et près des vestiaires.",
)
CHANGES = (
    "Une seule entrée est ouverte aux visiteurs : l’accueil. Les portes de l’atelier restent "
    "réservées au personnel, y compris pour les livraisons de moins de dix kilos.",
    "Chaque visiteur reçoit un badge orange. Une personne sans badge dans un couloir ou dans "
    "l’atelier doit être accompagnée à l’accueil, avec courtoisie.",
    "Les livreurs réguliers gardent leur badge bleu. Ils passent par le quai et signent le "
    "registre comme avant.",
)
WAY = (
    "Le plan ci-dessous montre le cheminement à suivre sur le site du Port. Il sera peint au sol "
    "pendant la semaine du 9 mars. Les plans des deux autres sites sont à l’accueil.",
)
CLOSING = (
    "Les visites de groupe, à partir de six personnes, se préparent une semaine à l’avance avec le "
    "service sécurité. Les candidats à un emploi sont reçus dans la salle de réunion, sans passer "
    "par l’atelier.",
    "En cas d’alarme, la personne qui reçoit reste avec son visiteur et le conduit au point de "
    "rassemblement. Le registre de l’accueil sert à compter les présents.",
    "Les deux premières semaines serviront d’essai. Dites à l’accueil ce qui marche et ce qui "
    "bloque : un cahier est posé sur le comptoir, et une boîte aux lettres se trouve près des "
    "vestiaires. Nous ferons le point le 30 mars et corrigerons ce qui doit l’être.",
    "Merci à toutes et à tous de rendre nos sites plus sûrs et plus accueillants.",
    "La direction des services généraux",
)


@dataclass(frozen=True)
class Note:
    """What is right in a version of the note; the starter has nothing right."""

    empty_lines: bool = True
    double_spaces: bool = True
    real_list: bool = False
    description: str = ""
    with_picture: bool = True
    page_number: str = ""
    margins: tuple[float, float, float, float] = (2.5, 3.2, 2.5, 3.2)
    last_lines: int = 0

    def data(self) -> bytes:
        document = blank_document(self.margins)
        bold_line(document, TITLE, 16, centred=True)
        self.gap(document, 2)
        self.head(document)
        self.part(document, "", OPENING)
        self.part(document, "Ce qui change", CHANGES)
        self.steps(document)
        self.part(document, "Le chemin jusqu’à l’accueil", WAY)
        if self.with_picture:
            picture(document, reception_plan(), 13, self.description, "Image 1")
            self.gap(document, 2)
        self.part(document, "Cas particuliers et questions", CLOSING)
        for _ in range(self.last_lines):
            document.add_paragraph()
        if self.page_number:
            page_footer(document, typed=self.page_number == "typed")
        return saved(document)

    def gap(self, document: Any, lines: int = 1) -> None:
        """Space made with the Enter key, and once with a line of spaces."""
        for number in range(lines if self.empty_lines else 0):
            document.add_paragraph("   " if number == 1 else "")

    def head(self, document: Any) -> None:
        for label, value in HEAD:
            space = " " * (14 - len(label)) if self.double_spaces else " "
            document.add_paragraph(f"{label}\u00a0:{space}{value}")
        self.gap(document, 2)

    def part(self, document: Any, title: str, paragraphs: tuple[str, ...]) -> None:
        if title:
            bold_line(document, title, 13)
        for text in paragraphs:
            document.add_paragraph(self.spaced(text))
            self.gap(document)

    def steps(self, document: Any) -> None:
        bold_line(document, "À faire pour chaque visite", 13)
        for step in STEPS:
            if self.real_list:
                document.add_paragraph(self.spaced(step), style="List Bullet")
            else:
                document.add_paragraph(f"- {self.spaced(step)}")
        self.gap(document, 2)

    def spaced(self, text: str) -> str:
        """French typography; in the starter, two spaces after a sentence."""
        for sign in (":", "»"):
            text = text.replace(f" {sign}", f"\u00a0{sign}")
        text = text.replace("« ", "«\u00a0")
        return (
            text.replace(". ", ".  ").replace(", avec", ",  avec") if self.double_spaces else text
        )


STARTER = Note()
MODEL = Note(False, False, True, DESCRIPTION, True, "field", (2, 2, 2, 2))
MISTAKES = {
    "tirets-tapes": replace(MODEL, real_list=False),
    "numero-tape": replace(MODEL, page_number="typed"),
    "description-nom-de-fichier": replace(MODEL, description="plan_accueil_v2.png"),
    "marges-a-moitie": replace(MODEL, margins=(2.5, 2, 2.5, 2)),
    "lignes-vides-a-la-fin": replace(MODEL, last_lines=4),
    "image-supprimee": replace(MODEL, with_picture=False),
    "doubles-espaces": replace(MODEL, double_spaces=True),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.docx": note.data() for name, note in MISTAKES.items()}
    return {"depart.docx": STARTER.data(), "modele.docx": MODEL.data(), **mistakes}
