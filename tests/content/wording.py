"""Words that offices say better in French, and claims that a lesson must not make."""

import re

# The English word, and what is said in its place.
BETTER = {
    r"(?-i:e-?mails?|[Mm]ails?)": "courriel, message",  # « E-mail » names a choice of the software
    r"mailings?": "publipostage",
    r"feed-?backs?": "retour",
    r"slides?": "diapositive",
    r"templates?": "modèle",
    r"layouts?": "disposition",
    r"upload\w*|download\w*": "déposer, télécharger",
    r"soumett\w+|soumission": "déposer, rendre",
    r"digital\w*": "numérique",
    r"process|process(?:us)? flow": "démarche",
    r"deadlines?": "échéance",
    r"meetings?": "réunion",
    r"reportings?": "compte rendu, suivi",
    r"brainstorming": "remue-méninges",
    r"check-?lists?": "liste de contrôle",
    r"screenshots?": "capture d’écran",
    r"dashboards?": "tableau de bord",
    r"scroll\w*": "faire défiler",
    r"click\w*": "cliquer",
    r"boost\w*|impacter|challenger": "un verbe français",
    r"timing": "durée, moment",
    r"tips?": "astuce",
    r"oups": "rien",
}
CLAIMS = (
    r"(?:la|une|cette) loi\b(?! :)[^.]{0,30}(?:impose|oblige|exige|interdit|prévoit)",
    r"obligatoire (?:selon|d’après|en vertu)",
    r"obligation légale|légalement|code du travail|R\.?G\.?P\.?D",
    r"\barticles? [LRD]\.?\s?\d|\bdécrets? n",
    r"score TOSA (?:de|:|garanti)",
)
_english = {better: re.compile(rf"(?<![\w’-])(?:{word})(?![\w-])", re.IGNORECASE)
            for word, better in BETTER.items()}  # fmt: skip
_claims = [re.compile(claim, re.IGNORECASE) for claim in CLAIMS]


def anglicisms(text: str) -> list[str]:
    found = ((pattern.search(text), better) for better, pattern in _english.items())
    return [f"{match[0]} → {better}" for match, better in found if match]


def claims_of_law(text: str) -> list[str]:
    return [match[0] for claim in _claims if (match := claim.search(text))]
