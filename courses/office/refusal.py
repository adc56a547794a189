"""Why a file cannot be marked at all."""

from typing import Any

from courses.office.sentences import Sentence, register_sentences

REASONS = (
    "not_office",
    "wrong_kind",
    "encrypted",
    "legacy_format",
    "macros",
    "damaged",
    "unsafe",
    "too_large",
    "too_complex",
)


class Refused(Exception):
    """The file is refused. `reason` is one of REASONS; `sentence` tells the learner what to do.

    `variant` picks a more precise sentence for the same reason ("not_office" + "empty").
    """

    def __init__(self, reason: str, variant: str = "", **detail: Any) -> None:
        if reason not in REASONS:
            raise ValueError(f"unknown reason of refusal: {reason}")
        super().__init__(f"{reason} {variant} {detail}".strip())
        self.reason = reason
        self.detail = detail
        key = f"refused.{reason}.{variant}" if variant else f"refused.{reason}"
        self.sentence = Sentence(key, detail)


register_sentences(
    {
        "refused.not_office": {
            "fr": "Ce fichier n'est pas un document Word, Excel ou PowerPoint : enregistrez votre "
            "travail au format .docx, .xlsx ou .pptx, puis déposez-le à nouveau.",
            "en": "This file is not a Word, Excel or PowerPoint document: save your work as "
            ".docx, .xlsx or .pptx, then hand it in again.",
        },
        "refused.not_office.empty": {
            "fr": "Ce fichier est vide : enregistrez votre travail, fermez-le, puis déposez-le à "
            "nouveau.",
            "en": "This file is empty: save your work, close it, then hand it in again.",
        },
        "refused.not_office.opendocument": {
            "fr": "Ce fichier est au format OpenDocument : choisissez « Enregistrer sous », puis "
            "le type .docx, .xlsx ou .pptx, et déposez-le à nouveau.",
            "en": "This file is in OpenDocument format: choose “Save as”, then the type .docx, "
            ".xlsx or .pptx, and hand it in again.",
        },
        "refused.not_office.pdf": {
            "fr": "Ce fichier est un PDF : déposez le document d'origine, au format .docx, .xlsx "
            "ou .pptx.",
            "en": "This file is a PDF: hand in the original document, as .docx, .xlsx or .pptx.",
        },
        "refused.wrong_kind": {
            "fr": "Cet exercice attend un fichier {expected}, et vous avez déposé un fichier "
            "{found} : vérifiez le fichier choisi.",
            "en": "This exercise expects {expected} files, and you handed in a {found} file: "
            "check which file you chose.",
        },
        "refused.encrypted": {
            "fr": "Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe, "
            "puis déposez-le à nouveau.",
            "en": "This file is protected by a password: save it without a password, then hand "
            "it in again.",
        },
        "refused.legacy_format": {
            "fr": "Ce fichier est dans un ancien format : choisissez « Enregistrer sous », puis "
            "le type .docx, .xlsx ou .pptx, et déposez-le à nouveau.",
            "en": "This file is in an old format: choose “Save as”, then the type .docx, .xlsx "
            "or .pptx, and hand it in again.",
        },
        "refused.legacy_format.binary_workbook": {
            "fr": "Ce classeur est au format binaire .xlsb : choisissez « Enregistrer sous », "
            "puis le type « Classeur Excel (.xlsx) », et déposez-le à nouveau.",
            "en": "This workbook is in the binary .xlsb format: choose “Save as”, then “Excel "
            "workbook (.xlsx)”, and hand it in again.",
        },
        "refused.macros": {
            "fr": "Ce fichier contient des macros, que nous n'ouvrons pas par sécurité : "
            "enregistrez-le au format .docx, .xlsx ou .pptx, sans macros, puis déposez-le à "
            "nouveau.",
            "en": "This file contains macros, which we do not open for safety: save it as .docx, "
            ".xlsx or .pptx, without macros, then hand it in again.",
        },
        "refused.damaged": {
            "fr": "Ce fichier est abîmé ou incomplet : ouvrez-le, enregistrez-le à nouveau, "
            "fermez-le, puis déposez-le. S'il ne s'ouvre plus, repartez d'une copie plus ancienne.",
            "en": "This file is damaged or incomplete: open it, save it again, close it, then "
            "hand it in. If it does not open any more, start from an older copy.",
        },
        "refused.unsafe": {
            "fr": "Ce fichier est construit d'une façon inhabituelle, que nous n'ouvrons pas par "
            "sécurité : copiez son contenu dans un nouveau document, enregistrez-le, puis "
            "déposez-le.",
            "en": "This file is built in an unusual way that we do not open, for safety: copy its "
            "content into a new document, save it, then hand it in.",
        },
        "refused.too_large": {
            "fr": "Ce fichier est trop lourd (limite : {limit} Mo) : réduisez la taille des images "
            "ou retirez ce qui n'est pas utile à l'exercice, puis déposez-le à nouveau.",
            "en": "This file is too large (limit: {limit} MB): compress the pictures or remove "
            "what the exercise does not need, then hand it in again.",
        },
        "refused.too_complex": {
            "fr": "Ce fichier est trop complexe pour être vérifié ici : retirez ce qui n'est pas "
            "utile à l'exercice, puis déposez-le à nouveau, ou montrez-le à votre formateur.",
            "en": "This file is too complex to be checked here: remove what the exercise does not "
            "need, then hand it in again, or show it to your trainer.",
        },
    }
)
