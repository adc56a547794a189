"""Names of PowerPoint's checks and parameters, for authors."""

from courses.office.labels import Label, register_labels

register_labels(
    {
        "powerpoint.slide": Label(
            "Diapositive",
            "Slide",
            "Un numéro, quelques mots du titre, ou « all » pour toutes.",
            "A number, some words of the title, or “all”.",
        ),
        "powerpoint.layout": Label(
            "Disposition d'une diapositive",
            "Layout of a slide",
            "Sans diapositive, une seule suffit.",
            "Without a slide, one is enough.",
        ),
        "powerpoint.layout.kind": Label("Disposition", "Layout"),
        "powerpoint.layout.name": Label(
            "Nom de la disposition",
            "Name of the layout",
            "Pour une disposition que vous avez créée.",
            "For a layout that you made.",
        ),
        "powerpoint.layout.kind.title": Label("Diapositive de titre", "Title Slide"),
        "powerpoint.layout.kind.title_and_content": Label("Titre et contenu", "Title and Content"),
        "powerpoint.layout.kind.section": Label("Titre de section", "Section Header"),
        "powerpoint.layout.kind.two_content": Label("Deux contenus", "Two Content"),
        "powerpoint.layout.kind.comparison": Label("Comparaison", "Comparison"),
        "powerpoint.layout.kind.title_only": Label("Titre seul", "Title Only"),
        "powerpoint.layout.kind.blank": Label("Vide", "Blank"),
        "powerpoint.layout.kind.picture": Label("Image avec légende", "Picture with Caption"),
        "powerpoint.layouts_used": Label(
            "Dispositions différentes utilisées", "Different layouts used"
        ),
        "powerpoint.title": Label(
            "Titre dans le cadre de titre",
            "Title in the title frame",
            "Un titre tapé dans une zone de texte ne compte pas.",
            "A title typed in a text box does not count.",
        ),
        "powerpoint.title.unique": Label("Titres tous différents", "All titles different"),
        "powerpoint.slide_order": Label("Ordre des diapositives", "Order of the slides"),
        "powerpoint.slide_order.titles": Label(
            "Titres dans l'ordre",
            "Titles in order",
            "Quelques mots de chaque titre suffisent.",
            "Some words of each title are enough.",
        ),
        "powerpoint.slides": Label("Nombre de diapositives", "Number of slides"),
        "powerpoint.alt_text": Label(
            "Texte de remplacement des images",
            "Alternative text of pictures",
            "Images, graphiques, SmartArt, vidéos et objets ; les ornements marqués « décoratif » "
            "sont admis.",
            "Pictures, charts, SmartArt, videos and objects; ornaments marked “decorative” are "
            "accepted.",
        ),
        "powerpoint.alt_text.min": Label(
            "Nombre minimal d'images décrites", "Minimum number of described pictures"
        ),
        "powerpoint.notes": Label("Commentaires de l'orateur", "Speaker notes"),
        "powerpoint.transition": Label("Transitions", "Transitions"),
        "powerpoint.transition.min": Label(
            "Nombre minimal de diapositives avec transition",
            "Minimum number of slides with a transition",
        ),
        "powerpoint.transition.max_kinds": Label(
            "Nombre maximal d'effets différents", "Maximum number of different effects"
        ),
        "powerpoint.animation": Label("Animations", "Animations"),
        "powerpoint.animation.classes": Label(
            "Sortes d'effets comptées",
            "Kinds of effects counted",
            "Toutes si vous n'en choisissez pas.",
            "All if you choose none.",
        ),
        "classes.entrance": Label("Ouverture", "Entrance"),
        "classes.emphasis": Label("Emphase", "Emphasis"),
        "classes.exit": Label("Fermeture", "Exit"),
        "classes.motion": Label("Trajectoire", "Motion path"),
        "classes.media": Label("Lecture d'un média", "Media playback"),
        "powerpoint.slide_number": Label(
            "Numéro de diapositive",
            "Slide number",
            "Partout sauf sur la diapositive de titre, si vous n'en choisissez pas.",
            "Everywhere but on the title slide, if you choose none.",
        ),
        "powerpoint.footer": Label("Pied de page", "Footer"),
        "powerpoint.footer.text": Label("Texte attendu", "Expected text"),
        "powerpoint.theme": Label("Thème", "Theme"),
        "powerpoint.theme.name": Label("Nom du thème", "Name of the theme"),
        "powerpoint.theme.not_default": Label(
            "Autre que le thème Office", "Other than the Office theme"
        ),
        "powerpoint.min_font": Label("Taille minimale des textes", "Minimum size of texts"),
        "powerpoint.min_font.size": Label("Taille en points", "Size in points"),
        "powerpoint.max_words": Label("Nombre de mots par diapositive", "Words per slide"),
        "powerpoint.max_words.words": Label("Mots au plus", "Words at most"),
        "powerpoint.inside_slide": Label("Rien ne dépasse du bord", "Nothing crosses the edge"),
        "powerpoint.chart": Label("Graphique natif", "Native chart"),
        "powerpoint.table": Label("Tableau", "Table"),
        "powerpoint.smartart": Label("SmartArt", "SmartArt"),
        "powerpoint.media": Label("Vidéo ou son", "Video or sound"),
        "powerpoint.hyperlink": Label("Liens", "Links"),
        "powerpoint.master_picture": Label("Image dans le masque", "Picture in the master"),
        "powerpoint.master_picture.only_in_master": Label(
            "Et plus sur les diapositives", "And no longer on the slides"
        ),
        "powerpoint.sections": Label("Sections", "Sections"),
        "powerpoint.custom_show": Label("Diaporama personnalisé", "Custom show"),
        "powerpoint.contrast": Label(
            "Contraste des textes",
            "Contrast of texts",
            "Les textes des graphiques et des SmartArt ne sont pas mesurés.",
            "Texts of charts and SmartArt are not measured.",
        ),
        "powerpoint.contrast.min": Label("Contraste minimal (pour 1)", "Minimum contrast (to 1)"),
        "powerpoint.contrast.large_min": Label(
            "Contraste minimal des grands textes",
            "Minimum contrast of large texts",
            "À partir de 18 points, ou 14 en gras ; le même si vous ne dites rien.",
            "From 18 points, or 14 in bold; the same if left empty.",
        ),
        "powerpoint.reading_order": Label("Ordre de lecture", "Reading order"),
        "powerpoint.reading_order.texts": Label(
            "Textes dans l'ordre",
            "Texts in order",
            "Quelques mots de chaque texte, ou de la description d'une image.",
            "Some words of each text, or of the description of a picture.",
        ),
        "powerpoint.property": Label("Propriété du fichier", "Property of the file"),
        "powerpoint.property.name": Label("Propriété", "Property"),
        "powerpoint.property.name.title": Label("Titre", "Title"),
        "powerpoint.property.name.author": Label("Auteur", "Author"),
        "powerpoint.property.name.language": Label("Langue", "Language"),
        "powerpoint.property.name.subject": Label("Objet", "Subject"),
        "powerpoint.property.equals": Label("Vaut", "Equals"),
        "powerpoint.property.present": Label("Est remplie", "Is filled in"),
        "powerpoint.property.absent": Label("Est effacée", "Is erased"),
        "powerpoint.template": Label("Type de fichier", "Type of file"),
        "powerpoint.template.kind": Label("Type", "Type"),
        "powerpoint.template.kind.template": Label("Modèle (.potx)", "Template (.potx)"),
        "powerpoint.template.kind.show": Label("Diaporama (.ppsx)", "Show (.ppsx)"),
    }
)
