"""How to write formulas that last."""

from courses.office.how import HowTo, register_how


def _everywhere(french: str, english: str) -> dict[str, dict[str, str]]:
    """The same gestures in every version."""
    texts = {"fr": french, "en": english}
    return {"microsoft365": texts, "microsoft2016": texts, "libreoffice": texts}


register_how(
    {
        "excel.formula": HowTo(
            why={
                "fr": "Une formule se recalcule toute seule ; un nombre tapé reste figé et finit "
                "par être faux.",
                "en": "A formula recalculates by itself; a typed number stays as it is and ends "
                "up wrong.",
            },
            hint={
                "fr": "Que tape-t-on en premier pour qu'Excel calcule ?",
                "en": "What do you type first, so that Excel calculates?",
            },
            **_everywhere(
                "Cliquez dans la cellule, tapez =, cliquez sur les cellules à utiliser en tapant "
                "les opérations entre elles, puis appuyez sur Entrée.",
                "Click in the cell, type =, click on the cells to use and type the operations "
                "between them, then press Enter.",
            ),
        ),
        "excel.result": HowTo(
            why={
                "fr": "Vos données changeront : la formule doit toutes les prendre en compte, "
                "sans qu'on ait à la retoucher.",
                "en": "Your data will change: the formula must take all of them into account, "
                "without being edited.",
            },
            hint={
                "fr": "Changez une donnée pour voir : le résultat bouge-t-il comme prévu ?",
                "en": "Change one of the data: does the result move as it should?",
            },
            microsoft365={
                "fr": "Double-cliquez sur la cellule : Excel encadre en couleur les cellules "
                "utilisées. Tirez le cadre pour y inclure toutes les données, ou refaites la "
                "formule avec Accueil › Somme automatique.",
                "en": "Double-click the cell: Excel frames in colour the cells that it uses. Drag "
                "the frame over all the data, or write the formula again with Home › AutoSum.",
            },
            microsoft2016={
                "fr": "Double-cliquez sur la cellule : Excel encadre en couleur les cellules "
                "utilisées. Tirez le cadre pour y inclure toutes les données, ou refaites la "
                "formule avec Accueil › Somme automatique.",
                "en": "Double-click the cell: Excel frames in colour the cells that it uses. Drag "
                "the frame over all the data, or write the formula again with Home › AutoSum.",
            },
            libreoffice={
                "fr": "Double-cliquez sur la cellule : les cellules utilisées sont encadrées en "
                "couleur. Tirez le cadre sur toutes les données, ou cliquez sur Σ dans la barre "
                "de formule.",
                "en": "Double-click the cell: the cells that it uses are framed in colour. Drag "
                "the frame over all the data, or click Σ in the formula bar.",
            },
        ),
        "excel.filled_down": HowTo(
            why={
                "fr": "Une seule formule, recopiée, évite de la retaper à chaque ligne et de s'y "
                "tromper.",
                "en": "One formula, filled down, saves typing it on every row and getting it "
                "wrong.",
            },
            hint={
                "fr": "Regardez le petit carré au coin de la cellule sélectionnée.",
                "en": "Look at the small square in the corner of the selected cell.",
            },
            **_everywhere(
                "Écrivez la formule dans la première cellule, puis tirez vers le bas le petit "
                "carré en bas à droite (la poignée de recopie), ou double-cliquez dessus.",
                "Write the formula in the first cell, then drag down the small square at the "
                "bottom right (the fill handle), or double-click it.",
            ),
        ),
        "excel.uses_function": HowTo(
            why={
                "fr": "La bonne fonction rend la formule plus courte, plus lisible et plus sûre.",
                "en": "The right function makes the formula shorter, clearer and safer.",
            },
            hint={
                "fr": "Cherchez la fonction par ce qu'elle fait, avec le bouton fx.",
                "en": "Look for the function by what it does, with the fx button.",
            },
            microsoft365={
                "fr": "Cliquez dans la cellule, puis Formules › Insérer une fonction (fx) : "
                "cherchez la fonction et laissez-vous guider, argument par argument.",
                "en": "Click in the cell, then Formulas › Insert Function (fx): look for the "
                "function and follow the guide, argument by argument.",
            },
            microsoft2016={
                "fr": "Cliquez dans la cellule, puis Formules › Insérer une fonction (fx). "
                "RECHERCHEX et FILTRE n'existent pas dans cette version : prenez RECHERCHEV ou "
                "INDEX et EQUIV.",
                "en": "Click in the cell, then Formulas › Insert Function (fx). XLOOKUP and FILTER "
                "do not exist in this version: take VLOOKUP, or INDEX and MATCH.",
            },
            libreoffice={
                "fr": "Cliquez dans la cellule, puis Insertion › Fonction (Ctrl+F2).",
                "en": "Click in the cell, then Insert › Function (Ctrl+F2).",
            },
        ),
        "excel.no_constants": HowTo(
            why={
                "fr": "Un taux caché dans une formule ne se voit pas et s'oublie. Dans une "
                "cellule, il se lit et se change en une fois.",
                "en": "A rate hidden in a formula is not seen and is forgotten. In a cell, it can "
                "be read, and changed once for all.",
            },
            hint={
                "fr": "Quel nombre de la formule pourrait changer l'an prochain ?",
                "en": "Which number of the formula might change next year?",
            },
            **_everywhere(
                "Tapez le nombre dans une cellule à part, avec son nom à côté. Dans la formule, "
                "remplacez le nombre par cette cellule : cliquez dessus, puis appuyez sur F4 pour "
                "la fixer.",
                "Type the number in a cell of its own, with its name beside it. In the formula, "
                "replace the number with that cell: click on it, then press F4 to fix it.",
            ),
        ),
        "excel.absolute_reference": HowTo(
            why={
                "fr": "Quand on recopie une formule, ses références se décalent. Le signe $ "
                "retient celle qui doit rester en place.",
                "en": "When a formula is filled, its references move. The $ sign holds the one "
                "that must stay.",
            },
            hint={
                "fr": "Une touche du haut du clavier ajoute les $ à votre place.",
                "en": "One key at the top of the keyboard adds the $ for you.",
            },
            microsoft365={
                "fr": "Dans la barre de formule, cliquez sur la référence, appuyez sur F4 (Fn+F4 "
                "sur certains portables), validez, puis recopiez la formule.",
                "en": "In the formula bar, click on the reference, press F4 (Fn+F4 on some "
                "laptops), press Enter, then fill the formula.",
            },
            microsoft2016={
                "fr": "Dans la barre de formule, cliquez sur la référence, appuyez sur F4, "
                "validez, puis recopiez la formule.",
                "en": "In the formula bar, click on the reference, press F4, press Enter, then "
                "fill the formula.",
            },
            libreoffice={
                "fr": "Dans la barre de formule, cliquez sur la référence, appuyez sur F4 "
                "(Maj+F4 avant la version 5), validez, puis recopiez la formule.",
                "en": "In the formula bar, click on the reference, press F4 (Shift+F4 before "
                "version 5), press Enter, then fill the formula.",
            },
        ),
    }
)
