"""How to add rules, charts, tables, names, pivot tables and queries."""

from courses.office.how import HowTo, register_how

_CONDITIONAL = {
    "fr": "Sélectionnez toute la plage, puis Accueil › Mise en forme conditionnelle › Règles de "
    "mise en surbrillance.",
    "en": "Select the whole range, then Home › Conditional Formatting › Highlight Cells Rules.",
}
_VALIDATION = {
    "fr": "Sélectionnez les cellules, puis Données › Validation des données : choisissez ce qui "
    "est autorisé (liste, nombre, date…) et ses limites.",
    "en": "Select the cells, then Data › Data Validation: choose what is allowed (list, number, "
    "date…) and its limits.",
}
_CHART = {
    "fr": "Sélectionnez les données avec leurs titres, puis Insertion › Graphiques. Le bouton + à "
    "côté du graphique ajoute le titre et les titres des axes.",
    "en": "Select the data with their headings, then Insert › Charts. The + button beside the "
    "chart adds the title and the axis titles.",
}
_PIVOT = {
    "fr": "Cliquez dans les données, puis Insertion › Tableau croisé dynamique › OK. Faites "
    "glisser chaque champ dans Lignes, Colonnes ou Valeurs.",
    "en": "Click in the data, then Insert › PivotTable › OK. Drag each field to Rows, Columns or "
    "Values.",
}
_SLICER = {
    "fr": "Cliquez dans le tableau, puis Insertion › Segment : cochez le champ à filtrer.",
    "en": "Click in the table, then Insert › Slicer: tick the field to filter.",
}
_QUERY = {
    "fr": "Données › Obtenir des données : choisissez la source, Transformer les données pour "
    "nettoyer, puis Fermer et charger.",
    "en": "Data › Get Data: choose the source, Transform Data to clean up, then Close & Load.",
}
_TABLE = {
    "fr": "Cliquez dans les données, puis Insertion › Tableau (Ctrl+L), avec « Mon tableau "
    "comporte des en-têtes ». Son nom se change dans l'onglet Création de tableau.",
    "en": "Click in the data, then Insert › Table (Ctrl+T), with “My table has headers”. Its name "
    "is changed in the tab Table Design.",
}
_NAME = {
    "fr": "Sélectionnez les cellules, puis cliquez dans la zone Nom, à gauche de la barre de "
    "formule : tapez le nom sans espace et appuyez sur Entrée. Pour le corriger : Formules › "
    "Gestionnaire de noms.",
    "en": "Select the cells, then click in the Name box, left of the formula bar: type the name "
    "without spaces and press Enter. To correct it: Formulas › Name Manager.",
}

