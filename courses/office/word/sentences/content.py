"""Text, pictures, notes and links, controls, review, properties."""

from courses.office.sentences import Catalogue

SENTENCES: Catalogue = {
    "place.word_picture": {
        "fr": "image « {name} », paragraphe {n}",
        "en": "picture “{name}”, paragraph {n}",
    },
    "place.word_unnamed_picture": {
        "fr": "image du paragraphe {n}",
        "en": "picture of paragraph {n}",
    },
    "word.text.right": {
        "fr": "Le texte est celui attendu.",
        "en": "The text is as expected.",
    },
    "word.text.missing": {
        "fr": (
            "Il manque ce texte : {texts}.",
            "Il manque {n} textes : {texts}.",
        ),
        "en": ("This text is missing: {texts}.", "{n} texts are missing: {texts}."),
    },
    "word.text.left": {
        "fr": (
            "Ce texte ne devrait plus apparaître : {texts}.",
            "{n} textes ne devraient plus apparaître : {texts}.",
        ),
        "en": (
            "This text should not appear any more: {texts}.",
            "{n} texts should not appear any more: {texts}.",
        ),
    },
    "word.alt_text.right": {
        "fr": (
            "L'image est décrite (ou marquée comme décorative).",
            "Les {n} images sont décrites (ou marquées comme décoratives).",
        ),
        "en": (
            "The picture is described (or marked as decorative).",
            "The {n} pictures are described (or marked as decorative).",
        ),
    },
    "word.alt_text.no_picture": {
        "fr": "Le document n'a pas d'image à décrire.",
        "en": "The document has no picture to describe.",
    },
    "word.alt_text.few": {
        "fr": "Images trouvées : {n} sur {min}. Remettez ce qui a disparu.",
        "en": (
            "The document has {n} picture, at least {min} are needed: put back those that are "
            "gone.",
            "The document has {n} pictures, at least {min} are needed: put back those that are "
            "gone.",
        ),
    },
    "word.alt_text.missing": {
        "fr": (
            "Une image n'a pas de texte de remplacement : faites un clic droit dessus, puis "
            "« Modifier le texte de remplacement », et décrivez-la en une phrase.",
            "{n} images n'ont pas de texte de remplacement : faites un clic droit sur chacune, "
            "puis « Modifier le texte de remplacement », et décrivez-la en une phrase.",
        ),
        "en": (
            "One picture has no alternative text: right-click it, then “Edit alt text”, and "
            "describe it in a sentence.",
            "{n} pictures have no alternative text: right-click each of them, then “Edit alt "
            "text”, and describe it in a sentence.",
        ),
    },
    "word.alt_text.empty_words": {
        "fr": "Le texte de remplacement « {text} » ne décrit pas l'image : dites en une phrase ce "
        "qu'elle montre.",
        "en": "The alternative text “{text}” does not describe the picture: say in a sentence "
        "what it shows.",
    },
    "word.footnote.found": {
        "fr": ("Une note de bas de page est en place.", "{n} notes de bas de page sont en place."),
        "en": ("One footnote is in place.", "{n} footnotes are in place."),
    },
    "word.footnote.few": {
        "fr": (
            "Le document a {n} note de bas de page, il en faut au moins {min} : ajoutez-en depuis "
            "l'onglet « Références ».",
            "Le document a {n} notes de bas de page, il en faut au moins {min} : ajoutez-en "
            "depuis l'onglet « Références ».",
        ),
        "en": (
            "The document has {n} footnote, at least {min} are needed: add some from the "
            "“References” tab.",
            "The document has {n} footnotes, at least {min} are needed: add some from the "
            "“References” tab.",
        ),
    },
    "word.footnote.empty": {
        "fr": (
            "Une note de bas de page est vide : écrivez son texte en bas de la page.",
            "{n} notes de bas de page sont vides : écrivez leur texte en bas de la page.",
        ),
        "en": (
            "One footnote is empty: write its text at the bottom of the page.",
            "{n} footnotes are empty: write their text at the bottom of the page.",
        ),
    },
    "word.footnote.endnote": {
        "fr": "Votre note est une note de fin : convertissez-la en note de bas de page.",
        "en": "Your note is an endnote: convert it to a footnote.",
    },
    "word.cross_reference.found": {
        "fr": ("Un renvoi automatique est en place.", "{n} renvois automatiques sont en place."),
        "en": (
            "One automatic cross-reference is in place.",
            "{n} automatic cross-references are in place.",
        ),
    },
    "word.cross_reference.few": {
        "fr": (
            "Le document a {n} renvoi automatique, il en faut au moins {min} : insérez un "
            "« Renvoi » depuis l'onglet « Références ».",
            "Le document a {n} renvois automatiques, il en faut au moins {min} : insérez un "
            "« Renvoi » depuis l'onglet « Références ».",
        ),
        "en": (
            "The document has {n} automatic cross-reference, at least {min} are needed: insert a "
            "“Cross-reference” from the “References” tab.",
            "The document has {n} automatic cross-references, at least {min} are needed: insert a "
            "“Cross-reference” from the “References” tab.",
        ),
    },
    "word.cross_reference.broken": {
        "fr": (
            "Un renvoi ne mène plus nulle part : supprimez-le, puis insérez-le à nouveau.",
            "{n} renvois ne mènent plus nulle part : supprimez-les, puis insérez-les à nouveau.",
        ),
        "en": (
            "One cross-reference leads nowhere: delete it, then insert it again.",
            "{n} cross-references lead nowhere: delete them, then insert them again.",
        ),
    },
    "word.hyperlink.found": {
        "fr": ("Un lien est en place.", "{n} liens sont en place."),
        "en": ("One link is in place.", "{n} links are in place."),
    },
    "word.hyperlink.few": {
        "fr": (
            "Le document a {n} lien, il en faut au moins {min} : sélectionnez le texte, puis "
            "appuyez sur Ctrl + K.",
            "Le document a {n} liens, il en faut au moins {min} : sélectionnez le texte, puis "
            "appuyez sur Ctrl + K.",
        ),
        "en": (
            "The document has {n} link, at least {min} are needed: select the text, then press "
            "Ctrl + K.",
            "The document has {n} links, at least {min} are needed: select the text, then press "
            "Ctrl + K.",
        ),
    },
    "word.hyperlink.plain": {
        "fr": "L'adresse est écrite, mais on ne peut pas cliquer dessus : sélectionnez-la, puis "
        "appuyez sur Ctrl + K.",
        "en": "The address is written, but it cannot be clicked: select it, then press Ctrl + K.",
    },
    "word.merge_field.found": {
        "fr": "Les champs de fusion demandés sont en place.",
        "en": "The merge fields asked for are in place.",
    },
    "word.merge_field.missing": {
        "fr": "Il manque des champs de fusion : {names}. Insérez-les depuis l'onglet "
        "« Publipostage ».",
        "en": "Merge fields are missing: {names}. Insert them from the “Mailings” tab.",
    },
    "word.merge_field.typed": {
        "fr": "Des champs sont écrits à la main : {names}. Effacez-les, puis insérez-les depuis "
        "l'onglet « Publipostage ».",
        "en": "Some fields are typed by hand: {names}. Delete them, then insert them from the "
        "“Mailings” tab.",
    },
    "word.merge_field.unconnected": {
        "fr": "Les champs sont en place, mais le document n'est relié à aucune liste : choisissez "
        "les destinataires dans l'onglet « Publipostage ».",
        "en": "The fields are in place, but the document is linked to no list: select recipients "
        "in the “Mailings” tab.",
    },
    "word.content_control.found": {
        "fr": "Le formulaire contient les contrôles demandés.",
        "en": "The form holds the controls asked for.",
    },
    "word.content_control.few": {
        "fr": "Le document a {n} {kind}, il en faut au moins {min} : passez par l'onglet "
        "« Développeur ».",
        "en": "The document has {n} {kind}, at least {min} needed: use the “Developer” tab.",
    },
    "word.control.any": {
        "fr": ("contrôle de contenu", "contrôles de contenu"),
        "en": ("content control", "content controls"),
    },
    "word.control.dropdown": {
        "fr": ("liste déroulante avec des choix", "listes déroulantes avec des choix"),
        "en": ("drop-down list with choices", "drop-down lists with choices"),
    },
    "word.control.checkbox": {
        "fr": ("case à cocher", "cases à cocher"),
        "en": ("check box", "check boxes"),
    },
    "word.control.date": {
        "fr": ("sélecteur de date", "sélecteurs de date"),
        "en": ("date picker", "date pickers"),
    },
    "word.control.text": {
        "fr": ("zone de texte à remplir", "zones de texte à remplir"),
        "en": ("text control", "text controls"),
    },
    "word.no_tracked_changes.none": {
        "fr": "Il ne reste aucune modification à accepter ou à refuser.",
        "en": "No change is left to accept or reject.",
    },
    "word.no_tracked_changes.some": {
        "fr": (
            "Il reste une modification suivie : acceptez-la ou refusez-la depuis l'onglet "
            "« Révision ».",
            "Il reste {n} modifications suivies : acceptez-les ou refusez-les depuis l'onglet "
            "« Révision ».",
        ),
        "en": (
            "One tracked change is left: accept or reject it from the “Review” tab.",
            "{n} tracked changes are left: accept or reject them from the “Review” tab.",
        ),
    },
    "word.no_comments.none": {
        "fr": "Il ne reste aucun commentaire.",
        "en": "No comment is left.",
    },
    "word.no_comments.some": {
        "fr": (
            "Il reste un commentaire : répondez-y, puis supprimez-le depuis l'onglet « Révision ».",
            "Il reste {n} commentaires : répondez-y, puis supprimez-les depuis l'onglet "
            "« Révision ».",
        ),
        "en": (
            "One comment is left: answer it, then delete it from the “Review” tab.",
            "{n} comments are left: answer them, then delete them from the “Review” tab.",
        ),
    },
    "word.property.name.title": {"fr": "le titre", "en": "the title"},
    "word.property.name.author": {"fr": "l'auteur", "en": "the author"},
    "word.property.name.language": {"fr": "la langue", "en": "the language"},
    "word.property.name.subject": {"fr": "le sujet", "en": "the subject"},
    "word.property.right": {
        "fr": "Dans les propriétés du document, {name} est bien « {found} ».",
        "en": "In the properties of the document, {name} is “{found}”.",
    },
    "word.property.absent": {
        "fr": "Les propriétés du document n'indiquent plus {name}.",
        "en": "The properties of the document do not give {name} any more.",
    },
    "word.property.left": {
        "fr": "Les propriétés du document indiquent encore {name} : « {found} ». Videz ce champ "
        "dans « Fichier › Informations ».",
        "en": "The properties of the document still give {name}: “{found}”. Remove it in “File › "
        "Info”.",
    },
    "word.property.missing": {
        "fr": "Les propriétés du document n'indiquent pas {name} : complétez-les dans « Fichier › "
        "Informations ».",
        "en": "The properties of the document do not give {name}: add it in “File › Info”.",
    },
    "word.property.other": {
        "fr": "Dans les propriétés du document, {name} est « {found} » au lieu de « {wanted} ».",
        "en": "In the properties of the document, {name} is “{found}” instead of “{wanted}”.",
    },
    "word.protection.found": {
        "fr": "Le document est protégé comme demandé.",
        "en": "The document is protected as asked.",
    },
    "word.protection.missing": {
        "fr": "Le document n'est pas encore protégé : choisissez « Restreindre la modification » "
        "dans l'onglet « Révision », puis activez la protection.",
        "en": "The document is not protected yet: choose “Restrict editing” in the “Review” tab, "
        "then start the protection.",
    },
    "word.protection.other": {
        "fr": "Le document est protégé pour permettre {found}, et non {wanted}.",
        "en": "The document is protected to allow {found}, not {wanted}.",
    },
    "word.protection.kind.read_only": {"fr": "la lecture seule", "en": "reading only"},
    "word.protection.kind.comments": {"fr": "les commentaires", "en": "comments"},
    "word.protection.kind.tracked_changes": {
        "fr": "les modifications suivies",
        "en": "tracked changes",
    },
    "word.protection.kind.forms": {
        "fr": "le remplissage de formulaires",
        "en": "filling in forms",
    },
    "word.template.is_template": {
        "fr": "Le fichier est bien un modèle.",
        "en": "The file is a template.",
    },
    "word.template.is_document": {
        "fr": "Le fichier est bien un document.",
        "en": "The file is a document.",
    },
    "word.template.is_no_template": {
        "fr": "Le fichier est un document ordinaire : choisissez « Enregistrer sous », puis le "
        "type « Modèle Word (.dotx) ».",
        "en": "The file is an ordinary document: choose “Save as”, then the type “Word template "
        "(.dotx)”.",
    },
    "word.template.is_no_document": {
        "fr": "Le fichier est un modèle : choisissez « Enregistrer sous », puis le type "
        "« Document Word (.docx) ».",
        "en": "The file is a template: choose “Save as”, then the type “Word document (.docx)”.",
    },
    "word.beyond.pictures": {
        "fr": "Les images ont changé : nous vérifions leur description, pas ce qu'elles montrent.",
        "en": "The pictures have changed: we check their description, not what they show.",
    },
    "word.beyond.theme": {
        "fr": "Le thème a changé : ses couleurs et ses polices se jugent à l'œil.",
        "en": "The theme has changed: its colours and fonts are judged by eye.",
    },
    "word.summary.fields": {"fr": "champs : {names}", "en": "fields: {names}"},
    "word.summary.page": {
        "fr": "{width} × {height} cm, marges (haut, bas, gauche, droite) {margins} cm, "
        "colonnes : {columns}",
        "en": "{width} × {height} cm, margins (top, bottom, left, right) {margins} cm, "
        "columns: {columns}",
    },
    "word.summary.table": {
        "fr": "{rows} × {columns}, sans en-tête répété",
        "en": "{rows} × {columns}, no header repeated",
    },
    "word.summary.table_with_header": {
        "fr": "{rows} × {columns}, en-tête répété",
        "en": "{rows} × {columns}, header repeated",
    },
    "word.summary.described": {"fr": "décrite : « {text} »", "en": "described: “{text}”"},
    "word.summary.undescribed": {"fr": "sans description", "en": "no description"},
    "word.summary.decorative": {"fr": "décorative", "en": "decorative"},
    "word.summary.style": {"fr": "style « {style} »", "en": "style “{style}”"},
    "word.summary.list_bullet": {"fr": "liste à puces", "en": "bulleted list"},
    "word.summary.list_number": {"fr": "liste numérotée", "en": "numbered list"},
    "word.summary.list_other": {"fr": "liste", "en": "list"},
}
