"""Transitions, animations, custom shows, properties of the file."""

from courses.office.how import register_how
from courses.office.powerpoint.how.pairs import how

register_how(
    {
        "powerpoint.transition": how(
            why=(
                "Une seule transition, sobre, marque le passage ; plusieurs détournent "
                "l'attention.",
                "One quiet transition marks the passage; several draw attention away.",
            ),
            hint=(
                "Un bouton applique la même transition à toutes les diapositives.",
                "One button applies the same transition to all slides.",
            ),
            m365=(
                "Ouvrez l'onglet Transitions, choisissez « Fondu », puis Appliquer partout.",
                "Open the Transitions tab, choose “Fade”, then Apply To All.",
            ),
            libre=(
                "Diapo › Transition de diapo, choisissez « Fondu », puis « Appliquer la transition "
                "à toutes les diapos ».",
                "Slide › Slide Transition, choose “Fade”, then “Apply Transition to All Slides”.",
            ),
        ),
        "powerpoint.animation": how(
            why=(
                "Une animation sert à faire apparaître une idée au moment où vous en parlez, rien "
                "de plus.",
                "An animation serves to bring up an idea when you speak of it, nothing more.",
            ),
            hint=(
                "Ouvrez le volet Animation : chaque ligne est un effet.",
                "Open the Animation Pane: each line is an effect.",
            ),
            m365=(
                "Sélectionnez l'objet, puis Animations › Apparaître. Animations › Volet Animation "
                "montre, déplace et supprime les effets.",
                "Select the object, then Animations › Appear. Animations › Animation Pane shows, "
                "moves and removes effects.",
            ),
            libre=(
                "Sélectionnez l'objet, puis Affichage › Animation, et ajoutez ou retirez un effet.",
                "Select the object, then View › Animation, and add or remove an effect.",
            ),
        ),
        "powerpoint.custom_show": how(
            why=(
                "Un diaporama personnalisé montre un choix de diapositives à un public, sans "
                "copier le fichier.",
                "A custom show presents a choice of slides to an audience, without copying the "
                "file.",
            ),
            hint=(
                "L'outil est avec ceux qui lancent le diaporama.",
                "The tool is with those that start the show.",
            ),
            m365=(
                "Diaporama › Diaporama personnalisé › Diaporamas personnalisés › Nouveau : "
                "nommez-le et ajoutez les diapositives.",
                "Slide Show › Custom Slide Show › Custom Shows › New: name it and add the slides.",
            ),
            libre=(
                "Diaporama › Diaporama personnalisé › Nouveau : nommez-le et ajoutez les diapos. "
                "Enregistrez de préférence depuis PowerPoint.",
                "Slide Show › Custom Slide Show › New: name it and add the slides. Save from "
                "PowerPoint if you can.",
            ),
        ),
        "powerpoint.property": how(
            why=(
                "Les propriétés voyagent avec le fichier : un titre aide à le retrouver, un nom "
                "peut être de trop.",
                "Properties travel with the file: a title helps to find it, a name may be one too "
                "many.",
            ),
            hint=(
                "Elles ne sont pas sur les diapositives, mais dans l'onglet Fichier.",
                "They are not on the slides, but in the File tab.",
            ),
            m365=(
                "Fichier › Informations, à droite : Titre, Auteur. Pour effacer : Vérifier "
                "l'absence de problèmes › Inspecter le document. La langue : Révision › Langue › "
                "Langue de vérification.",
                "File › Info, on the right: Title, Author. To erase: Check for Issues › Inspect "
                "Document. The language: Review › Language › Set Proofing Language.",
            ),
            libre=(
                "Fichier › Propriétés › Description, et « Réinitialiser les propriétés » dans "
                "l'onglet Général. La langue : Outils › Langue.",
                "File › Properties › Description, and “Reset Properties” in the General tab. The "
                "language: Tools › Language.",
            ),
        ),
    }
)