register_how(
    {
        "excel.conditional_format": HowTo(
            why={
                "fr": "La couleur suit les valeurs : ce qui mérite attention se voit toujours.",
                "en": "Colour follows the values: what deserves attention always shows.",
            },
            microsoft365=_CONDITIONAL,
            microsoft2016=_CONDITIONAL,
            libreoffice={
                "fr": "Sélectionnez la plage, puis Format › Conditionnel › Condition.",
                "en": "Select the range, then Format › Conditional › Condition.",
            },
            hint={
                "fr": "Ne coloriez pas à la main : donnez une règle à Excel.",
                "en": "Do not colour by hand: give Excel a rule.",
            },
        ),
        "excel.data_validation": HowTo(
            why={
                "fr": "Ce qui est contrôlé à la saisie n'est plus à corriger ensuite.",
                "en": "What is checked when typed need not be corrected later.",
            },
            microsoft365=_VALIDATION,
            microsoft2016=_VALIDATION,
            libreoffice={
                "fr": "Sélectionnez les cellules, puis Données › Validité : choisissez ce qui est "
                "autorisé.",
                "en": "Select the cells, then Data › Validity: choose what is allowed.",
            },
            hint={
                "fr": "Excel peut refuser une saisie : le réglage est dans l'onglet Données.",
                "en": "Excel can refuse an entry: the setting is in the tab Data.",
            },
        ),
        "excel.chart": HowTo(
            why={
                "fr": "Un graphique titré se comprend seul, même sorti du classeur.",
                "en": "A chart with titles is understood by itself, even out of the workbook.",
            },
            microsoft365=_CHART,
            microsoft2016=_CHART,
            libreoffice={
                "fr": "Sélectionnez les données, puis Insertion › Diagramme ; double-cliquez "
                "dessus, puis Insertion › Titres.",
                "en": "Select the data, then Insert › Chart; double-click it, then Insert › "
                "Titles.",
            },
            hint={
                "fr": "Comparer : histogramme ; évoluer : courbes ; répartir : secteurs.",
                "en": "Comparing: columns; evolving: lines; sharing out: pie.",
            },
        ),
        "excel.pivot_table": HowTo(
            why={
                "fr": "Un tableau croisé dynamique résume des centaines de lignes sans une seule "
                "formule.",
                "en": "A pivot table sums up hundreds of rows without a single formula.",
            },
            microsoft365=_PIVOT,
            microsoft2016=_PIVOT,
            libreoffice={
                "fr": "Cliquez dans les données, puis Insertion › Table dynamique : faites glisser "
                "les champs.",
                "en": "Click in the data, then Insert › Pivot Table: drag the fields.",
            },
            hint={
                "fr": "Chaque colonne des données a-t-elle un titre ?",
                "en": "Has each column of the data a heading?",
            },
        ),
        "excel.slicer": HowTo(
            why={
                "fr": "Un segment filtre en un clic et montre toujours ce qui est filtré.",
                "en": "A slicer filters in one click and always shows what is filtered.",
            },
            microsoft365=_SLICER,
            microsoft2016=_SLICER,
            libreoffice={
                "fr": "LibreOffice n'a pas de segments : faites cette étape dans Excel.",
                "en": "LibreOffice has no slicers: do this step in Excel.",
            },
            hint={
                "fr": "Cliquez d'abord dans le tableau à filtrer.",
                "en": "First click in the table to filter.",
            },
        ),
        "excel.query": HowTo(
            why={
                "fr": "Une requête retient les étapes du nettoyage : le mois suivant, il suffit "
                "d'actualiser.",
                "en": "A query remembers the steps of cleaning: next month, refreshing is enough.",
            },
            microsoft365=_QUERY,
            microsoft2016=_QUERY,
            libreoffice={
                "fr": "LibreOffice n'a pas Power Query : faites cette étape dans Excel.",
                "en": "LibreOffice has no Power Query: do this step in Excel.",
            },
            hint={
                "fr": "N'ouvrez pas le fichier de données : importez-le.",
                "en": "Do not open the data file: import it.",
            },
        ),
        "excel.table": HowTo(
            why={
                "fr": "Un tableau structuré s'agrandit avec les données ; ses formules, ses "
                "filtres et ses graphiques suivent.",
                "en": "A table grows with the data; its formulas, filters and charts follow.",
            },
            microsoft365=_TABLE,
            microsoft2016=_TABLE,
            libreoffice={
                "fr": "LibreOffice ne crée que des plages de base de données (Données › Définir la "
                "plage) : faites cette étape dans Excel.",
                "en": "LibreOffice only makes database ranges (Data › Define Range): do this step "
                "in Excel.",
            },
            hint={
                "fr": "Ce n'est pas une question de bordures : Excel doit savoir que c'est un "
                "tableau.",
                "en": "It is not about borders: Excel must know that it is a table.",
            },
        ),
        "excel.defined_name": HowTo(
            why={
                "fr": "=Montant*Taux se lit mieux que =C3*$F$1, et le nom ne se décale jamais.",
                "en": "=Amount*Rate reads better than =C3*$F$1, and a name never moves.",
            },
            microsoft365=_NAME,
            microsoft2016=_NAME,
            libreoffice={
                "fr": "Sélectionnez les cellules, puis Feuille › Plages ou expressions nommées › "
                "Définir.",
                "en": "Select the cells, then Sheet › Named Ranges and Expressions › Define.",
            },
            hint={
                "fr": "La zone Nom est tout en haut à gauche de la feuille.",
                "en": "The Name box is at the top left of the sheet.",
            },
        ),
    }
)
