"""Sentences about what cells hold and how it is shown."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "excel.value.right": {
            "fr": "Le contenu de {cell} est celui qui est attendu.",
            "en": "The content of {cell} is what is expected.",
        },
        "excel.value.wrong": {
            "fr": "La cellule {cell} {problem}.",
            "en": "Cell {cell} {problem}.",
        },
        "excel.value.some_wrong": {
            "fr": (
                "{n} cellule est à reprendre : {cell} {problem}.",
                "{n} cellules sont à reprendre ; par exemple, {cell} {problem}.",
            ),
            "en": (
                "{n} cell needs another look: {cell} {problem}.",
                "{n} cells need another look; for example, {cell} {problem}.",
            ),
        },
        "excel.value.is_empty": {"fr": "est vide", "en": "is empty"},
        "excel.value.is_error": {"fr": "affiche {found}", "en": "shows {found}"},
        "excel.value.kind.number": {"fr": "un nombre", "en": "a number"},
        "excel.value.kind.date": {"fr": "une date", "en": "a date"},
        "excel.value.number_as_text": {
            "fr": "contient {found} sous forme de texte : Excel ne peut pas le compter. "
            "Convertissez-le en nombre",
            "en": "holds {found} as text: Excel cannot count it. Convert it to a number",
        },
        "excel.value.is_text": {
            "fr": "contient {found}, qu'Excel lit comme du texte et non comme {kind}",
            "en": "holds {found}, which Excel reads as text and not as {kind}",
        },
        "excel.value.not_text": {
            "fr": "contient {found}, alors qu'un texte est attendu",
            "en": "holds {found}, where a text is expected",
        },
        "excel.value.not_number": {
            "fr": "contient {found}, alors qu'un nombre est attendu",
            "en": "holds {found}, where a number is expected",
        },
        "excel.value.not_dated": {
            "fr": "affiche {found} : donnez-lui un format Date",
            "en": "shows {found}: give it a Date format",
        },
        "excel.value.differs": {
            "fr": "contient {found} au lieu de {expected}",
            "en": "holds {found} instead of {expected}",
        },
        "excel.number_format.right": {
            "fr": "Le format des nombres de {range} est bien réglé.",
            "en": "The number format of {range} is right.",
        },
        "excel.number_format.wrong": {
            "fr": (
                "La cellule {cell} a le format {found} : choisissez {wanted}.",
                "{n} cellules n'ont pas le format demandé ; {cell} a le format {found} : "
                "choisissez {wanted}.",
            ),
            "en": (
                "Cell {cell} has the format {found}: choose {wanted}.",
                "{n} cells do not have the format asked for; {cell} has {found}: choose {wanted}.",
            ),
        },
        "excel.number_format.on_text": {
            "fr": (
                "La cellule {cell} a bien le format {found}, mais contient un texte : "
                "convertissez-le en nombre pour que le format {wanted} s'applique.",
                "{n} cellules, dont {cell}, ont bien le format {found}, mais contiennent des "
                "textes : convertissez-les en nombres pour que le format {wanted} s'applique.",
            ),
            "en": (
                "Cell {cell} has the format {found} but holds a text: convert it to a number, so "
                "that the format {wanted} applies.",
                "{n} cells, such as {cell}, have the format {found} but hold texts: convert them "
                "to numbers, so that the format {wanted} applies.",
            ),
        },
        "excel.number_format.kind.general": {"fr": "Standard", "en": "General"},
        "excel.number_format.kind.currency": {"fr": "Monétaire", "en": "Currency"},
        "excel.number_format.kind.percent": {"fr": "Pourcentage", "en": "Percentage"},
        "excel.number_format.kind.date": {"fr": "Date", "en": "Date"},
        "excel.number_format.kind.time": {"fr": "Heure", "en": "Time"},
        "excel.number_format.kind.number": {"fr": "Nombre", "en": "Number"},
        "excel.number_format.kind.text": {"fr": "Texte", "en": "Text"},
        "excel.number_format.with_currency": {
            "fr": "{kind} ({currency})",
            "en": "{kind} ({currency})",
        },
        "excel.number_format.with_decimals": {
            "fr": ("{kind} à {n} décimale", "{kind} à {n} décimales"),
            "en": ("{kind} with {n} decimal", "{kind} with {n} decimals"),
        },
        "excel.sorted.right": {
            "fr": "La plage {range} est bien triée.",
            "en": "The range {range} is sorted.",
        },
        "excel.sorted.not_ascending": {
            "fr": "Le tri n'est pas croissant : en {cell}, {after} vient après {before}.",
            "en": "The order is not ascending: in {cell}, {after} comes after {before}.",
        },
        "excel.sorted.not_descending": {
            "fr": "Le tri n'est pas décroissant : en {cell}, {after} vient après {before}.",
            "en": "The order is not descending: in {cell}, {after} comes after {before}.",
        },
        "excel.sorted.no_column": {
            "fr": "La colonne « {column} » n'a pas été trouvée : montrez votre fichier à votre "
            "formateur.",
            "en": "The column “{column}” was not found: show your file to your trainer.",
        },
        "excel.sorted.nothing": {
            "fr": "La plage {range} ne contient pas de données à trier.",
            "en": "The range {range} holds no data to sort.",
        },
        "excel.no_errors.none": {
            "fr": "Aucune cellule n'affiche d'erreur.",
            "en": "No cell shows an error.",
        },
        "excel.no_errors.found": {
            "fr": (
                "Une erreur reste à corriger : la {cell} affiche {error}.",
                "{n} cellules affichent une erreur ; par exemple, la {cell} affiche {error}.",
            ),
            "en": (
                "One error remains: {cell} shows {error}.",
                "{n} cells show an error; for example, {cell} shows {error}.",
            ),
        },
        "excel.no_text_numbers.none": {
            "fr": "Tous les nombres sont de vrais nombres.",
            "en": "All numbers are real numbers.",
        },
        "excel.no_text_numbers.found": {
            "fr": (
                "{n} nombre est enregistré comme du texte : Excel ne le compte pas. "
                "Convertissez-le en nombre.",
                "{n} nombres sont enregistrés comme du texte : Excel ne les compte pas. "
                "Convertissez-les en nombres.",
            ),
            "en": (
                "{n} number is kept as text: Excel does not count it. Convert it to a number.",
                "{n} numbers are kept as text: Excel does not count them. Convert them to numbers.",
            ),
        },
        "excel.no_typed_totals.none": {
            "fr": "Aucun total n'est tapé au clavier.",
            "en": "No total is typed by hand.",
        },
        "excel.no_typed_totals.found": {
            "fr": (
                "Le total de {cell} est tapé au clavier : remplacez-le par une formule, il suivra "
                "les données.",
                "{n} totaux sont tapés au clavier, par exemple {cell} : remplacez-les par des "
                "formules, ils suivront les données.",
            ),
            "en": (
                "The total in {cell} is typed by hand: replace it with a formula, and it will "
                "follow the data.",
                "{n} totals are typed by hand, such as {cell}: replace them with formulas, and "
                "they will follow the data.",
            ),
        },
    }
)
