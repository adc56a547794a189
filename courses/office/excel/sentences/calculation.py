"""Sentences about formulas and their results."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "excel.no_sheet": {
            "fr": "Le classeur n'a pas de feuille « {sheet} » ; vos feuilles sont : {sheets}. "
            "Redonnez son nom à la feuille de départ.",
            "en": "The workbook has no sheet “{sheet}”; your sheets are: {sheets}. "
            "Give the sheet its first name back.",
        },
        "excel.bad_reference": {
            "fr": "La consigne désigne « {reference} », qui n'existe pas dans votre classeur : "
            "montrez votre fichier à votre formateur.",
            "en": "The exercise points to “{reference}”, which is not in your workbook: "
            "show your file to your trainer.",
        },
        "excel.too_many_cells": {
            "fr": "Cette plage est trop grande pour être vérifiée cellule par cellule.",
            "en": "This range is too large to be checked cell by cell.",
        },
        "excel.cell.empty": {
            "fr": "La cellule {cell} est vide : écrivez-y une formule qui commence par =.",
            "en": "Cell {cell} is empty: write a formula there, starting with =.",
        },
        "excel.cell.typed": {
            "fr": "La cellule {cell} contient {value} tapé au clavier : remplacez-le par une "
            "formule, pour que le résultat suive les données.",
            "en": "Cell {cell} holds {value}, typed by hand: replace it with a formula, "
            "so that the result follows the data.",
        },
        "excel.cell.formula_as_text": {
            "fr": "La cellule {cell} affiche « {text} » sans le calculer : elle est au format "
            "Texte. Choisissez le format Standard, puis validez à nouveau la formule.",
            "en": "Cell {cell} shows “{text}” without calculating it: it has the Text format. "
            "Choose the General format, then enter the formula again.",
        },
        "excel.formula.present": {
            "fr": "La cellule {cell} est bien calculée : {formula}.",
            "en": "Cell {cell} is calculated: {formula}.",
        },
        "excel.formula.some_missing": {
            "fr": (
                "{n} cellule sur {total} n'a pas de formule : recopiez celle de sa voisine.",
                "{n} cellules sur {total} n'ont pas de formule : recopiez celle de leur voisine.",
            ),
            "en": (
                "{n} cell of {total} has no formula: fill it from its neighbour.",
                "{n} cells of {total} have no formula: fill them from their neighbour.",
            ),
        },
        "excel.uses_function.used": {
            "fr": "La formule utilise bien {function}.",
            "en": "The formula does use {function}.",
        },
        "excel.uses_function.other": {
            "fr": "La cellule {cell} contient {formula} : utilisez ici {functions}.",
            "en": "Cell {cell} holds {formula}: use {functions} here.",
        },
        "excel.uses_function.some_other": {
            "fr": (
                "{n} cellule n'utilise pas {functions}, par exemple {cell} : {formula}.",
                "{n} cellules n'utilisent pas {functions}, par exemple {cell} : {formula}.",
            ),
            "en": (
                "{n} cell does not use {functions}: {cell} holds {formula}.",
                "{n} cells do not use {functions}, such as {cell}: {formula}.",
            ),
        },
        "excel.no_constants.none": {
            "fr": "Aucun nombre n'est tapé dans la formule de {cell} : elle lit ses données dans "
            "des cellules.",
            "en": "No number is typed in the formula of {cell}: it reads its data from cells.",
        },
        "excel.no_constants.found": {
            "fr": (
                "La formule de {cell}, {formula}, contient {numbers} tapé au clavier : placez ce "
                "nombre dans une cellule et faites-y référence.",
                "La formule de {cell}, {formula}, contient {numbers} tapés au clavier : placez ces "
                "nombres dans des cellules et faites-y référence.",
            ),
            "en": (
                "The formula of {cell}, {formula}, holds {numbers} typed by hand: put that number "
                "in a cell and refer to it.",
                "The formula of {cell}, {formula}, holds {numbers} typed by hand: put these "
                "numbers in cells and refer to them.",
            ),
        },
        "excel.no_constants.no_formula": {
            "fr": "La cellule {cell} n'a pas de formule : calculez-la à partir d'autres cellules.",
            "en": "Cell {cell} has no formula: calculate it from other cells.",
        },
        "excel.absolute_reference.fixed": {
            "fr": "La référence à {to} reste bien en place quand on recopie la formule.",
            "en": "The reference to {to} stays in place when the formula is filled.",
        },
        "excel.absolute_reference.relative": {
            "fr": "Dans {cell}, {formula} : la référence à {to} se décale quand on recopie la "
            "formule. Écrivez {fixed}.",
            "en": "In {cell}, {formula}: the reference to {to} moves when the formula is filled. "
            "Write {fixed}.",
        },
        "excel.absolute_reference.elsewhere": {
            "fr": "Dans {cell}, {formula} ne fait pas référence à {to} : utilisez cette cellule, "
            "en écrivant {fixed}.",
            "en": "In {cell}, {formula} does not refer to {to}: use that cell, written {fixed}.",
        },
        "excel.result.right": {
            "fr": "La formule de {cell}, {formula}, reste juste quand les données changent "
            "({n} essais).",
            "en": "The formula of {cell}, {formula}, stays right when the data change "
            "({n} trials).",
        },
        "excel.result.circular": {
            "fr": "La formule de {cell}, {formula}, se compte elle-même : arrêtez la plage avant "
            "la cellule du résultat.",
            "en": "The formula of {cell}, {formula}, counts itself: end the range before the cell "
            "of the result.",
        },
        "excel.result.error": {
            "fr": "La formule de {cell}, {formula}, affiche {found} : vérifiez le nom des "
            "fonctions et les cellules citées.",
            "en": "The formula of {cell}, {formula}, shows {found}: check the names of the "
            "functions and the cells that it mentions.",
        },
        "excel.result.frozen": {
            "fr": "La cellule {cell} donne toujours {found}, même quand les données changent : "
            "{formula}. Calculez à partir des cellules de données.",
            "en": "Cell {cell} always gives {found}, even when the data change: {formula}. "
            "Calculate from the cells that hold the data.",
        },
        "excel.result.ignored": {
            "fr": "La formule de {cell}, {formula}, ne tient pas compte de {ignored} : étendez-la "
            "à toutes les données.",
            "en": "The formula of {cell}, {formula}, does not take {ignored} into account: extend "
            "it to all the data.",
        },
        "excel.result.differs": {
            "fr": "Avec d'autres données ({data}…), la formule de {cell}, {formula}, donne {found} "
            "au lieu de {expected}.",
            "en": "With other data ({data}…), the formula of {cell}, {formula}, gives {found} "
            "instead of {expected}.",
        },
        "excel.result.datum": {"fr": "{cell} = {value}", "en": "{cell} = {value}"},
        "excel.filled_down.right": {
            "fr": "Les {n} formules, à partir de {formula}, restent justes quand les données "
            "changent.",
            "en": "The {n} formulas, from {formula} on, stay right when the data change.",
        },
        "excel.filled_down.missing": {
            "fr": (
                "{n} cellule sur {total} n'a pas de formule : recopiez la première jusqu'en bas.",
                "{n} cellules sur {total} n'ont pas de formule : recopiez la première jusqu'en "
                "bas.",
            ),
            "en": (
                "{n} cell of {total} has no formula: fill the first one down to the end.",
                "{n} cells of {total} have no formula: fill the first one down to the end.",
            ),
        },
        "excel.filled_down.wrong": {
            "fr": (
                "{n} cellule sur {total} ne donne pas le résultat attendu. Dans {cell}, {formula} "
                "donne {found} au lieu de {expected} avec d'autres données.",
                "{n} cellules sur {total} ne donnent pas le résultat attendu. Dans {cell}, "
                "{formula} donne {found} au lieu de {expected} avec d'autres données.",
            ),
            "en": (
                "{n} cell of {total} does not give the expected result. In {cell}, {formula} gives "
                "{found} instead of {expected} with other data.",
                "{n} cells of {total} do not give the expected result. In {cell}, {formula} gives "
                "{found} instead of {expected} with other data.",
            ),
        },
    }
)
