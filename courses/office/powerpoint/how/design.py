"""Layouts, titles, order, theme, master, sections."""

from courses.office.how import register_how
from courses.office.powerpoint.how.pairs import how

register_how(
    {
        "powerpoint.layout": how(
            why=(
                "La disposition place les textes et les images pour vous, et ils suivent le thème "
                "quand il change.",
                "The layout places texts and pictures for you, and they follow the theme when it "
                "changes.",
            ),
            hint=(
                "Cherchez la liste des dispositions à côté du bouton qui ajoute une diapositive.",
                "Look for the list of layouts beside the button that adds a slide.",
            ),
            m365=(
                "Sélectionnez la diapositive, puis Accueil › Disposition, et choisissez dans la "
                "liste.",
                "Select the slide, then Home › Layout, and choose from the list.",
            ),
            libre=(
                "Sélectionnez la diapo, puis Diapo › Disposition, et choisissez dans la liste.",
                "Select the slide, then Slide › Layout, and choose from the list.",
            ),
        ),
        "powerpoint.layouts_used": how(
            why=(
                "Chaque disposition sert un propos : ouvrir, annoncer une partie, comparer. Les "
                "varier aide le public à se repérer.",
                "Each layout serves a purpose: open, announce a part, compare. Varying them helps "
                "the audience to find its way.",
            ),
            hint=(
                "Demandez-vous ce que fait chaque diapositive : ouvrir, annoncer, montrer, "
                "comparer ?",
                "Ask what each slide does: open, announce, show, compare?",
            ),
            m365=(
                "Pour chaque diapositive, Accueil › Disposition : « Diapositive de titre » pour la "
                "première, « Titre et contenu », « Deux contenus » ou « Titre seul » pour les "
                "autres.",
                "For each slide, Home › Layout: “Title Slide” for the first one, “Title and "
                "Content”, “Two Content” or “Title Only” for the others.",
            ),
            libre=(
                "Pour chaque diapo, Diapo › Disposition, et choisissez celle qui sert le propos.",
                "For each slide, Slide › Layout, and choose the one that serves the purpose.",
            ),
        ),
        "powerpoint.title": how(
            why=(
                "Le titre placé dans son cadre sert de plan, de repère et de point d'entrée aux "
                "lecteurs d'écran. Une zone de texte ne le fait pas.",
                "A title in its frame serves as outline, landmark and way in for screen readers. A "
                "text box does not.",
            ),
            hint=(
                "Passez en mode Plan : une diapositive sans titre y apparaît vide.",
                "Switch to Outline view: a slide without a title looks empty there.",
            ),
            m365=(
                "Choisissez une disposition avec titre (Accueil › Disposition), cliquez dans le "
                "cadre « Cliquez pour ajouter un titre » et tapez-le. Supprimez l'ancienne zone de "
                "texte.",
                "Choose a layout with a title (Home › Layout), click in the frame “Click to add "
                "title” and type it. Delete the former text box.",
            ),
            libre=(
                "Choisissez Diapo › Disposition › Titre, Contenu, cliquez dans le cadre de titre "
                "et tapez-le. Supprimez l'ancienne zone de texte.",
                "Choose Slide › Layout › Title, Content, click in the title frame and type it. "
                "Delete the former text box.",
            ),
        ),
        "powerpoint.slide_order": how(
            why=(
                "Un ordre pensé pour le public se retient : d'abord le contexte, ensuite les "
                "faits, enfin ce qu'on attend de lui.",
                "An order made for the audience is remembered: first the context, then the facts, "
                "last what is expected of it.",
            ),
            hint=(
                "Le mode Trieuse montre toutes les diapositives à la fois.",
                "Slide Sorter view shows all slides at once.",
            ),
            m365=(
                "Affichage › Trieuse de diapositives, puis faites glisser chaque diapositive à sa "
                "place. Au clavier : Ctrl + flèche dans le volet des miniatures.",
                "View › Slide Sorter, then drag each slide to its place. With the keyboard: Ctrl + "
                "arrow in the thumbnail pane.",
            ),
            libre=(
                "Affichage › Trieuse de diapos, puis faites glisser chaque diapo à sa place.",
                "View › Slide Sorter, then drag each slide to its place.",
            ),
        ),
        "powerpoint.slides": how(
            why=(
                "Une présentation courte se prépare et s'écoute mieux : une idée par diapositive.",
                "A short presentation is easier to prepare and to follow: one idea a slide.",
            ),
            hint=(
                "Le nombre de diapositives s'affiche en bas de la fenêtre.",
                "The number of slides shows at the bottom of the window.",
            ),
            m365=(
                "Accueil › Nouvelle diapositive pour ajouter. Pour retirer : sélectionnez la "
                "miniature, puis Suppr.",
                "Home › New Slide to add. To remove: select the thumbnail, then Delete.",
            ),
            libre=(
                "Diapo › Nouvelle diapo pour ajouter, Diapo › Supprimer la diapo pour retirer.",
                "Slide › New Slide to add, Slide › Delete Slide to remove.",
            ),
        ),
        "powerpoint.theme": how(
            why=(
                "Un thème donne d'un clic des couleurs et des polices qui vont ensemble, partout.",
                "A theme gives at one click colours and fonts that go together, everywhere.",
            ),
            hint=(
                "Les thèmes ont leur propre onglet.",
                "Themes have a tab of their own.",
            ),
            m365=(
                "Ouvrez l'onglet Création et choisissez un thème. Variantes › Couleurs change la "
                "palette.",
                "Open the Design tab and choose a theme. Variants › Colors changes the palette.",
            ),
            libre=(
                "Diapo › Modifier la diapo maîtresse, puis choisissez un modèle. Enregistrez de "
                "préférence depuis PowerPoint, qui garde le thème.",
                "Slide › Change Slide Master, then choose one. Save from PowerPoint if you can, "
                "which keeps the theme.",
            ),
        ),
        "powerpoint.master_picture": how(
            why=(
                "Posé dans le masque, un logo est partout à la même place, et se change une seule "
                "fois.",
                "In the master, a logo is everywhere in the same place, and is changed just once.",
            ),
            hint=(
                "Ce qui doit être sur toutes les diapositives ne se pose pas sur les diapositives.",
                "What must be on every slide is not placed on the slides.",
            ),
            m365=(
                "Affichage › Masque des diapositives, cliquez sur la grande miniature du haut, "
                "Insertion › Images, placez le logo, puis Fermer le mode Masque. Supprimez les "
                "copies des diapositives.",
                "View › Slide Master, click on the large thumbnail at the top, Insert › Pictures, "
                "place the logo, then Close Master View. Delete the copies on the slides.",
            ),
            libre=(
                "Affichage › Diapo maîtresse, Insertion › Image, placez le logo, puis Affichage › "
                "Normal. Supprimez les copies des diapos.",
                "View › Master Slide, Insert › Image, place the logo, then View › Normal. Delete "
                "the copies on the slides.",
            ),
        ),
        "powerpoint.sections": how(
            why=(
                "Les sections rangent les diapositives par partie : on les replie, on les déplace "
                "d'un bloc, on se partage le travail.",
                "Sections sort the slides by part: fold them, move them as one, share the work.",
            ),
            hint=(
                "Cliquez droit entre deux miniatures.",
                "Right-click between two thumbnails.",
            ),
            m365=(
                "Sélectionnez la première diapositive de la partie, puis Accueil › Section › "
                "Ajouter une section, et donnez-lui un nom.",
                "Select the first slide of the part, then Home › Section › Add Section, and name "
                "it.",
            ),
            libre=(
                "Impress ne propose pas cet outil : créez les sections dans PowerPoint.",
                "Impress does not offer this: make the sections in PowerPoint.",
            ),
        ),
        "powerpoint.template": how(
            why=(
                "Un modèle ouvre chaque fois une présentation neuve : personne n'écrase "
                "l'original.",
                "A template opens a new presentation each time: nobody overwrites the original.",
            ),
            hint=(
                "Le type de fichier se choisit au moment d'enregistrer.",
                "The file type is chosen when saving.",
            ),
            m365=(
                "Fichier › Enregistrer sous (ou Enregistrer une copie), puis le type « Modèle "
                "PowerPoint (.potx) ».",
                "File › Save As (or Save a Copy), then the type “PowerPoint Template (.potx)”.",
            ),
            libre=(
                "Fichier › Enregistrer sous, puis le type « Modèle PowerPoint 2007-365 (.potx) ».",
                "File › Save As, then the type “PowerPoint 2007-365 Template (.potx)”.",
            ),
        ),
    }
)
