"""Names of the Excel checks and of their parameters, for trainers."""

from courses.office.excel.facts.charts import CHART_KINDS
from courses.office.labels import Label, register_labels

register_labels(
    {
        "excel.formula": Label("Une formule dans la cellule", "A formula in the cell"),
        "excel.result": Label(
            "Un résultat juste quand les données changent",
            "A result that stays right when the data change",
            "Les données sont tirées au hasard ; seul le résultat compte, non l'écriture de la "
            "formule.",
            "The data are drawn at random; only the result counts, not how the formula is written.",
        ),
        "excel.filled_down": Label(
            "Une formule recopiée et juste sur toute la plage",
            "A formula filled and right over the whole range",
        ),
        "excel.uses_function": Label("L'emploi d'une fonction", "The use of a function"),
        "excel.no_constants": Label(
            "Aucun nombre tapé dans la formule", "No number typed in the formula"
        ),
        "excel.absolute_reference": Label("Une référence fixée par $", "A reference fixed with $"),
        "excel.value": Label("Le contenu d'une cellule", "The content of a cell"),
        "excel.number_format": Label("Le format des nombres", "The number format"),
        "excel.conditional_format": Label(
            "Une mise en forme conditionnelle", "Conditional formatting"
        ),
        "excel.data_validation": Label("Une validation des données", "Data validation"),
        "excel.chart": Label("Un graphique", "A chart"),
        "excel.pivot_table": Label("Un tableau croisé dynamique", "A pivot table"),
        "excel.table": Label("Un tableau structuré", "A table"),
        "excel.defined_name": Label("Un nom défini", "A defined name"),
        "excel.freeze_panes": Label("Des volets figés", "Frozen panes"),
        "excel.page_setup": Label("La mise en page à l'impression", "The page setup"),
        "excel.sorted": Label("Des lignes triées", "Sorted rows"),
        "excel.filter": Label("Un filtre automatique", "A filter"),
        "excel.slicer": Label("Un segment", "A slicer"),
        "excel.query": Label("Une requête Power Query", "A Power Query query"),
        "excel.protection": Label("Une feuille protégée", "A protected sheet"),
        "excel.sheets": Label("Les feuilles du classeur", "The sheets of the workbook"),
        "excel.no_errors": Label("Aucune erreur affichée", "No error shown"),
        "excel.no_text_numbers": Label(
            "Aucun nombre enregistré comme du texte", "No number kept as text"
        ),
        "excel.no_typed_totals": Label("Aucun total tapé au clavier", "No total typed by hand"),
        "excel.headers_frozen": Label(
            "Des titres visibles sur les longues feuilles", "Headings in view on long sheets"
        ),
    }
)
register_labels(
    {
        "excel.cell": Label(
            "Cellule",
            "Cell",
            "Par exemple Feuil1!C10. Sans nom de feuille, la première. Une plage convient aussi.",
            "For instance Sheet1!C10. Without a sheet name, the first one. A range will do too.",
        ),
        "excel.range": Label(
            "Plage",
            "Range",
            "Par exemple Feuil1!C3:C7. Sans nom de feuille, la première.",
            "For instance Sheet1!C3:C7. Without a sheet name, the first one.",
        ),
        "excel.inputs": Label(
            "Données à faire varier",
            "Data to vary",
            "Les cellules que la formule doit prendre en compte, par exemple Feuil1!C3:C7.",
            "The cells that the formula must take into account, for instance Sheet1!C3:C7.",
        ),
        "excel.reference": Label(
            "Formule de référence",
            "Reference formula",
            "En français ou en anglais, écrite comme dans la cellule à vérifier (la première, pour "
            "une plage) : =SOMME(C3:C7).",
            "In English or in French, written as in the cell to check (the first one, for a "
            "range): =SUM(C3:C7).",
        ),
        "excel.trials": Label("Nombre d'essais", "Number of trials"),
        "excel.draw": Label(
            "Tirage des données",
            "How the data are drawn",
            "Vide : il est déduit des valeurs présentes. Sinon, un réglage par ligne, par exemple "
            "« min: 1 », puis « max: 9 » à la ligne suivante.",
            "Empty: guessed from the present values. Otherwise one setting a line, for instance "
            "“min: 1”, then “max: 9” on the next line.",
        ),
        "excel.tolerance": Label(
            "Écart admis",
            "Tolerance",
            "Vide : le résultat exact, aux arrondis de calcul près.",
            "Empty: the exact result, but for the rounding of calculation.",
        ),
        "excel.uses_function.any_of": Label(
            "Fonctions acceptées",
            "Accepted functions",
            "L'une d'elles suffit ; en français ou en anglais.",
            "One of them is enough; in English or in French.",
        ),
        "excel.no_constants.allow": Label(
            "Nombres permis",
            "Numbers allowed",
            "0, 1 et les réglages des fonctions (le 2 de ARRONDI) le sont toujours.",
            "0, 1 and the settings of functions (the 2 of ROUND) always are.",
        ),
        "excel.absolute_reference.to": Label("Cellule à fixer", "Cell to fix"),
        "excel.value.equals": Label("Valeur attendue", "Expected value"),
        "excel.value.type": Label("Nature du contenu", "Kind of content"),
        "excel.value.type.number": Label("Nombre", "Number"),
        "excel.value.type.text": Label("Texte", "Text"),
        "excel.value.type.date": Label("Date", "Date"),
        "excel.number_format.kind": Label("Format", "Format"),
        "excel.number_format.kind.currency": Label("Monétaire", "Currency"),
        "excel.number_format.kind.percent": Label("Pourcentage", "Percentage"),
        "excel.number_format.kind.date": Label("Date", "Date"),
        "excel.number_format.kind.number": Label("Nombre", "Number"),
        "excel.number_format.kind.time": Label("Heure", "Time"),
        "excel.number_format.currency": Label("Devise", "Currency", "€ ou EUR", "€ or EUR"),
        "excel.number_format.decimals": Label("Décimales", "Decimals"),
        "excel.data_validation.kind": Label("Ce qui est autorisé", "What is allowed"),
        "excel.data_validation.kind.list": Label("Liste", "List"),
        "excel.data_validation.kind.whole": Label("Nombre entier", "Whole number"),
        "excel.data_validation.kind.decimal": Label("Décimal", "Decimal"),
        "excel.data_validation.kind.date": Label("Date", "Date"),
        "excel.data_validation.kind.time": Label("Heure", "Time"),
        "excel.data_validation.kind.length": Label("Longueur du texte", "Text length"),
        "excel.data_validation.kind.custom": Label("Formule", "Custom formula"),
        "excel.chart.type": Label("Type de graphique", "Kind of chart"),
        "excel.chart.titled": Label("Avec un titre", "With a title"),
        "excel.chart.axis_titles": Label("Avec des titres d'axes", "With axis titles"),
        "excel.chart.refers_to": Label(
            "Plages représentées",
            "Ranges shown",
            "Par exemple Feuil1!B3:B7.",
            "For instance Sheet1!B3:B7.",
        ),
        "excel.pivot_table.rows": Label("Champs en lignes", "Fields in rows"),
        "excel.pivot_table.columns": Label("Champs en colonnes", "Fields in columns"),
        "excel.pivot_table.values": Label("Champs de valeurs", "Value fields"),
        "excel.table.name": Label("Nom du tableau", "Name of the table"),
        "excel.defined_name.name": Label("Nom", "Name"),
        "excel.defined_name.refers_to": Label(
            "Cellules désignées", "Cells that it stands for", "Par exemple Feuil1!B1."
        ),
        "excel.freeze_panes.cell": Label(
            "Première cellule qui défile",
            "First cell that scrolls",
            "A2 garde la première ligne visible.",
            "A2 keeps the first row in view.",
        ),
        "excel.sheet": Label("Feuille", "Sheet", "La première, si rien n'est précisé."),
        "excel.page_setup.orientation": Label("Orientation", "Orientation"),
        "orientation.portrait": Label("Portrait", "Portrait"),
        "orientation.landscape": Label("Paysage", "Landscape"),
        "excel.page_setup.print_area": Label("Zone d'impression", "Print area"),
        "excel.page_setup.print_titles": Label(
            "Titres répétés sur chaque page", "Headings repeated on each page"
        ),
        "excel.page_setup.fit_to_width": Label("Pages en largeur", "Pages wide"),
        "excel.sorted.by": Label(
            "Colonnes de tri",
            "Sort columns",
            "Le titre ou la lettre ; la première colonne, si rien n'est précisé.",
            "The heading or the letter; the first column by default.",
        ),
        "excel.sorted.order": Label("Ordre", "Order"),
        "excel.sorted.order.ascending": Label("Croissant", "Ascending"),
        "excel.sorted.order.descending": Label("Décroissant", "Descending"),
        "excel.protection.unlocked": Label(
            "Cellules laissées libres", "Cells left free", "Par exemple Feuil1!B3:B7."
        ),
        "excel.sheets.names": Label("Feuilles présentes", "Sheets that are there"),
        "excel.sheets.hidden": Label("Feuilles masquées", "Hidden sheets"),
        "excel.headers_frozen.rows": Label(
            "Une feuille est longue au-delà de", "Rows of a long sheet"
        ),
    }
)

_CHARTS_FR = (
    "Histogramme", "Barres", "Courbes", "Secteurs", "Anneau", "Aires", "Nuage de points", "Bulles",
    "Radar", "Boursier", "Surface", "Histogramme de fréquences", "Pareto", "Boîte à moustaches",
    "Cascade", "Compartimentage", "Rayons de soleil", "Entonnoir", "Carte",
)  # fmt: skip
register_labels(
    {
        f"excel.chart.type.{kind}": Label(french, kind.capitalize())
        for kind, french in zip(CHART_KINDS, _CHARTS_FR, strict=True)
    }
)
