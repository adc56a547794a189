"""bilan: a yearly review with a logo pasted everywhere and a chart that is a picture."""

from dataclasses import dataclass, replace
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm

from tests.builders.drawing import bars, logo
from tests.builders.sheet_parts import blank_workbook, headers, widths
from tests.builders.sheet_parts import saved as saved_workbook
from tests.builders.slide_extras import logo_in, notes, sections, transition
from tests.builders.slide_parts import (
    add_slide,
    blank_presentation,
    picture,
    remove_empty_frames,
    saved,
)

PATH = "powerpoint-operationnel/exercices/bilan"
CHART_TITLE = "Chiffre d’affaires par site, en millions d’euros"
# Site: 2024, 2025.
SALES = {"Port": (4.1, 4.6), "Tilleuls": (2.8, 3.3), "Gare": (1.9, 1.7)}
CHART_SAYS = (
    "Graphique en colonnes\u00a0: en 2025, le Port atteint 4,6 millions d’euros, les Tilleuls 3,3, "
    "la Gare 1,7."
)
LOGO = (28.6, 0.5, 4.2)

# Layout, title, texts, what the speaker says.
SLIDES = (
    (
        "title",
        "Bilan 2025 des trois sites",
        ("Comité de direction, 12 janvier 2026",),
        "Je présente en vingt minutes, puis nous discutons des deux décisions de la dernière page.",
    ),
    (
        "title_and_content",
        "L’année tient en trois mots",
        ("Croissance au Port et aux Tilleuls\nRecul à la Gare\nUne équipe plus stable",),
        "Ne pas lire la liste : raconter le mois de mars, quand tout s’est joué.",
    ),
    (
        "title_only",
        "Deux sites sur trois progressent",
        (),
        "Le Port gagne 0,5 million, les Tilleuls autant. La Gare perd 0,2 : travaux de voirie.",
    ),
    (
        "two_content",
        "Les départs ont baissé d’un tiers",
        ("2024 : 18 départs\n2025 : 12 départs", "Tutorat des nouveaux\nPlanning connu à 15 jours"),
        "Remercier les tuteurs. Donner l’exemple de l’équipe du quai.",
    ),
    (
        "title_and_content",
        "Les retours clients restent trop longs",
        ("Six jours en moyenne\nObjectif : trois jours\nDeux étapes à supprimer",),
        "Montrer le circuit actuel sur le tableau blanc, sans chercher de coupable.",
    ),
    (
        "title_and_content",
        "2026 : trois chantiers, pas plus",
        ("Rouvrir l’accès de la Gare\nRaccourcir les retours\nFormer deux chefs d’équipe",),
        "Dire ce que nous ne ferons pas cette année, et pourquoi.",
    ),
    (
        "title_and_content",
        "Deux décisions à prendre aujourd’hui",
        ("Budget des travaux de la Gare : 85 000 €\nUn poste de plus aux retours",),
        "Demander un accord de principe, puis fixer la date du prochain point.",
    ),
)
SECTIONS = {"Ouverture": 2, "Résultats": 3, "Perspectives": 2}
EFFECTS = ("fade", "push", "wipe", "split", "checker", "cover", "fade")


@dataclass(frozen=True)
class Review:
    """What is right in a version of the review; the starter has nothing right."""

    logo_in_master: bool = False
    pasted: tuple[int, ...] = tuple(range(len(SLIDES)))
    native_chart: bool = False
    described: bool = False
    noted: tuple[int, ...] = ()
    sections: bool = False
    effects: tuple[str, ...] = EFFECTS

    def data(self) -> bytes:
        presentation = blank_presentation()
        if self.logo_in_master:
            logo_in(presentation.slide_master, logo(), LOGO)
        for number, (layout, title, bodies, said) in enumerate(SLIDES):
            slide = add_slide(presentation, layout, title.replace(" :", "\u00a0:"), *bodies)
            remove_empty_frames(slide)
            if layout == "title_only":
                self.chart(slide)
            if number in self.pasted:
                picture(slide, logo(), LOGO, "Logo des Établissements Corvelle")
            if number in self.noted:
                notes(slide, said.replace(" :", "\u00a0:"))
            if self.effects:
                transition(slide, self.effects[number])
        if self.sections:
            sections(presentation, SECTIONS)
        return saved(presentation, "Bilan 2025 des trois sites")

    def chart(self, slide: Any) -> None:
        description = CHART_SAYS if self.described else "Capture2.png"
        if not self.native_chart:
            image = bars(CHART_TITLE, {site: after for site, (_, after) in SALES.items()})
            picture(slide, image, (6, 4.6, 22), description)
            return
        data = CategoryChartData(number_format="0.0")
        data.categories = list(SALES)
        data.add_series("2024", [before for before, _ in SALES.values()])
        data.add_series("2025", [after for _, after in SALES.values()])
        place = map(Cm, (4, 4.6, 25, 13))
        frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", description)
        frame.chart.has_title, frame.chart.has_legend = True, True
        frame.chart.chart_title.text_frame.text = CHART_TITLE


STARTER = Review()
EVERY = tuple(range(len(SLIDES)))
MODEL = Review(True, (), True, True, EVERY, True, ("fade",) * len(SLIDES))
MISTAKES = {
    "logo-encore-colle": replace(MODEL, pasted=(2, 5)),
    "logo-hors-du-masque": replace(MODEL, logo_in_master=False, pasted=EVERY),
    "graphique-en-image": replace(MODEL, native_chart=False),
    "notes-incompletes": replace(MODEL, noted=(0, 1, 3, 4)),
    "sans-sections": replace(MODEL, sections=False),
    "transitions-melangees": replace(MODEL, effects=EFFECTS),
    "sans-transition": replace(MODEL, effects=()),
}


def figures() -> bytes:
    """The figures that the chart is made from."""
    workbook, sheet = blank_workbook("Chiffres")
    headers(sheet, 1, ("Site", "2024", "2025"))
    for row, (site, values) in enumerate(SALES.items(), start=2):
        for column, value in enumerate((site, *values), start=1):
            sheet.cell(row, column, value)
    widths(sheet, 16, 12, 12)
    return saved_workbook(workbook)


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.pptx": review.data() for name, review in MISTAKES.items()}
    return {
        "depart.pptx": STARTER.data(),
        "modele.pptx": MODEL.data(),
        "chiffres.xlsx": figures(),
        **mistakes,
    }
