"""Styles, headings, tables of contents, captions, lists, tables."""

from courses.office.how import HowTo

HOW = {
    "word.paragraph_style": HowTo(
        why={
            "fr": "Un style met en forme tous les titres d'un coup et permet à Word de construire "
            "le sommaire et le volet de navigation.",
            "en": "A style formats all titles at once and lets Word build the table of contents "
            "and the navigation pane.",
        },
        microsoft365={
            "fr": "Cliquez dans le paragraphe, puis choisissez le style : Accueil › Styles. "
            "Raccourci pour Titre 1 : Ctrl + Alt + 1.",
            "en": "Click in the paragraph, then choose the style: Home › Styles. Shortcut for "
            "Heading 1: Ctrl + Alt + 1.",
        },
        microsoft2016={
            "fr": "Cliquez dans le paragraphe, puis choisissez le style : Accueil › Styles. La "
            "petite flèche du groupe ouvre la liste complète.",
            "en": "Click in the paragraph, then choose the style: Home › Styles. The small arrow "
            "of the group opens the whole list.",
        },
        libreoffice={
            "fr": "Cliquez dans le paragraphe, puis choisissez le style : Styles › Titre 1 (ou le "
            "volet Styles, F11).",
            "en": "Click in the paragraph, then choose the style: Styles › Heading 1 (or the "
            "Styles pane, F11).",
        },
        hint={
            "fr": "Regardez quel style est sélectionné dans la galerie quand le curseur est dans "
            "ce paragraphe.",
            "en": "Look at which style is selected in the gallery when the cursor is in this "
            "paragraph.",
        },
    ),
    "word.headings": HowTo(
        why={
            "fr": "De vrais titres permettent de se déplacer dans le document, de le résumer en un "
            "sommaire et de le faire lire à voix haute.",
            "en": "Real headings let people move through the document, sum it up in a table of "
            "contents and have it read aloud.",
        },
        microsoft365={
            "fr": "Cliquez dans chaque ligne qui sert de titre et choisissez Titre 1, Titre 2… : "
            "Accueil › Styles. Vérifiez le résultat : Affichage › Volet de navigation.",
            "en": "Click in each line used as a title and choose Heading 1, Heading 2…: Home › "
            "Styles. Check the result: View › Navigation pane.",
        },
        microsoft2016={
            "fr": "Cliquez dans chaque ligne qui sert de titre et choisissez Titre 1, Titre 2… : "
            "Accueil › Styles. Vérifiez le résultat : Affichage › Volet de navigation.",
            "en": "Click in each line used as a title and choose Heading 1, Heading 2…: Home › "
            "Styles. Check the result: View › Navigation pane.",
        },
        libreoffice={
            "fr": "Cliquez dans chaque ligne qui sert de titre et choisissez Titre 1, Titre 2… : "
            "menu Styles. Vérifiez le résultat dans le Navigateur (F5).",
            "en": "Click in each line used as a title and choose Heading 1, Heading 2…: Styles "
            "menu. Check the result in the Navigator (F5).",
        },
        hint={
            "fr": "Ouvrez le volet de navigation : les titres qui n'y figurent pas n'en sont pas.",
            "en": "Open the navigation pane: titles that are not in it are none.",
        },
    ),
    "word.table_of_contents": HowTo(
        why={
            "fr": "Une table automatique suit les titres et les pages : un clic la met à jour, "
            "alors qu'une table écrite à la main vieillit dès la première modification.",
            "en": "An automatic table follows the headings and pages: a click updates it, while a "
            "typed one is out of date at the first change.",
        },
        microsoft365={
            "fr": "Placez le curseur au début du document : Références › Table des matières, puis "
            "choisissez une table automatique. Pour l'actualiser : Mettre à jour la table.",
            "en": "Put the cursor at the start of the document: References › Table of contents, "
            "then choose an automatic table. To refresh it: Update table.",
        },
        microsoft2016={
            "fr": "Placez le curseur au début du document : Références › Table des matières. Pour "
            "l'actualiser, cliquez dedans et appuyez sur F9.",
            "en": "Put the cursor at the start of the document: References › Table of contents. To "
            "refresh it, click in it and press F9.",
        },
        libreoffice={
            "fr": "Insertion › Table des matières et index › Table des matières, index ou "
            "bibliographie. Pour l'actualiser : clic droit, Actualiser l'index.",
            "en": "Insert › Table of contents and index › Table of contents, index or "
            "bibliography. To refresh it: right-click, Update index.",
        },
        hint={
            "fr": "La table se construit avec les styles Titre 1, Titre 2… : commencez par eux.",
            "en": "The table is built from the styles Heading 1, Heading 2…: start with them.",
        },
    ),
    "word.table_of_figures": HowTo(
        why={
            "fr": "Dans un document long, le lecteur retrouve une illustration ou un tableau sans "
            "feuilleter.",
            "en": "In a long document, readers find a picture or a table without leafing through.",
        },
        microsoft365={
            "fr": "Légendez d'abord vos images, puis : Références › Insérer une table des "
            "illustrations.",
            "en": "Caption your pictures first, then: References › Insert table of figures.",
        },
        microsoft2016={
            "fr": "Légendez d'abord vos images, puis : Références › Insérer une table des "
            "illustrations.",
            "en": "Caption your pictures first, then: References › Insert table of figures.",
        },
        libreoffice={
            "fr": "Légendez d'abord vos images, puis : Insertion › Table des matières et index, "
            "type Table des figures.",
            "en": "Caption your pictures first, then: Insert › Table of contents and index, type "
            "Table of figures.",
        },
        hint={
            "fr": "Cette table rassemble les légendes, pas les titres.",
            "en": "This table gathers the captions, not the headings.",
        },
    ),
    "word.caption": HowTo(
        why={
            "fr": "Une légende automatique se renumérote seule quand on ajoute ou déplace une "
            "image, et peut servir à un renvoi.",
            "en": "An automatic caption renumbers itself when a picture is added or moved, and can "
            "be referred to.",
        },
        microsoft365={
            "fr": "Sélectionnez l'image ou le tableau : Références › Insérer une légende, puis "
            "choisissez l'étiquette.",
            "en": "Select the picture or table: References › Insert caption, then choose the "
            "label.",
        },
        microsoft2016={
            "fr": "Sélectionnez l'image ou le tableau : Références › Insérer une légende, puis "
            "choisissez l'étiquette.",
            "en": "Select the picture or table: References › Insert caption, then choose the "
            "label.",
        },
        libreoffice={
            "fr": "Clic droit sur l'image ou le tableau, puis Insérer une légende.",
            "en": "Right-click the picture or table, then Insert caption.",
        },
        hint={
            "fr": "Le numéro ne s'écrit pas au clavier : Word le calcule.",
            "en": "The number is not typed: Word counts it.",
        },
    ),
    "word.list": HowTo(
        why={
            "fr": "Une vraie liste garde son alignement, se renumérote seule et est annoncée comme "
            "liste par les lecteurs d'écran.",
            "en": "A real list keeps its alignment, renumbers itself and is announced as a list by "
            "screen readers.",
        },
        microsoft365={
            "fr": "Effacez les tirets ou numéros écrits à la main, sélectionnez les lignes, puis : "
            "Accueil › Puces (ou Numérotation).",
            "en": "Delete the dashes or numbers typed by hand, select the lines, then: Home › "
            "Bullets (or Numbering).",
        },
        microsoft2016={
            "fr": "Effacez les tirets ou numéros écrits à la main, sélectionnez les lignes, puis : "
            "Accueil › Puces (ou Numérotation).",
            "en": "Delete the dashes or numbers typed by hand, select the lines, then: Home › "
            "Bullets (or Numbering).",
        },
        libreoffice={
            "fr": "Effacez les tirets ou numéros écrits à la main, sélectionnez les lignes, puis : "
            "Format › Puces et numérotation (ou F12 pour numéroter).",
            "en": "Delete the dashes or numbers typed by hand, select the lines, then: Format › "
            "Bullets and numbering (or F12 to number).",
        },
        hint={
            "fr": "Cliquez dans une ligne : le bouton Puces doit être enfoncé.",
            "en": "Click in a line: the Bullets button must be pressed.",
        },
    ),
    "word.table": HowTo(
        why={
            "fr": "Dans un vrai tableau, les colonnes restent alignées, et l'en-tête répété garde "
            "son sens à chaque page.",
            "en": "In a real table, columns stay aligned, and a repeated header keeps its meaning "
            "on each page.",
        },
        microsoft365={
            "fr": "Insertion › Tableau. Pour l'en-tête : cliquez dans la première ligne, puis Mise "
            "en page (du tableau) › Répéter les lignes d'en-tête.",
            "en": "Insert › Table. For the header: click in the first row, then Layout (of the "
            "table) › Repeat header rows.",
        },
        microsoft2016={
            "fr": "Insertion › Tableau. Pour l'en-tête : cliquez dans la première ligne, puis "
            "Outils de tableau › Disposition › Répéter les lignes d'en-tête.",
            "en": "Insert › Table. For the header: click in the first row, then Table tools › "
            "Layout › Repeat header rows.",
        },
        libreoffice={
            "fr": "Tableau › Insérer un tableau. Pour l'en-tête : Tableau › Propriétés › "
            "Enchaînements › Répéter le titre.",
            "en": "Table › Insert table. For the header: Table › Properties › Text flow › Repeat "
            "heading.",
        },
        hint={
            "fr": "Cliquez dans le tableau : des onglets à son nom apparaissent dans le ruban.",
            "en": "Click in the table: tabs of its own appear in the ribbon.",
        },
    ),
}
