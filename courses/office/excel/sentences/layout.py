"""Sentences about sheets: view, printing, filters, protection."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "excel.freeze_panes.frozen": {
            "fr": "Les titres de « {sheet} » restent visibles quand on fait défiler.",
            "en": "The headings of “{sheet}” stay in view when scrolling.",
        },
        "excel.freeze_panes.none": {
            "fr": "Les titres de « {sheet} » disparaissent quand on fait défiler : figez-les.",
            "en": "The headings of “{sheet}” go out of view when scrolling: freeze them.",
        },
        "excel.freeze_panes.elsewhere": {
            "fr": "Dans « {sheet} », les volets sont figés à partir de {found} : libérez-les, "
            "sélectionnez {cell}, puis figez-les à nouveau.",
            "en": "In “{sheet}”, panes are frozen from {found}: unfreeze them, select {cell}, then "
            "freeze them again.",
        },
        "excel.headers_frozen.all": {
            "fr": "Les titres des longs tableaux restent visibles.",
            "en": "The headings of long tables stay in view.",
        },
        "excel.headers_frozen.missing": {
            "fr": (
                "Le tableau de {sheets} est long : figez sa ligne de titres.",
                "Les tableaux de {sheets} sont longs : figez leur ligne de titres.",
            ),
            "en": (
                "The table of {sheets} is long: freeze its heading row.",
                "The tables of {sheets} are long: freeze their heading rows.",
            ),
        },
        "excel.page_setup.right": {
            "fr": "L'impression de « {sheet} » est bien réglée.",
            "en": "The printing of “{sheet}” is set up as asked.",
        },
        "excel.page_setup.wrong": {
            "fr": "Pour imprimer « {sheet} » comme demandé : {problems}.",
            "en": "To print “{sheet}” as asked: {problems}.",
        },
        "excel.page_setup.not_portrait": {
            "fr": "choisissez l'orientation Portrait",
            "en": "choose the Portrait orientation",
        },
        "excel.page_setup.not_landscape": {
            "fr": "choisissez l'orientation Paysage",
            "en": "choose the Landscape orientation",
        },
        "excel.page_setup.no_print_area": {
            "fr": "définissez une zone d'impression",
            "en": "set a print area",
        },
        "excel.page_setup.other_print_area": {
            "fr": "étendez ou réduisez la zone d'impression ({found}) à {wanted}",
            "en": "change the print area ({found}) to {wanted}",
        },
        "excel.page_setup.no_print_titles": {
            "fr": "répétez les titres sur chaque page",
            "en": "repeat the headings on each page",
        },
        "excel.page_setup.other_print_titles": {
            "fr": "répétez {wanted} sur chaque page, et non {found}",
            "en": "repeat {wanted} on each page, not {found}",
        },
        "excel.page_setup.not_fitted": {
            "fr": ("ajustez à {n} page en largeur", "ajustez à {n} pages en largeur"),
            "en": ("fit to {n} page wide", "fit to {n} pages wide"),
        },
        "excel.filter.found": {
            "fr": "Le filtre automatique est en place sur {range}.",
            "en": "The filter is in place on {range}.",
        },
        "excel.filter.none": {
            "fr": "Il n'y a pas de filtre : cliquez dans le tableau, puis activez le filtre.",
            "en": "There is no filter: click in the table, then switch the filter on.",
        },
        "excel.filter.elsewhere": {
            "fr": "Le filtre porte sur {found} et non sur {range} : retirez-le, sélectionnez le "
            "tableau, puis activez-le à nouveau.",
            "en": "The filter is on {found} and not on {range}: remove it, select the table, then "
            "switch it on again.",
        },
        "excel.sheets.right": {
            "fr": "Les feuilles demandées sont là.",
            "en": "The sheets asked for are there.",
        },
        "excel.sheets.wrong": {
            "fr": "Vos feuilles visibles sont {found} ; à reprendre : {problems}.",
            "en": "Your visible sheets are {found}; to take up again: {problems}.",
        },
        "excel.sheets.missing": {
            "fr": "« {sheet} » manque",
            "en": "“{sheet}” is missing",
        },
        "excel.sheets.shown": {
            "fr": "« {sheet} » est à masquer",
            "en": "“{sheet}” is to be hidden",
        },
        "excel.sheets.out_of_sight": {
            "fr": "« {sheet} » est masquée et doit être visible",
            "en": "“{sheet}” is hidden and must be visible",
        },
        "excel.protection.right": {
            "fr": "La feuille « {sheet} » est protégée comme demandé.",
            "en": "The sheet “{sheet}” is protected as asked.",
        },
        "excel.protection.none": {
            "fr": "La feuille « {sheet} » n'est pas protégée : protégez-la, sans mot de passe.",
            "en": "The sheet “{sheet}” is not protected: protect it, without a password.",
        },
        "excel.protection.locked": {
            "fr": (
                "{n} cellule à remplir est encore verrouillée : ôtez la protection, déverrouillez "
                "la cellule, puis protégez à nouveau la feuille.",
                "{n} cellules à remplir sont encore verrouillées : ôtez la protection, "
                "déverrouillez ces cellules, puis protégez à nouveau la feuille.",
            ),
            "en": (
                "{n} cell to fill in is still locked: unprotect the sheet, unlock the cell, then "
                "protect the sheet again.",
                "{n} cells to fill in are still locked: unprotect the sheet, unlock these cells, "
                "then protect the sheet again.",
            ),
        },
        "excel.protection.open_formulas": {
            "fr": (
                "{n} formule reste modifiable : verrouillez sa cellule avant de protéger la "
                "feuille.",
                "{n} formules restent modifiables : verrouillez leurs cellules avant de protéger "
                "la feuille.",
            ),
            "en": (
                "{n} formula can still be changed: lock its cell before protecting the sheet.",
                "{n} formulas can still be changed: lock their cells before protecting the sheet.",
            ),
        },
    }
)
