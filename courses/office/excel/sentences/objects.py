"""Sentences about rules, charts, pivot tables, tables and names."""

from courses.office.sentences import register_sentences

_CHARTS = {
    "column": ("histogramme", "column"), "bar": ("barres", "bar"), "line": ("courbes", "line"),
    "pie": ("secteurs", "pie"), "doughnut": ("anneau", "doughnut"), "area": ("aires", "area"),
    "scatter": ("nuage de points", "scatter"), "bubble": ("bulles", "bubble"),
    "radar": ("radar", "radar"), "stock": ("boursier", "stock"), "surface": ("surface", "surface"),
    "histogram": ("histogramme de fréquences", "histogram"), "pareto": ("Pareto", "Pareto"),
    "box": ("boîte à moustaches", "box and whisker"), "waterfall": ("cascade", "waterfall"),
    "treemap": ("compartimentage", "treemap"), "sunburst": ("rayons de soleil", "sunburst"),
    "funnel": ("entonnoir", "funnel"), "map": ("carte", "map"),
}  # fmt: skip
_VALIDATIONS = {
    "list": ("une liste", "a list"), "whole": ("un nombre entier", "a whole number"),
    "decimal": ("un nombre décimal", "a decimal number"), "date": ("une date", "a date"),
    "time": ("une heure", "a time"), "length": ("une longueur de texte", "a text length"),
    "custom": ("une formule", "a formula"),
}  # fmt: skip

