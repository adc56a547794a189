"""Pages, formats, spacing."""

from courses.office.how import HowTo

HOW = {
    "word.page_number": HowTo(
        why={
            "fr": "Un numéro automatique permet de citer une page et de remettre des feuilles dans "
            "l'ordre ; il se met à jour seul.",
            "en": "An automatic number lets people quote a page and put sheets back in order; it "
            "updates itself.",
        },
        microsoft365={
            "fr": "Insertion › Numéro de page › Bas de page (ou Haut de page).",
            "en": "Insert › Page number › Bottom of page (or Top of page).",
        },
        microsoft2016={
            "fr": "Insertion › Numéro de page › Bas de page (ou Haut de page).",
            "en": "Insert › Page number › Bottom of page (or Top of page).",
        },
        libreoffice={
            "fr": "Insertion › En-tête et pied de page › Pied de page, puis Insertion › Champ › "
            "Numéro de page.",
            "en": "Insert › Header and footer › Footer, then Insert › Field › Page number.",
        },
        hint={
            "fr": "Double-cliquez dans la marge du bas : un vrai numéro devient gris quand on "
            "clique dessus.",
            "en": "Double-click in the bottom margin: a real number turns grey when clicked.",
        },
    ),
    "word.page_setup": HowTo(
        why={
            "fr": "Des marges et une orientation bien réglées rendent le document lisible à "
            "l'écran comme imprimé.",
            "en": "Well-set margins and orientation make the document readable on screen and on "
            "paper.",
        },
        microsoft365={
            "fr": "Mise en page › Marges, Orientation, Taille ou Colonnes. Pour une partie "
            "seulement : Mise en page › Sauts de pages › Page suivante, avant et après.",
            "en": "Layout › Margins, Orientation, Size or Columns. For one part only: Layout › "
            "Breaks › Next page, before and after it.",
        },
        microsoft2016={
            "fr": "Disposition (ou Mise en page) › Marges, Orientation, Taille ou Colonnes. Pour "
            "une partie seulement : Sauts de pages › Page suivante, avant et après.",
            "en": "Layout › Margins, Orientation, Size or Columns. For one part only: Breaks › "
            "Next page, before and after it.",
        },
        libreoffice={
            "fr": "Format › Style de page. Pour une partie seulement : Insertion › Plus de sauts › "
            "Saut manuel, avec un autre style de page.",
            "en": "Format › Page style. For one part only: Insert › More breaks › Manual break, "
            "with another page style.",
        },
        hint={
            "fr": "Affichez la règle : elle montre les marges de la page où vous êtes.",
            "en": "Show the ruler: it shows the margins of the page you are on.",
        },
    ),
    "word.page_break_before": HowTo(
        why={
            "fr": "Un saut de page tient bon quand le texte change, alors que des lignes vides se "
            "décalent.",
            "en": "A page break holds when the text changes, while empty lines shift.",
        },
        microsoft365={
            "fr": "Cliquez au début du texte, puis appuyez sur Ctrl + Entrée (Insertion › Saut de "
            "page).",
            "en": "Click at the start of the text, then press Ctrl + Enter (Insert › Page break).",
        },
        microsoft2016={
            "fr": "Cliquez au début du texte, puis appuyez sur Ctrl + Entrée (Insertion › Saut de "
            "page).",
            "en": "Click at the start of the text, then press Ctrl + Enter (Insert › Page break).",
        },
        libreoffice={
            "fr": "Cliquez au début du texte, puis appuyez sur Ctrl + Entrée (Insertion › Saut de "
            "page).",
            "en": "Click at the start of the text, then press Ctrl + Enter (Insert › Page break).",
        },
        hint={
            "fr": "Affichez les marques avec le bouton ¶ : un saut de page porte son nom.",
            "en": "Show the marks with the ¶ button: a page break bears its name.",
        },
    ),
    "word.run_format": HowTo(
        why={
            "fr": "Une mise en forme choisie et constante montre au lecteur ce qui compte.",
            "en": "A chosen and steady format shows readers what matters.",
        },
        microsoft365={
            "fr": "Sélectionnez exactement les mots, puis réglez-les : Accueil › Police.",
            "en": "Select exactly these words, then format them: Home › Font.",
        },
        microsoft2016={
            "fr": "Sélectionnez exactement les mots, puis réglez-les : Accueil › Police.",
            "en": "Select exactly these words, then format them: Home › Font.",
        },
        libreoffice={
            "fr": "Sélectionnez exactement les mots, puis réglez-les : Format › Caractère.",
            "en": "Select exactly these words, then format them: Format › Character.",
        },
        hint={
            "fr": "Sélectionnez les mots et regardez ce qu'indique le groupe Police.",
            "en": "Select the words and look at what the Font group says.",
        },
    ),
    "word.paragraph_format": HowTo(
        why={
            "fr": "Les espaces et retraits réglés sur le paragraphe restent exacts, et changent "
            "d'un seul geste.",
            "en": "Spaces and indents set on the paragraph stay exact, and change in one move.",
        },
        microsoft365={
            "fr": "Cliquez dans le paragraphe, puis ouvrez la petite flèche du groupe : Accueil › "
            "Paragraphe.",
            "en": "Click in the paragraph, then open the small arrow of the group: Home › "
            "Paragraph.",
        },
        microsoft2016={
            "fr": "Cliquez dans le paragraphe, puis ouvrez la petite flèche du groupe : Accueil › "
            "Paragraphe.",
            "en": "Click in the paragraph, then open the small arrow of the group: Home › "
            "Paragraph.",
        },
        libreoffice={
            "fr": "Cliquez dans le paragraphe, puis : Format › Paragraphe.",
            "en": "Click in the paragraph, then: Format › Paragraph.",
        },
        hint={
            "fr": "La boîte de dialogue Paragraphe montre toutes les valeurs actuelles.",
            "en": "The Paragraph dialogue shows all the present values.",
        },
    ),
    "word.no_empty_paragraphs": HowTo(
        why={
            "fr": "Des lignes vides se décalent à la première modification et sont lues « vide, "
            "vide » par les lecteurs d'écran.",
            "en": "Empty lines shift at the first change and are read as “blank, blank” by screen "
            "readers.",
        },
        microsoft365={
            "fr": "Affichez les marques (¶), supprimez les lignes vides, puis réglez l'espace "
            "avant et après : Mise en page › Espacement.",
            "en": "Show the marks (¶), delete the empty lines, then set the space before and "
            "after: Layout › Spacing.",
        },
        microsoft2016={
            "fr": "Affichez les marques (¶), supprimez les lignes vides, puis réglez l'espace "
            "avant et après : Disposition (ou Mise en page) › Espacement.",
            "en": "Show the marks (¶), delete the empty lines, then set the space before and "
            "after: Layout › Spacing.",
        },
        libreoffice={
            "fr": "Affichez les marques (Ctrl + F10), supprimez les lignes vides, puis : Format › "
            "Paragraphe › Espacement.",
            "en": "Show the marks (Ctrl + F10), delete the empty lines, then: Format › Paragraph › "
            "Spacing.",
        },
        hint={
            "fr": "Le bouton ¶ fait apparaître un signe par paragraphe, même vide.",
            "en": "The ¶ button shows a sign for each paragraph, even empty.",
        },
    ),
    "word.no_spaces_for_layout": HowTo(
        why={
            "fr": "Un alignement fait d'espaces se défait dès qu'on change la police ou le texte ; "
            "un retrait, un taquet ou un tableau tient.",
            "en": "An alignment made of spaces breaks as soon as the font or text changes; an "
            "indent, a tab stop or a table holds.",
        },
        microsoft365={
            "fr": "Affichez les marques (¶), gardez un seul espace, puis alignez : Accueil › "
            "Paragraphe › Tabulations, ou Insertion › Tableau.",
            "en": "Show the marks (¶), keep one space, then align: Home › Paragraph › Tabs, or "
            "Insert › Table.",
        },
        microsoft2016={
            "fr": "Affichez les marques (¶), gardez un seul espace, puis alignez : Accueil › "
            "Paragraphe › Tabulations, ou Insertion › Tableau.",
            "en": "Show the marks (¶), keep one space, then align: Home › Paragraph › Tabs, or "
            "Insert › Table.",
        },
        libreoffice={
            "fr": "Affichez les marques (Ctrl + F10), gardez un seul espace, puis alignez : Format "
            "› Paragraphe › Tabulations, ou Tableau › Insérer un tableau.",
            "en": "Show the marks (Ctrl + F10), keep one space, then align: Format › Paragraph › "
            "Tabs, or Table › Insert table.",
        },
        hint={
            "fr": "Avec le bouton ¶, chaque espace devient un point et chaque tabulation une "
            "flèche.",
            "en": "With the ¶ button, each space becomes a dot and each tab an arrow.",
        },
    ),
}
