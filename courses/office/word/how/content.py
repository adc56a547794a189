"""Text, pictures, notes and links, forms, review, properties."""

from courses.office.how import HowTo

_INFO = {
    "microsoft365": {
        "fr": "Fichier › Informations, à droite : Propriétés. La langue se règle dans Révision › "
        "Langue, après avoir tout sélectionné (Ctrl + A).",
        "en": "File › Info, on the right: Properties. The language is set in Review › Language, "
        "once all is selected (Ctrl + A).",
    },
    "microsoft2016": {
        "fr": "Fichier › Informations, à droite : Propriétés. La langue se règle dans Révision › "
        "Langue, après avoir tout sélectionné (Ctrl + A).",
        "en": "File › Info, on the right: Properties. The language is set in Review › Language, "
        "once all is selected (Ctrl + A).",
    },
    "libreoffice": {
        "fr": "Fichier › Propriétés. La langue se règle dans Outils › Langue › Pour tout le texte.",
        "en": "File › Properties. The language is set in Tools › Language › For all text.",
    },
}

HOW = {
    "word.text": HowTo(
        why={
            "fr": "Le document doit dire ce que son lecteur attend, et ne plus contenir de reste "
            "de brouillon.",
            "en": "The document must say what its reader expects, and hold no leftover of a draft.",
        },
        microsoft365={
            "fr": "Cherchez le texte : Ctrl + F. Remplacez-le partout : Ctrl + H.",
            "en": "Find the text: Ctrl + F. Replace it everywhere: Ctrl + H.",
        },
        microsoft2016={
            "fr": "Cherchez le texte : Ctrl + F. Remplacez-le partout : Ctrl + H.",
            "en": "Find the text: Ctrl + F. Replace it everywhere: Ctrl + H.",
        },
        libreoffice={
            "fr": "Cherchez le texte : Ctrl + F. Remplacez-le partout : Ctrl + H.",
            "en": "Find the text: Ctrl + F. Replace it everywhere: Ctrl + H.",
        },
        hint={
            "fr": "Relisez la consigne, puis cherchez les mots exacts dans le document.",
            "en": "Read the task again, then search the exact words in the document.",
        },
    ),
    "word.alt_text": HowTo(
        why={
            "fr": "Les personnes qui ne voient pas l'image entendent sa description ; elle "
            "s'affiche aussi quand l'image ne se charge pas.",
            "en": "People who cannot see the picture hear its description; it also shows when the "
            "picture does not load.",
        },
        microsoft365={
            "fr": "Clic droit sur l'image › Afficher le texte de remplacement. Une phrase suffit ; "
            "cochez « Marquer comme décoratif » si l'image n'apporte rien.",
            "en": "Right-click the picture › View alt text. One sentence is enough; tick “Mark as "
            "decorative” if the picture adds nothing.",
        },
        microsoft2016={
            "fr": "Clic droit sur l'image › Format de l'image › Disposition et propriétés › Texte "
            "de remplacement, champ Description.",
            "en": "Right-click the picture › Format picture › Layout and properties › Alt text, "
            "Description field.",
        },
        libreoffice={
            "fr": "Clic droit sur l'image › Description (ou Texte alternatif).",
            "en": "Right-click the picture › Description (or Alt text).",
        },
        hint={
            "fr": "Que diriez-vous de cette image au téléphone, en une phrase ?",
            "en": "What would you say of this picture on the phone, in one sentence?",
        },
    ),
    "word.footnote": HowTo(
        why={
            "fr": "Une note automatique reste sur la page de son appel et se renumérote seule.",
            "en": "An automatic note stays on the page of its mark and renumbers itself.",
        },
        microsoft365={
            "fr": "Cliquez après le mot : Références › Insérer une note de bas de page (Ctrl + Alt "
            "+ B).",
            "en": "Click after the word: References › Insert footnote (Ctrl + Alt + F).",
        },
        microsoft2016={
            "fr": "Cliquez après le mot : Références › Insérer une note de bas de page (Ctrl + Alt "
            "+ B).",
            "en": "Click after the word: References › Insert footnote (Ctrl + Alt + F).",
        },
        libreoffice={
            "fr": "Cliquez après le mot : Insertion › Note de bas de page et de fin › Note de bas "
            "de page.",
            "en": "Click after the word: Insert › Footnote and endnote › Footnote.",
        },
        hint={
            "fr": "Un chiffre en exposant n'est pas une note : rien ne le relie au bas de la page.",
            "en": "A superscript digit is no note: nothing links it to the bottom of the page.",
        },
    ),
    "word.cross_reference": HowTo(
        why={
            "fr": "Un renvoi (« voir figure 2 ») se met à jour quand les numéros changent, et un "
            "clic y mène.",
            "en": "A cross-reference (“see figure 2”) is updated when numbers change, and a click "
            "leads there.",
        },
        microsoft365={
            "fr": "Références › Renvoi, puis choisissez la légende, le titre ou la note.",
            "en": "References › Cross-reference, then choose the caption, heading or note.",
        },
        microsoft2016={
            "fr": "Références › Renvoi, puis choisissez la légende, le titre ou la note.",
            "en": "References › Cross-reference, then choose the caption, heading or note.",
        },
        libreoffice={
            "fr": "Insertion › Renvoi, puis choisissez la légende, le titre ou la note.",
            "en": "Insert › Cross-reference, then choose the caption, heading or note.",
        },
        hint={
            "fr": "Cliquez sur le numéro : un vrai renvoi devient gris.",
            "en": "Click the number: a real cross-reference turns grey.",
        },
    ),
    "word.hyperlink": HowTo(
        why={
            "fr": "Un lien épargne au lecteur de recopier une adresse, et son texte dit où il "
            "mène.",
            "en": "A link saves readers from copying an address, and its text says where it leads.",
        },
        microsoft365={
            "fr": "Sélectionnez les mots, puis : Insertion › Lien (Ctrl + K).",
            "en": "Select the words, then: Insert › Link (Ctrl + K).",
        },
        microsoft2016={
            "fr": "Sélectionnez les mots, puis : Insertion › Lien hypertexte (Ctrl + K).",
            "en": "Select the words, then: Insert › Hyperlink (Ctrl + K).",
        },
        libreoffice={
            "fr": "Sélectionnez les mots, puis : Insertion › Hyperlien (Ctrl + K).",
            "en": "Select the words, then: Insert › Hyperlink (Ctrl + K).",
        },
        hint={
            "fr": "Passez la souris sur l'adresse : une bulle apparaît si c'est un lien.",
            "en": "Move the mouse over the address: a bubble shows if it is a link.",
        },
    ),
    "word.merge_field": HowTo(
        why={
            "fr": "Un champ de fusion écrit le bon nom dans chaque lettre, sans recopie ni oubli.",
            "en": "A merge field writes the right name in each letter, with no copying and no "
            "slip.",
        },
        microsoft365={
            "fr": "Publipostage › Sélection des destinataires, puis Insérer un champ de fusion.",
            "en": "Mailings › Select recipients, then Insert merge field.",
        },
        microsoft2016={
            "fr": "Publipostage › Sélection des destinataires, puis Insérer un champ de fusion.",
            "en": "Mailings › Select recipients, then Insert merge field.",
        },
        libreoffice={
            "fr": "Insertion › Champ › Autres champs › Base de données › Champs de mailing.",
            "en": "Insert › Field › More fields › Database › Mail merge fields.",
        },
        hint={
            "fr": "Les chevrons « » ne se tapent pas : Word les pose avec le champ.",
            "en": "The chevrons « » are not typed: Word puts them with the field.",
        },
    ),
    "word.content_control": HowTo(
        why={
            "fr": "Un champ de formulaire guide la réponse et évite les fautes de saisie.",
            "en": "A form control guides the answer and prevents typing mistakes.",
        },
        microsoft365={
            "fr": "Affichez l'onglet Développeur (Fichier › Options › Personnaliser le ruban), "
            "puis insérez le contrôle. Ses choix : Développeur › Propriétés.",
            "en": "Show the Developer tab (File › Options › Customise ribbon), then insert the "
            "control. Its choices: Developer › Properties.",
        },
        microsoft2016={
            "fr": "Affichez l'onglet Développeur (Fichier › Options › Personnaliser le ruban), "
            "puis insérez le contrôle. Ses choix : Développeur › Propriétés.",
            "en": "Show the Developer tab (File › Options › Customise ribbon), then insert the "
            "control. Its choices: Developer › Properties.",
        },
        libreoffice={
            "fr": "Formulaire › Contrôles de contenu, puis choisissez le contrôle.",
            "en": "Form › Content controls, then choose the control.",
        },
        hint={
            "fr": "Cliquez sur le champ : un cadre avec un titre doit apparaître.",
            "en": "Click the field: a frame with a title must appear.",
        },
    ),
    "word.protection": HowTo(
        why={
            "fr": "La protection laisse remplir le formulaire sans que l'on abîme ses textes.",
            "en": "Protection lets people fill in the form without damaging its texts.",
        },
        microsoft365={
            "fr": "Révision › Restreindre la modification : choisissez ce qui reste permis, puis "
            "« Oui, activer la protection ».",
            "en": "Review › Restrict editing: choose what stays allowed, then “Yes, start "
            "enforcing protection”.",
        },
        microsoft2016={
            "fr": "Révision › Restreindre la modification : choisissez ce qui reste permis, puis "
            "« Oui, activer la protection ».",
            "en": "Review › Restrict editing: choose what stays allowed, then “Yes, start "
            "enforcing protection”.",
        },
        libreoffice={
            "fr": "Outils › Protéger le document › Protéger le formulaire.",
            "en": "Tools › Protect document › Protect form.",
        },
        hint={
            "fr": "La règle seule ne suffit pas : il faut aussi activer la protection.",
            "en": "The rule alone is not enough: the protection must be started too.",
        },
    ),
    "word.template": HowTo(
        why={
            "fr": "Un modèle ouvre chaque fois un document neuf : l'original n'est jamais écrasé.",
            "en": "A template opens a new document each time: the original is never overwritten.",
        },
        microsoft365={
            "fr": "Fichier › Enregistrer sous, puis le type « Modèle Word (.dotx) ».",
            "en": "File › Save as, then the type “Word template (.dotx)”.",
        },
        microsoft2016={
            "fr": "Fichier › Enregistrer sous › Parcourir, puis le type « Modèle Word (.dotx) ».",
            "en": "File › Save as › Browse, then the type “Word template (.dotx)”.",
        },
        libreoffice={
            "fr": "Fichier › Enregistrer sous, puis le type « Modèle Word 2007-365 (.dotx) ».",
            "en": "File › Save as, then the type “Word 2007-365 template (.dotx)”.",
        },
        hint={
            "fr": "Changer l'extension à la main ne suffit pas : choisissez le type.",
            "en": "Changing the extension by hand is not enough: choose the type.",
        },
    ),
    "word.no_tracked_changes": HowTo(
        why={
            "fr": "Un document diffusé avec ses révisions montre à tous ce qui a été retiré.",
            "en": "A document sent out with its revisions shows everybody what was removed.",
        },
        microsoft365={
            "fr": "Révision › Accepter (ou Refuser), une à une ou « toutes les modifications ».",
            "en": "Review › Accept (or Reject), one by one or “all changes”.",
        },
        microsoft2016={
            "fr": "Révision › Accepter (ou Refuser), une à une ou « toutes les modifications ».",
            "en": "Review › Accept (or Reject), one by one or “all changes”.",
        },
        libreoffice={
            "fr": "Édition › Suivi des modifications › Gérer, puis acceptez ou refusez.",
            "en": "Edit › Track changes › Manage, then accept or reject.",
        },
        hint={
            "fr": "Choisissez l'affichage « Toutes les marques » : les masquer ne les retire pas.",
            "en": "Choose the view “All markup”: hiding changes does not remove them.",
        },
    ),
    "word.no_comments": HowTo(
        why={
            "fr": "Les commentaires sont un échange de travail : le lecteur final n'a pas à les "
            "voir.",
            "en": "Comments are a working exchange: the final reader should not see them.",
        },
        microsoft365={
            "fr": "Révision › Supprimer › Supprimer tous les commentaires du document.",
            "en": "Review › Delete › Delete all comments in document.",
        },
        microsoft2016={
            "fr": "Révision › Supprimer › Supprimer tous les commentaires du document.",
            "en": "Review › Delete › Delete all comments in document.",
        },
        libreoffice={
            "fr": "Clic droit sur un commentaire › Supprimer tous les commentaires.",
            "en": "Right-click a comment › Delete all comments.",
        },
        hint={
            "fr": "Un commentaire résolu est encore dans le document.",
            "en": "A resolved comment is still in the document.",
        },
    ),
    "word.property": HowTo(
        why={
            "fr": "Les propriétés servent à retrouver le document, à le faire lire dans sa langue, "
            "et peuvent aussi révéler un nom.",
            "en": "Properties help to find the document, to have it read in its language, and may "
            "also give away a name.",
        },
        **_INFO,
        hint={
            "fr": "Les propriétés sont dans l'onglet Fichier, pas dans le texte.",
            "en": "Properties are in the File tab, not in the text.",
        },
    ),
}