register_sentences(
    {
        f"excel.chart.kind.{kind}": {"fr": french, "en": english}
        for kind, (french, english) in _CHARTS.items()
    }
)
register_sentences(
    {
        f"excel.data_validation.kind.{kind}": {"fr": french, "en": english}
        for kind, (french, english) in _VALIDATIONS.items()
    }
)
register_sentences(
    {
        "excel.chart.right": {
            "fr": ("Le graphique est conforme.", "Les {n} graphiques sont conformes."),
            "en": ("The chart is as asked.", "The {n} charts are as asked."),
        },
        "excel.chart.none": {
            "fr": "Le classeur ne contient pas de graphique : sélectionnez les données, puis "
            "insérez-en un.",
            "en": "The workbook holds no chart: select the data, then insert one.",
        },
        "excel.chart.too_few": {
            "fr": "Graphiques demandés : {min} ; graphiques conformes : {n}.",
            "en": "Charts asked for: {min}; charts as asked: {n}.",
        },
        "excel.chart.lacks": {
            "fr": "Il reste à compléter le {chart} : {missing}.",
            "en": "There is something to complete in {chart}: {missing}.",
        },
        "excel.chart.lacks.kind": {
            "fr": "choisissez le type {kinds} (il est de type {found})",
            "en": "choose the type {kinds} (it is {found})",
        },
        "excel.chart.lacks.title": {"fr": "donnez-lui un titre", "en": "give it a title"},
        "excel.chart.lacks.axis_titles": {
            "fr": ("donnez un titre à l'axe qui n'en a pas", "donnez un titre à chaque axe"),
            "en": ("give a title to the axis that has none", "give each axis a title"),
        },
        "excel.chart.lacks.data": {
            "fr": "faites-lui représenter toute la plage {range}",
            "en": "make it show the whole range {range}",
        },
        "excel.conditional_format.found": {
            "fr": "La mise en forme conditionnelle est en place.",
            "en": "The conditional formatting is in place.",
        },
        "excel.conditional_format.none": {
            "fr": "Il n'y a pas de mise en forme conditionnelle ici : sélectionnez la plage, puis "
            "ajoutez une règle.",
            "en": "There is no conditional formatting here: select the range, then add a rule.",
        },
        "excel.conditional_format.partial": {
            "fr": "La mise en forme conditionnelle porte sur {found} : étendez-la à toute la plage "
            "{range}.",
            "en": "The conditional formatting is on {found}: extend it to the whole range {range}.",
        },
        "excel.conditional_format.too_few": {
            "fr": "Règles de mise en forme conditionnelle demandées : {min} ; trouvées : {n}.",
            "en": "Rules of conditional formatting asked for: {min}; found: {n}.",
        },
        "excel.data_validation.found": {
            "fr": "La saisie est bien contrôlée sur {range}.",
            "en": "What can be typed in {range} is checked.",
        },
        "excel.data_validation.none": {
            "fr": "On peut tout saisir dans {range} : ajoutez une validation des données.",
            "en": "Anything can be typed in {range}: add a data validation.",
        },
        "excel.data_validation.partial": {
            "fr": "La validation des données porte sur {found} : étendez-la à toute la plage "
            "{range}.",
            "en": "The data validation is on {found}: extend it to the whole range {range}.",
        },
        "excel.data_validation.other_kind": {
            "fr": "La validation de {range} autorise {found} : choisissez {wanted}.",
            "en": "The validation of {range} allows {found}: choose {wanted}.",
        },
        "excel.pivot_table.right": {
            "fr": "Le tableau croisé dynamique de « {sheet} » est bien construit.",
            "en": "The pivot table of “{sheet}” is built as asked.",
        },
        "excel.pivot_table.none": {
            "fr": "Le classeur ne contient pas de tableau croisé dynamique : cliquez dans les "
            "données, puis insérez-en un.",
            "en": "The workbook holds no pivot table: click in the data, then insert one.",
        },
        "excel.pivot_table.lacks": {
            "fr": "Dans le tableau croisé dynamique de « {sheet} », {missing}.",
            "en": "In the pivot table of “{sheet}”, {missing}.",
        },
        "excel.pivot_table.lacks.rows": {
            "fr": "placez le champ « {field} » en lignes",
            "en": "put the field “{field}” in the rows",
        },
        "excel.pivot_table.lacks.columns": {
            "fr": "placez le champ « {field} » en colonnes",
            "en": "put the field “{field}” in the columns",
        },
        "excel.pivot_table.lacks.values": {
            "fr": "placez le champ « {field} » dans les valeurs",
            "en": "put the field “{field}” in the values",
        },
        "excel.slicer.found": {
            "fr": ("Le segment {names} est là.", "Les segments {names} sont là."),
            "en": ("The slicer {names} is there.", "The slicers {names} are there."),
        },
        "excel.slicer.too_few": {
            "fr": "Segments demandés : {min} ; trouvés : {n}. Cliquez dans "
            "le tableau, puis insérez un segment.",
            "en": "Slicers asked for: {min}; found: {n}. Click in the table, then insert a slicer.",
        },
        "excel.query.found": {
            "fr": ("La requête {names} est là.", "Les requêtes {names} sont là."),
            "en": ("The query {names} is there.", "The queries {names} are there."),
        },
        "excel.query.too_few": {
            "fr": "Requêtes demandées : {min} ; trouvées : {n}. Importez les "
            "données avec Power Query.",
            "en": "Queries asked for: {min}; found: {n}. Import the data with Power Query.",
        },
        "excel.table.found": {
            "fr": "Le tableau structuré « {name} » est en place.",
            "en": "The table “{name}” is in place.",
        },
        "excel.table.none": {
            "fr": "Le classeur ne contient pas de tableau structuré : cliquez dans les données, "
            "puis mettez-les sous forme de tableau.",
            "en": "The workbook holds no table: click in the data, then format them as a table.",
        },
        "excel.table.other_name": {
            "fr": "Vos tableaux s'appellent {found} : donnez le nom « {name} » à celui qui "
            "convient.",
            "en": "Your tables are named {found}: give the right one the name “{name}”.",
        },
        "excel.table.other_range": {
            "fr": "Le tableau « {name} » couvre {found} : étendez-le à {range}.",
            "en": "The table “{name}” covers {found}: extend it to {range}.",
        },
        "excel.defined_name.found": {
            "fr": "Le nom « {name} » est bien défini.",
            "en": "The name “{name}” is defined.",
        },
        "excel.defined_name.none": {
            "fr": "Le classeur ne contient pas de nom : sélectionnez les cellules, puis "
            "donnez-leur un nom.",
            "en": "The workbook defines no name: select the cells, then name them.",
        },
        "excel.defined_name.other_name": {
            "fr": "Les noms de votre classeur sont {found} : il manque « {name} ».",
            "en": "The names of your workbook are {found}: “{name}” is missing.",
        },
        "excel.defined_name.other_cells": {
            "fr": "Le nom « {name} » désigne {found} au lieu de {wanted}.",
            "en": "The name “{name}” stands for {found} instead of {wanted}.",
        },
    }
)
