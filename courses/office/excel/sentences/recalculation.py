"""Why a result cannot be verified, and what to do about it."""

from courses.office.sentences import register_sentences

_ASIDE_FR = " Ce point ne compte ni pour ni contre vous ; votre formateur peut le vérifier."
_ASIDE_EN = " This point counts neither for nor against you; your trainer can check it."

register_sentences(
    {
        f"excel.recalculation.{reason}": {"fr": french + _ASIDE_FR, "en": english + _ASIDE_EN}
        for reason, french, english in (
            (
                "external",
                "La formule de {cell} lit un autre classeur, qui n'est pas avec votre "
                "fichier : rapatriez ces données dans votre classeur.",
                "The formula of {cell} reads another workbook, which is not with your "
                "file: bring those data into your workbook.",
            ),
            (
                "volatile",
                "La formule de {cell} utilise {detail}, dont le résultat change à chaque calcul.",
                "The formula of {cell} uses {detail}, whose result changes at each calculation.",
            ),
            (
                "unsupported",
                "La formule de {cell} utilise {detail}, que la vérification automatique ne sait "
                "pas calculer.",
                "The formula of {cell} uses {detail}, which the automatic check cannot calculate.",
            ),
            (
                "too_long",
                "La formule de {cell} est trop longue ou trop imbriquée pour être "
                "vérifiée : décomposez-la dans plusieurs cellules.",
                "The formula of {cell} is too long or too deeply nested to be checked: "
                "split it over several cells.",
            ),
            (
                "too_heavy",
                "Votre classeur demande trop de calculs pour être vérifié ici : "
                "remplacez les colonnes entières par la plage des données.",
                "Your workbook needs too much calculation to be checked here: "
                "replace whole columns with the range of the data.",
            ),
            (
                "date_1904",
                "Votre classeur compte les dates depuis 1904 : décochez cette "
                "option dans Fichier › Options › Options avancées, puis enregistrez.",
                "Your workbook counts dates from 1904: clear that option in "
                "File › Options › Advanced, then save.",
            ),
            (
                "stale",
                "Le calcul de votre classeur est réglé sur Manuel et {cell} n'est pas à jour"
                " : appuyez sur F9, enregistrez, puis déposez à nouveau le fichier.",
                "Your workbook calculates manually and {cell} is not up to date: press "
                "F9, save, then hand in the file again.",
            ),
            (
                "untrusted",
                "Votre tableur et la vérification automatique ne trouvent pas le même résultat "
                "dans {cell}.",
                "Your spreadsheet program and the automatic check do not find the same result in "
                "{cell}.",
            ),
            (
                "engine",
                "Les formules de ce classeur n'ont pas pu être recalculées.",
                "The formulas of this workbook could not be calculated again.",
            ),
            (
                "reference",
                "La formule de référence de l'exercice ne donne pas de résultat dans votre "
                "classeur.",
                "The reference formula of the exercise gives no result in your workbook.",
            ),
        )
    }
)
