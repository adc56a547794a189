"""Sentences about layouts, titles, order, theme and master."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "powerpoint.no_slides": {
            "fr": "La présentation ne contient aucune diapositive : ajoutez-en avec Accueil › "
            "Nouvelle diapositive.",
            "en": "The presentation holds no slide: add some with Home › New Slide.",
        },
        "powerpoint.slide_missing": {
            "fr": (
                "La diapositive {wanted} manque : la présentation n'en compte que {n}.",
                "La diapositive {wanted} manque : la présentation n'en compte que {n}.",
            ),
            "en": (
                "Slide {wanted} is missing: the presentation has only {n} slide.",
                "Slide {wanted} is missing: the presentation has only {n} slides.",
            ),
        },
        "powerpoint.slide_not_found": {
            "fr": "Aucune diapositive ne porte le titre « {title} » : vérifiez le texte du cadre "
            "de titre.",
            "en": "No slide has the title “{title}”: check the text in the title frame.",
        },
        "powerpoint.lost": {
            "fr": "Le programme qui a enregistré ce fichier ne garde pas {what} : nous ne pouvons "
            "pas vérifier. Si vous le pouvez, ouvrez-le dans PowerPoint et enregistrez depuis "
            "PowerPoint.",
            "en": "The program that saved this file does not keep {what}: we cannot check. If you "
            "can, open it in PowerPoint and save from PowerPoint.",
        },
        "powerpoint.lost.layouts": {
            "fr": "la disposition des diapositives",
            "en": "the layout of the slides",
        },
        "powerpoint.lost.decorative": {
            "fr": "la mention « décoratif » des images",
            "en": "the “decorative” mark of pictures",
        },
        "powerpoint.lost.theme": {"fr": "le thème", "en": "the theme"},
        "powerpoint.lost.sections": {"fr": "les sections", "en": "the sections"},
        "powerpoint.lost.custom_shows": {
            "fr": "les diaporamas personnalisés",
            "en": "the custom shows",
        },
        "powerpoint.lost.smartart": {"fr": "les graphiques SmartArt", "en": "SmartArt graphics"},
        "powerpoint.layout_kind.title": {"fr": "Diapositive de titre", "en": "Title Slide"},
        "powerpoint.layout_kind.title_and_content": {
            "fr": "Titre et contenu",
            "en": "Title and Content",
        },
        "powerpoint.layout_kind.section": {"fr": "Titre de section", "en": "Section Header"},
        "powerpoint.layout_kind.two_content": {"fr": "Deux contenus", "en": "Two Content"},
        "powerpoint.layout_kind.comparison": {"fr": "Comparaison", "en": "Comparison"},
        "powerpoint.layout_kind.title_only": {"fr": "Titre seul", "en": "Title Only"},
        "powerpoint.layout_kind.blank": {"fr": "Vide", "en": "Blank"},
        "powerpoint.layout_kind.picture": {
            "fr": "Image avec légende",
            "en": "Picture with Caption",
        },
        "powerpoint.layout.unnamed": {"fr": "sans nom", "en": "without a name"},
        "powerpoint.layout.right": {
            "fr": "La disposition « {wanted} » est bien choisie.",
            "en": "The layout “{wanted}” is well chosen.",
        },
        "powerpoint.layout.nowhere": {
            "fr": "Aucune diapositive n'utilise la disposition « {wanted} » : choisissez-la avec "
            "Accueil › Disposition.",
            "en": "No slide uses the layout “{wanted}”: choose it with Home › Layout.",
        },
        "powerpoint.layout.wrong": {
            "fr": "La disposition trouvée est « {found} » : choisissez « {wanted} » avec Accueil › "
            "Disposition.",
            "en": "The layout found is “{found}”: choose “{wanted}” with Home › Layout.",
        },
        "powerpoint.layouts_used.enough": {
            "fr": (
                "La présentation utilise {n} disposition : {names}.",
                "La présentation utilise {n} dispositions : {names}.",
            ),
            "en": (
                "The presentation uses {n} layout: {names}.",
                "The presentation uses {n} layouts: {names}.",
            ),
        },
        "powerpoint.layouts_used.few": {
            "fr": (
                "La présentation utilise seulement {n} disposition ({names}), il en faut {wanted} "
                ": variez-les avec Accueil › Disposition.",
                "La présentation utilise seulement {n} dispositions ({names}), il en faut "
                "{wanted} : variez-les avec Accueil › Disposition.",
            ),
            "en": (
                "The presentation uses only {n} layout ({names}), {wanted} are asked for: vary "
                "them with Home › Layout.",
                "The presentation uses only {n} layouts ({names}), {wanted} are asked for: vary "
                "them with Home › Layout.",
            ),
        },
        "powerpoint.layouts_used.none": {
            "fr": "Les diapositives n'ont pas de disposition : choisissez-en avec Accueil › "
            "Disposition.",
            "en": "The slides have no layout: choose some with Home › Layout.",
        },
        "powerpoint.title.right": {
            "fr": (
                "La diapositive a son titre, dans le cadre prévu.",
                "Les {n} diapositives ont un titre, dans le cadre prévu.",
            ),
            "en": (
                "The slide has its title, in the title frame.",
                "All {n} slides have a title, in the title frame.",
            ),
        },
        "powerpoint.title.wrong": {
            "fr": (
                "{n} diapositive sur {total} n'a pas de titre dans le cadre prévu : tapez-le dans "
                "le cadre « Titre » de la disposition, pas dans une zone de texte.",
                "{n} diapositives sur {total} n'ont pas de titre dans le cadre prévu : tapez-le "
                "dans le cadre « Titre » de la disposition, pas dans une zone de texte.",
            ),
            "en": (
                "{n} slide of {total} has no title in the title frame: type it in the “Title” "
                "frame of the layout, not in a text box.",
                "{n} slides of {total} have no title in the title frame: type it in the “Title” "
                "frame of the layout, not in a text box.",
            ),
        },
        "powerpoint.title.repeated": {
            "fr": "Le titre « {title} » revient sur les diapositives {numbers} : donnez à chacune "
            "un titre qui dit son propre message.",
            "en": "The title “{title}” comes back on slides {numbers}: give each one a title that "
            "says its own message.",
        },
        "powerpoint.slide_order.right": {
            "fr": "Les diapositives se suivent dans l'ordre demandé.",
            "en": "The slides follow each other in the order asked for.",
        },
        "powerpoint.slide_order.missing": {
            "fr": "Nous n'avons pas trouvé de diapositive pour « {titles} » : vérifiez le texte "
            "des titres.",
            "en": "We found no slide for “{titles}”: check the text of the titles.",
        },
        "powerpoint.slide_order.wrong": {
            "fr": "« {before} » doit venir avant « {after} » : faites glisser la diapositive dans "
            "le volet de gauche.",
            "en": "“{before}” must come before “{after}”: drag the slide in the left pane.",
        },
        "powerpoint.slides.right": {
            "fr": (
                "La présentation compte {n} diapositive.",
                "La présentation compte {n} diapositives.",
            ),
            "en": ("The presentation has {n} slide.", "The presentation has {n} slides."),
        },
        "powerpoint.slides.few": {
            "fr": (
                "La présentation compte {n} diapositive, il en faut au moins {min} : complétez-la.",
                "La présentation compte {n} diapositives, il en faut au moins {min} : "
                "complétez-la.",
            ),
            "en": (
                "The presentation has {n} slide, at least {min} are needed: add to it.",
                "The presentation has {n} slides, at least {min} are needed: add to it.",
            ),
        },
        "powerpoint.slides.many": {
            "fr": (
                "La présentation compte {n} diapositive, pour {max} au plus : allégez-la.",
                "La présentation compte {n} diapositives, pour {max} au plus : allégez-la.",
            ),
            "en": (
                "The presentation has {n} slide, {max} at most are asked for: cut it down.",
                "The presentation has {n} slides, {max} at most are asked for: cut it down.",
            ),
        },
        "powerpoint.theme.right": {
            "fr": "Le thème « {found} » est appliqué.",
            "en": "The theme “{found}” is applied.",
        },
        "powerpoint.theme.other": {
            "fr": "Le thème trouvé est « {found} » : choisissez « {wanted} » dans l'onglet "
            "Création.",
            "en": "The theme found is “{found}”: choose “{wanted}” in the Design tab.",
        },
        "powerpoint.theme.default": {
            "fr": "La présentation garde le thème d'origine « {found} » : choisissez-en un autre "
            "dans l'onglet Création.",
            "en": "The presentation keeps the original theme “{found}”: choose another one in the "
            "Design tab.",
        },
        "powerpoint.master_picture.right": {
            "fr": "L'image est posée une seule fois, dans le masque.",
            "en": "The picture is placed once, in the master.",
        },
        "powerpoint.master_picture.missing": {
            "fr": "Le masque n'affiche pas d'image sur la plupart des diapositives : placez le "
            "logo avec Affichage › Masque des diapositives, sur la première page du masque.",
            "en": "The master shows no picture on most slides: place the logo with View › Slide "
            "Master, on the first page of the master.",
        },
        "powerpoint.master_picture.pasted": {
            "fr": (
                "Le logo est dans le masque, et encore collé sur {n} diapositive : supprimez cette "
                "copie.",
                "Le logo est dans le masque, et encore collé sur {n} diapositives : supprimez ces "
                "copies.",
            ),
            "en": (
                "The logo is in the master, and still pasted on {n} slide: delete that copy.",
                "The logo is in the master, and still pasted on {n} slides: delete those copies.",
            ),
        },
    }
)
