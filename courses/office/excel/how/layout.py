"""How to set what stays in view, what is printed, filtered, hidden and protected."""

from courses.office.how import HowTo, register_how

_FREEZE = {
    "fr": "Cliquez dans la première cellule qui doit défiler (A2 pour garder la ligne 1), puis "
    "Affichage › Figer les volets › Figer les volets.",
    "en": "Click in the first cell that should scroll (A2 to keep row 1), then View › Freeze Panes "
    "› Freeze Panes.",
}
_FREEZE_LIBRE = {
    "fr": "Cliquez dans la première cellule qui doit défiler, puis Affichage › Fixer lignes et "
    "colonnes.",
    "en": "Click in the first cell that should scroll, then View › Freeze Rows and Columns.",
}
_PRINT = {
    "fr": "Dans Mise en page : Orientation ; ZoneImpr › Définir ; Imprimer les titres ; Largeur › "
    "1 page. Vérifiez avec Fichier › Imprimer.",
    "en": "In Page Layout: Orientation; Print Area › Set Print Area; Print Titles; Width › 1 page. "
    "Check with File › Print.",
}
_FILTER = {
    "fr": "Cliquez dans une cellule du tableau, puis Données › Filtrer (Ctrl+Maj+L).",
    "en": "Click in a cell of the table, then Data › Filter (Ctrl+Shift+L).",
}
_SHEETS = {
    "fr": "Clic droit sur l'onglet de la feuille : Renommer, Masquer ou Afficher. Le + à droite "
    "des onglets ajoute une feuille.",
    "en": "Right-click the tab of the sheet: Rename, Hide or Unhide. The + beside the tabs adds a "
    "sheet.",
}
_PROTECT = {
    "fr": "Sélectionnez les cellules à remplir, Ctrl+1, onglet Protection, décochez "
    "« Verrouillée ». Puis Révision › Protéger la feuille, sans mot de passe.",
    "en": "Select the cells to fill in, Ctrl+1, tab Protection, clear “Locked”. Then Review › "
    "Protect Sheet, without a password.",
}
_WHY_FREEZE = {
    "fr": "Sans titres visibles, on ne sait plus ce que contient chaque colonne.",
    "en": "Without headings in view, one no longer knows what each column holds.",
}
_HINT_FREEZE = {
    "fr": "C'est un réglage de l'affichage, pas de la mise en page.",
    "en": "It is a setting of the view, not of the page.",
}

register_how(
    {
        "excel.freeze_panes": HowTo(
            _WHY_FREEZE, _FREEZE, _FREEZE, _FREEZE_LIBRE, hint=_HINT_FREEZE
        ),
        "excel.headers_frozen": HowTo(
            _WHY_FREEZE, _FREEZE, _FREEZE, _FREEZE_LIBRE, hint=_HINT_FREEZE
        ),
        "excel.page_setup": HowTo(
            why={
                "fr": "Un tableau coupé en deux à l'impression ne se lit plus.",
                "en": "A table cut in two when printed can no longer be read.",
            },
            microsoft365=_PRINT,
            microsoft2016=_PRINT,
            libreoffice={
                "fr": "Format › Style de page (onglets Page et Classeur) et Format › Zones "
                "d'impression › Définir ou Éditer.",
                "en": "Format › Page Style (tabs Page and Sheet) and Format › Print Ranges › "
                "Define or Edit.",
            },
            hint={
                "fr": "Regardez l'aperçu : Ctrl+P.",
                "en": "Look at the preview: Ctrl+P.",
            },
        ),
        "excel.filter": HowTo(
            why={
                "fr": "Un filtre montre les lignes utiles sans effacer ni déplacer les autres.",
                "en": "A filter shows the rows of interest without deleting or moving the others.",
            },
            microsoft365=_FILTER,
            microsoft2016=_FILTER,
            libreoffice={
                "fr": "Cliquez dans une cellule du tableau, puis Données › AutoFiltre "
                "(Ctrl+Maj+L).",
                "en": "Click in a cell of the table, then Data › AutoFilter (Ctrl+Shift+L).",
            },
            hint={
                "fr": "Des flèches apparaissent dans la ligne de titres.",
                "en": "Arrows appear in the heading row.",
            },
        ),
        "excel.sheets": HowTo(
            why={
                "fr": "Des onglets bien nommés disent ce que contient le classeur.",
                "en": "Well-named tabs tell what the workbook holds.",
            },
            microsoft365=_SHEETS,
            microsoft2016=_SHEETS,
            libreoffice={
                "fr": "Clic droit sur l'onglet de la feuille : Renommer la feuille, Masquer la "
                "feuille ou Afficher la feuille.",
                "en": "Right-click the tab of the sheet: Rename Sheet, Hide Sheet or Show Sheet.",
            },
            hint={
                "fr": "Tout se passe sur les onglets, en bas de la fenêtre.",
                "en": "It all happens on the tabs, at the bottom of the window.",
            },
        ),
        "excel.protection": HowTo(
            why={
                "fr": "La protection évite d'effacer une formule par mégarde, et laisse libres les "
                "cellules à remplir.",
                "en": "Protection keeps formulas from being erased by mistake, and leaves the "
                "cells to fill in free.",
            },
            microsoft365=_PROTECT,
            microsoft2016=_PROTECT,
            libreoffice={
                "fr": "Sélectionnez les cellules à remplir, Ctrl+1, onglet Protection, décochez "
                "« Protégé ». Puis Outils › Protéger la feuille, sans mot de passe.",
                "en": "Select the cells to fill in, Ctrl+1, tab Cell Protection, clear "
                "“Protected”. Then Tools › Protect Sheet, without a password.",
            },
            hint={
                "fr": "D'abord déverrouiller ce qui se remplit, ensuite protéger la feuille.",
                "en": "First unlock what is to be filled in, then protect the sheet.",
            },
        ),
    }
)
