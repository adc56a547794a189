"""How to enter, show and sort data."""

from courses.office.how import HowTo, register_how

_CONVERT = {
    "fr": "Sélectionnez les cellules, puis Données › Convertir › Terminer. Un triangle vert dans "
    "le coin ? Cliquez sur le losange jaune, puis sur « Convertir en nombre ».",
    "en": "Select the cells, then Data › Text to Columns › Finish. A green triangle in the corner? "
    "Click the yellow sign, then “Convert to Number”.",
}
_CONVERT_LIBRE = {
    "fr": "Sélectionnez les cellules, puis Données › Texte en colonnes › OK.",
    "en": "Select the cells, then Data › Text to Columns › OK.",
}
_FORMAT = {
    "fr": "Sélectionnez les cellules, puis Accueil › Nombre : choisissez le format dans la liste "
    "et réglez les décimales. Ctrl+1 ouvre tous les formats.",
    "en": "Select the cells, then Home › Number: choose the format in the list and set the "
    "decimals. Ctrl+1 opens all formats.",
}
_SORT = {
    "fr": "Cliquez dans une seule cellule du tableau, puis Données › Trier : choisissez la colonne "
    "et l'ordre, et vérifiez que « Mes données ont des en-têtes » est coché.",
    "en": "Click in one cell of the table, then Data › Sort: choose the column and the order, and "
    "check that “My data has headers” is ticked.",
}
_ERRORS = {
    "fr": "Formules › Vérification des erreurs montre chaque erreur et sa cause. Corrigez la "
    "formule, ou prévoyez le cas avec SIERREUR.",
    "en": "Formulas › Error Checking shows each error and its cause. Correct the formula, or "
    "provide for the case with IFERROR.",
}
_TOTAL = {
    "fr": "Cliquez dans la cellule du total, puis Accueil › Somme automatique : vérifiez la plage "
    "encadrée, puis appuyez sur Entrée.",
    "en": "Click in the cell of the total, then Home › AutoSum: check the framed range, then press "
    "Enter.",
}

register_how(
    {
        "excel.value": HowTo(
            why={
                "fr": "Excel ne calcule, ne trie et ne filtre bien que de vrais nombres et de "
                "vraies dates.",
                "en": "Excel only calculates, sorts and filters real numbers and real dates well.",
            },
            hint={
                "fr": "Un vrai nombre s'aligne de lui-même à droite.",
                "en": "A real number aligns to the right by itself.",
            },
            microsoft365=_CONVERT,
            microsoft2016=_CONVERT,
            libreoffice=_CONVERT_LIBRE,
        ),
        "excel.no_text_numbers": HowTo(
            why={
                "fr": "Un nombre enregistré comme du texte est ignoré par les sommes : le total "
                "est faux sans que rien ne le signale.",
                "en": "Sums skip a number kept as text: the total is wrong and nothing says so.",
            },
            hint={
                "fr": "Cherchez les montants alignés à gauche, ou tapés avec « € ».",
                "en": "Look for amounts aligned to the left, or typed with “€”.",
            },
            microsoft365=_CONVERT,
            microsoft2016=_CONVERT,
            libreoffice=_CONVERT_LIBRE,
        ),
        "excel.no_typed_totals": HowTo(
            why={
                "fr": "Un total tapé ne suit pas les données : à la première correction, il "
                "devient faux.",
                "en": "A typed total does not follow the data: it is wrong after the first "
                "correction.",
            },
            hint={
                "fr": "Cliquez sur le total : la barre de formule montre-t-elle un signe = ?",
                "en": "Click on the total: does the formula bar show an = sign?",
            },
            microsoft365=_TOTAL,
            microsoft2016=_TOTAL,
            libreoffice={
                "fr": "Cliquez dans la cellule du total, puis sur Σ dans la barre de formule ; "
                "vérifiez la plage encadrée, puis appuyez sur Entrée.",
                "en": "Click in the cell of the total, then on Σ in the formula bar; check the "
                "framed range, then press Enter.",
            },
        ),
        "excel.number_format": HowTo(
            why={
                "fr": "Le format montre l'unité sans la taper : le nombre reste un nombre, et le "
                "tableau se lit d'un coup d'œil.",
                "en": "The format shows the unit without typing it: the number stays a number, and "
                "the table reads at a glance.",
            },
            hint={
                "fr": "Ne tapez pas € ni % : choisissez-les comme format.",
                "en": "Do not type € or %: choose them as a format.",
            },
            microsoft365=_FORMAT,
            microsoft2016=_FORMAT,
            libreoffice={
                "fr": "Sélectionnez les cellules, puis Format › Cellules (Ctrl+1), onglet "
                "Nombres : choisissez la catégorie et les décimales.",
                "en": "Select the cells, then Format › Cells (Ctrl+1), tab Numbers: choose the "
                "category and the decimals.",
            },
        ),
        "excel.sorted": HowTo(
            why={
                "fr": "Des lignes triées se parcourent vite ; triées ensemble, elles restent "
                "justes.",
                "en": "Sorted rows are quick to read; sorted together, they stay right.",
            },
            hint={
                "fr": "Ne sélectionnez pas une colonne seule : une cellule du tableau suffit.",
                "en": "Do not select one column alone: one cell of the table is enough.",
            },
            microsoft365=_SORT,
            microsoft2016=_SORT,
            libreoffice={
                "fr": "Cliquez dans une cellule du tableau, puis Données › Trier : choisissez la "
                "colonne et l'ordre ; dans Options, la plage contient des étiquettes.",
                "en": "Click in a cell of the table, then Data › Sort: choose the column and the "
                "order; in Options, the range contains labels.",
            },
        ),
        "excel.no_errors": HowTo(
            why={
                "fr": "Une erreur se propage à toutes les formules qui la lisent, et fait douter "
                "de tout le classeur.",
                "en": "An error spreads to all formulas that read it, and casts doubt on the whole "
                "workbook.",
            },
            hint={
                "fr": "#N/A : valeur introuvable ; #DIV/0! : division par zéro ; #REF! : cellule "
                "supprimée ; #NOM? : nom mal écrit.",
                "en": "#N/A: value not found; #DIV/0!: division by zero; #REF!: deleted cell; "
                "#NAME?: misspelt name.",
            },
            microsoft365=_ERRORS,
            microsoft2016=_ERRORS,
            libreoffice={
                "fr": "Cliquez sur la cellule, puis Outils › Audit › Repérer l'erreur. Corrigez la "
                "formule, ou prévoyez le cas avec SIERREUR.",
                "en": "Click on the cell, then Tools › Detective › Trace Error. Correct the "
                "formula, or provide for the case with IFERROR.",
            },
        ),
    }
)
