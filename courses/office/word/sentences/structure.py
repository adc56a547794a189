"""Styles, headings, tables of contents, captions, lists, tables."""

from courses.office.sentences import Catalogue

SENTENCES: Catalogue = {
    "place.word_table": {
        "fr": "tableau {n} (« {text} »)",
        "en": "table {n} (“{text}”)",
    },
    "word.text_not_found": {
        "fr": "Le texte « {text} » est introuvable dans votre document : vérifiez qu'il n'a pas "
        "été effacé ou modifié.",
        "en": "The text “{text}” is not in your document: check that it was not deleted or "
        "changed.",
    },
    "word.paragraph_style.right": {
        "fr": "« {text} » a bien le style « {style} ».",
        "en": "“{text}” has the style “{style}”.",
    },
    "word.paragraph_style.other": {
        "fr": "« {text} » est en style « {found} » : cliquez dans ce paragraphe et choisissez le "
        "style « {style} ».",
        "en": "“{text}” has the style “{found}”: click in this paragraph and choose the style "
        "“{style}”.",
    },
    "word.headings.right": {
        "fr": (
            "Les titres sont de vrais titres ({n} titre trouvé).",
            "Les titres sont de vrais titres ({n} titres trouvés).",
        ),
        "en": (
            "Titles are real headings ({n} heading found).",
            "Titles are real headings ({n} headings found).",
        ),
    },
    "word.headings.imitated": {
        "fr": (
            "Une ligne en gras ressemble à un titre, sans en avoir le style : donnez-lui un style "
            "« Titre ».",
            "{n} lignes en gras ressemblent à des titres, sans en avoir le style : donnez-leur un "
            "style « Titre ».",
        ),
        "en": (
            "One line in bold looks like a title without being a heading: give it a “Heading” "
            "style.",
            "{n} lines in bold look like titles without being headings: give them a “Heading” "
            "style.",
        ),
    },
    "word.headings.few": {
        "fr": (
            "Le document a {n} titre mis en forme par un style, il en faut au moins {min}.",
            "Le document a {n} titres mis en forme par un style, il en faut au moins {min}.",
        ),
        "en": (
            "The document has {n} heading made with a style; at least {min} are needed.",
            "The document has {n} headings made with a style; at least {min} are needed.",
        ),
    },
    "word.headings.jump": {
        "fr": "Un niveau de titre est sauté : après un « Titre 1 » vient un « Titre 2 ».",
        "en": "A heading level is skipped: after a “Heading 1” comes a “Heading 2”.",
    },
    "word.table_of_contents.found": {
        "fr": "La table des matières est bien automatique.",
        "en": "The table of contents is automatic.",
    },
    "word.table_of_contents.missing": {
        "fr": "Il n'y a pas encore de table des matières automatique : insérez-la depuis l'onglet "
        "« Références ».",
        "en": "There is no automatic table of contents yet: insert it from the “References” tab.",
    },
    "word.table_of_contents.typed": {
        "fr": "La table des matières est écrite à la main : remplacez-la par une table "
        "automatique, qui se met à jour.",
        "en": "The table of contents is typed by hand: replace it by an automatic one, which can "
        "be updated.",
    },
    "word.table_of_contents.lacks": {
        "fr": (
            "La table des matières n'est pas à jour, il y manque {headings} : cliquez dedans et "
            "choisissez « Mettre à jour la table ».",
            "La table des matières n'est pas à jour, il y manque {n} titres, dont {headings} : "
            "cliquez dedans et choisissez « Mettre à jour la table ».",
        ),
        "en": (
            "The table of contents is out of date, it lacks {headings}: click in it and choose "
            "“Update table”.",
            "The table of contents is out of date, it lacks {n} headings, among them {headings}: "
            "click in it and choose “Update table”.",
        ),
    },
    "word.table_of_contents.extra": {
        "fr": "La table des matières n'est pas à jour, {lines} n'y correspond à aucun titre : "
        "cliquez dedans et choisissez « Mettre à jour la table ».",
        "en": "The table of contents is out of date, {lines} matches no heading: click in it "
        "and choose “Update table”.",
    },
    "word.table_of_figures.found": {
        "fr": "La table des illustrations est bien automatique.",
        "en": "The table of figures is automatic.",
    },
    "word.table_of_figures.missing": {
        "fr": "Il n'y a pas encore de table des illustrations : insérez-la depuis l'onglet "
        "« Références », après avoir légendé vos images.",
        "en": "There is no table of figures yet: insert it from the “References” tab, once your "
        "pictures have captions.",
    },
    "word.table_of_figures.contents_only": {
        "fr": "Votre document a une table des matières, mais pas de table des illustrations pour "
        "ces légendes : insérez-la depuis l'onglet « Références ».",
        "en": "Your document has a table of contents, but no table of figures for these captions: "
        "insert it from the “References” tab.",
    },
    "word.caption.found": {
        "fr": ("Une légende numérotée est en place.", "{n} légendes numérotées sont en place."),
        "en": ("One numbered caption is in place.", "{n} numbered captions are in place."),
    },
    "word.caption.few": {
        "fr": (
            "Le document a {n} légende automatique, il en faut au moins {min} : faites un clic "
            "droit sur l'objet, puis « Insérer une légende ».",
            "Le document a {n} légendes automatiques, il en faut au moins {min} : faites un clic "
            "droit sur l'objet, puis « Insérer une légende ».",
        ),
        "en": (
            "The document has {n} automatic caption; at least {min} are needed: right-click the "
            "object, then “Insert caption”.",
            "The document has {n} automatic captions; at least {min} are needed: right-click the "
            "object, then “Insert caption”.",
        ),
    },
    "word.caption.typed": {
        "fr": "Le numéro de la légende « {text} » est écrit à la main : insérez la légende depuis "
        "l'onglet « Références », elle se numérote seule.",
        "en": "The number of the caption “{text}” is typed by hand: insert the caption from the "
        "“References” tab, it numbers itself.",
    },
    "word.list.right": {
        "fr": "Les éléments forment une vraie liste.",
        "en": "The items make a real list.",
    },
    "word.list.item_not_found": {
        "fr": "L'élément « {text} » est introuvable dans votre document : vérifiez qu'il n'a pas "
        "été effacé ou modifié.",
        "en": "The item “{text}” is not in your document: check that it was not deleted or "
        "changed.",
    },
    "word.list.typed": {
        "fr": "Le signe devant « {text} » est écrit à la main : effacez-le, puis cliquez sur le "
        "bouton des listes de l'onglet « Accueil ».",
        "en": "The mark before “{text}” is typed by hand: delete it, then click the list button "
        "of the “Home” tab.",
    },
    "word.list.plain": {
        "fr": "« {text} » n'est pas encore un élément de liste : sélectionnez les lignes, puis "
        "cliquez sur le bouton des listes de l'onglet « Accueil ».",
        "en": "“{text}” is not a list item yet: select the lines, then click the list button of "
        "the “Home” tab.",
    },
    "word.list.is_bullet": {
        "fr": "« {text} » est dans une liste à puces : choisissez plutôt une liste numérotée.",
        "en": "“{text}” is in a bulleted list: choose a numbered list instead.",
    },
    "word.list.is_number": {
        "fr": "« {text} » est dans une liste numérotée : choisissez plutôt une liste à puces.",
        "en": "“{text}” is in a numbered list: choose a bulleted list instead.",
    },
    "word.table.right": {
        "fr": "Le tableau est construit comme demandé.",
        "en": "The table is built as asked.",
    },
    "word.table.missing": {
        "fr": "Il n'y a pas encore de tableau : créez-le depuis l'onglet « Insertion ».",
        "en": "There is no table yet: create it from the “Insert” tab.",
    },
    "word.table.other": {
        "fr": "Le tableau n'est pas encore comme demandé : {faults}.",
        "en": "The table is not yet as asked: {faults}.",
    },
    "word.table.rows": {
        "fr": (
            "il a {n} ligne, il en faut au moins {wanted}",
            "il a {n} lignes, il en faut au moins {wanted}",
        ),
        "en": (
            "it has {n} row, at least {wanted} are needed",
            "it has {n} rows, at least {wanted} are needed",
        ),
    },
    "word.table.columns": {
        "fr": (
            "il a {n} colonne, il en faut {wanted}",
            "il a {n} colonnes, il en faut {wanted}",
        ),
        "en": (
            "it has {n} column, {wanted} are needed",
            "it has {n} columns, {wanted} are needed",
        ),
    },
    "word.table.header_row": {
        "fr": "sa première ligne n'est pas répétée comme en-tête (« Répéter les lignes "
        "d'en-tête »)",
        "en": "its first row is not repeated as a header (“Repeat header rows”)",
    },
    "word.table.style": {
        "fr": "il n'a pas le style « {style} »",
        "en": "it does not have the style “{style}”",
    },
}
