"""Pages, formats, spacing."""

from courses.office.sentences import Catalogue

SENTENCES: Catalogue = {
    "word.page_number.found": {
        "fr": "Le numéro de page est automatique et présent dans tout le document.",
        "en": "The page number is automatic and present in the whole document.",
    },
    "word.page_number.some": {
        "fr": (
            "Une section n'a pas de numéro de page automatique : ouvrez son pied de page ou son "
            "en-tête et insérez-le.",
            "{n} sections n'ont pas de numéro de page automatique : ouvrez leur pied de page ou "
            "leur en-tête et insérez-le.",
        ),
        "en": (
            "One section has no automatic page number: open its footer or header and insert it.",
            "{n} sections have no automatic page number: open their footer or header and insert "
            "it.",
        ),
    },
    "word.page_number.in_header": {
        "fr": "Le numéro de page est dans l'en-tête : placez-le dans le pied de page.",
        "en": "The page number is in the header: put it in the footer.",
    },
    "word.page_number.in_footer": {
        "fr": "Le numéro de page est dans le pied de page : placez-le dans l'en-tête.",
        "en": "The page number is in the footer: put it in the header.",
    },
    "word.page_number.typed": {
        "fr": "Le numéro de « {text} » est écrit à la main, il est le même sur chaque page : "
        "remplacez-le par « Numéro de page », dans l'onglet « Insertion ».",
        "en": "The number in “{text}” is typed by hand and stays the same on each page: replace "
        "it by “Page number”, in the “Insert” tab.",
    },
    "word.page_number.missing_footer": {
        "fr": "Il n'y a pas encore de numéro de page automatique en pied de page : insérez-le "
        "depuis l'onglet « Insertion ».",
        "en": "There is no automatic page number in the footer yet: insert it from the “Insert” "
        "tab.",
    },
    "word.page_number.missing_header": {
        "fr": "Il n'y a pas encore de numéro de page automatique en en-tête : insérez-le depuis "
        "l'onglet « Insertion ».",
        "en": "There is no automatic page number in the header yet: insert it from the “Insert” "
        "tab.",
    },
    "word.page_setup.right": {
        "fr": "La mise en page est celle demandée.",
        "en": "The page setup is as asked.",
    },
    "word.page_setup.other": {
        "fr": "La mise en page n'est pas encore celle demandée : {faults}.",
        "en": "The page setup is not yet as asked: {faults}.",
    },
    "word.page_setup.no_section": {
        "fr": (
            "Le document a {n} section, la section {section} n'existe pas encore : insérez un saut "
            "de section depuis l'onglet « Mise en page ».",
            "Le document a {n} sections, la section {section} n'existe pas encore : insérez un "
            "saut de section depuis l'onglet « Mise en page ».",
        ),
        "en": (
            "The document has {n} section, section {section} does not exist yet: insert a section "
            "break from the “Layout” tab.",
            "The document has {n} sections, section {section} does not exist yet: insert a section "
            "break from the “Layout” tab.",
        ),
    },
    "word.page_setup.margin": {
        "fr": "la marge {side} mesure {found} cm au lieu de {wanted} cm",
        "en": "the {side} margin is {found} cm instead of {wanted} cm",
    },
    "word.page_setup.is_portrait": {
        "fr": "la page est en portrait au lieu de paysage",
        "en": "the page is portrait instead of landscape",
    },
    "word.page_setup.is_landscape": {
        "fr": "la page est en paysage au lieu de portrait",
        "en": "the page is landscape instead of portrait",
    },
    "word.page_setup.columns": {
        "fr": (
            "le texte est sur {n} colonne au lieu de {wanted}",
            "le texte est sur {n} colonnes au lieu de {wanted}",
        ),
        "en": (
            "the text has {n} column instead of {wanted}",
            "the text has {n} columns instead of {wanted}",
        ),
    },
    "word.page_setup.size": {
        "fr": "la page mesure {width} × {height} cm, ce n'est pas le format {wanted}",
        "en": "the page is {width} × {height} cm, which is not {wanted}",
    },
    "word.side.top": {"fr": "du haut", "en": "top"},
    "word.side.bottom": {"fr": "du bas", "en": "bottom"},
    "word.side.left": {"fr": "de gauche", "en": "left"},
    "word.side.right": {"fr": "de droite", "en": "right"},
    "word.page_break_before.found": {
        "fr": "« {text} » commence bien sur une nouvelle page.",
        "en": "“{text}” starts on a new page.",
    },
    "word.page_break_before.missing": {
        "fr": "« {text} » ne commence pas par un saut de page : cliquez devant ce texte, puis "
        "appuyez sur Ctrl + Entrée.",
        "en": "There is no page break before “{text}”: click before this text, then press "
        "Ctrl + Enter.",
    },
    "word.page_break_before.blanks": {
        "fr": "« {text} » est poussé plus bas par {n} lignes vides : supprimez-les, puis appuyez "
        "sur Ctrl + Entrée devant ce texte.",
        "en": "“{text}” is pushed down by {n} empty lines: delete them, then press Ctrl + Enter "
        "before this text.",
    },
    "word.format.right": {
        "fr": "« {text} » a la mise en forme demandée.",
        "en": "“{text}” has the format asked for.",
    },
    "word.format.other": {
        "fr": "« {text} » n'a pas encore la mise en forme demandée : {faults}.",
        "en": "“{text}” does not have the format asked for yet: {faults}.",
    },
    "word.format.table_style": {
        "fr": "La mise en forme de « {text} » vient peut-être du style de son tableau : nous ne "
        "pouvons pas la vérifier. Ce point ne compte ni pour ni contre vous.",
        "en": "The format of “{text}” may come from the style of its table: we cannot check it. "
        "This point counts neither for nor against you.",
    },
    "word.format.not_bold": {"fr": "le texte n'est pas en gras", "en": "it is not bold"},
    "word.format.still_bold": {"fr": "le texte est encore en gras", "en": "it is still bold"},
    "word.format.not_italic": {"fr": "le texte n'est pas en italique", "en": "it is not italic"},
    "word.format.still_italic": {
        "fr": "le texte est encore en italique",
        "en": "it is still italic",
    },
    "word.format.not_underline": {
        "fr": "le texte n'est pas souligné",
        "en": "it is not underlined",
    },
    "word.format.still_underline": {
        "fr": "le texte est encore souligné",
        "en": "it is still underlined",
    },
    "word.format.font": {
        "fr": "la police est « {found} » au lieu de « {wanted} »",
        "en": "the font is “{found}” instead of “{wanted}”",
    },
    "word.format.size": {
        "fr": "la taille est {found} au lieu de {wanted}",
        "en": "the size is {found} instead of {wanted}",
    },
    "word.format.color": {
        "fr": "la couleur est {found} au lieu de {wanted}",
        "en": "the colour is {found} instead of {wanted}",
    },
    "word.format.alignment": {
        "fr": "le texte est {found} au lieu d'être {wanted}",
        "en": "the text is {found} instead of {wanted}",
    },
    "word.alignment.left": {"fr": "aligné à gauche", "en": "aligned left"},
    "word.alignment.center": {"fr": "centré", "en": "centred"},
    "word.alignment.right": {"fr": "aligné à droite", "en": "aligned right"},
    "word.alignment.justify": {"fr": "justifié", "en": "justified"},
    "word.alignment.other": {"fr": "aligné autrement", "en": "aligned otherwise"},
    "word.format.space_before": {
        "fr": "l'espace avant est de {found} pt au lieu de {wanted} pt",
        "en": "the space before is {found} pt instead of {wanted} pt",
    },
    "word.format.space_after": {
        "fr": "l'espace après est de {found} pt au lieu de {wanted} pt",
        "en": "the space after is {found} pt instead of {wanted} pt",
    },
    "word.format.line_spacing": {
        "fr": "l'interligne est de {found} au lieu de {wanted}",
        "en": "the line spacing is {found} instead of {wanted}",
    },
    "word.format.line_height": {
        "fr": "l'interligne est fixé à {found} pt au lieu d'un multiple de {wanted}",
        "en": "the line spacing is fixed at {found} pt instead of a multiple of {wanted}",
    },
    "word.format.indent_left": {
        "fr": "le retrait à gauche est de {found} cm au lieu de {wanted} cm",
        "en": "the left indent is {found} cm instead of {wanted} cm",
    },
    "word.format.indent_right": {
        "fr": "le retrait à droite est de {found} cm au lieu de {wanted} cm",
        "en": "the right indent is {found} cm instead of {wanted} cm",
    },
    "word.format.indent_first_line": {
        "fr": "le retrait de première ligne est de {found} cm au lieu de {wanted} cm",
        "en": "the first-line indent is {found} cm instead of {wanted} cm",
    },
    "word.format.indent_hanging": {
        "fr": "le retrait suspendu est de {found} cm au lieu de {wanted} cm",
        "en": "the hanging indent is {found} cm instead of {wanted} cm",
    },
    "word.no_empty_paragraphs.none": {
        "fr": "L'espacement ne repose pas sur des paragraphes vides.",
        "en": "The spacing does not rest on empty paragraphs.",
    },
    "word.no_empty_paragraphs.some": {
        "fr": (
            "Un paragraphe vide sert à espacer le texte : supprimez-le et réglez l'espace avant "
            "ou après le paragraphe.",
            "{n} paragraphes vides servent à espacer le texte : supprimez-les et réglez l'espace "
            "avant ou après les paragraphes.",
        ),
        "en": (
            "One empty paragraph is used to space the text: delete it and set the space before or "
            "after the paragraph.",
            "{n} empty paragraphs are used to space the text: delete them and set the space "
            "before or after the paragraphs.",
        ),
    },
    "word.no_spaces_for_layout.none": {
        "fr": "Le texte n'est pas aligné à coups d'espaces ou de tabulations.",
        "en": "The text is not aligned with runs of spaces or tabs.",
    },
    "word.no_spaces_for_layout.some": {
        "fr": (
            "Un paragraphe contient plusieurs espaces ou tabulations à la suite : gardez-en un "
            "seul, et alignez avec un retrait, un taquet ou un tableau.",
            "{n} paragraphes contiennent plusieurs espaces ou tabulations à la suite : gardez-en "
            "un seul, et alignez avec un retrait, un taquet ou un tableau.",
        ),
        "en": (
            "One paragraph holds several spaces or tabs in a row: keep one, and align with an "
            "indent, a tab stop or a table.",
            "{n} paragraphs hold several spaces or tabs in a row: keep one, and align with an "
            "indent, a tab stop or a table.",
        ),
    },
}
