"""Sizes, amount of text, place, contrast, reading order."""

from courses.office.how import register_how
from courses.office.powerpoint.how.pairs import how

register_how(
    {
        "powerpoint.min_font": how(
            why=(
                "Du fond de la salle, un petit texte ne se lit pas : le public renonce et n'écoute "
                "plus.",
                "From the back of the room, small text cannot be read: the audience gives up and "
                "stops listening.",
            ),
            hint=(
                "Reculez de trois pas devant votre écran.",
                "Step back three paces from your screen.",
            ),
            m365=(
                "Sélectionnez le texte, puis Accueil › Taille de police. S'il ne tient plus, "
                "raccourcissez-le.",
                "Select the text, then Home › Font Size. If it no longer fits, shorten it.",
            ),
            libre=(
                "Sélectionnez le texte, puis Format › Caractère › Taille. S'il ne tient plus, "
                "raccourcissez-le.",
                "Select the text, then Format › Character › Size. If it no longer fits, shorten "
                "it.",
            ),
        ),
        "powerpoint.max_words": how(
            why=(
                "On ne lit pas et n'écoute pas en même temps : peu de mots laissent la place à "
                "votre voix.",
                "Nobody reads and listens at once: few words leave room for your voice.",
            ),
            hint=(
                "Gardez les mots que vous souligneriez, déplacez les autres dans les commentaires.",
                "Keep the words that you would underline, move the others to the notes.",
            ),
            m365=(
                "Coupez le texte en trop (Ctrl + X), collez-le dans le volet « Notes », ou "
                "répartissez sur deux diapositives avec Accueil › Nouvelle diapositive.",
                "Cut the text that is too much (Ctrl + X), paste it in the Notes pane, or spread "
                "it over two slides with Home › New Slide.",
            ),
            libre=(
                "Coupez le texte en trop (Ctrl + X), collez-le avec Affichage › Notes, ou "
                "répartissez sur deux diapos.",
                "Cut the text that is too much (Ctrl + X), paste it in View › Notes, or spread it "
                "over two slides.",
            ),
        ),
        "powerpoint.inside_slide": how(
            why=(
                "Ce qui dépasse est coupé à l'écran et à l'impression.",
                "What crosses the edge is cut on screen and on paper.",
            ),
            hint=(
                "Réduisez le zoom pour voir les bords de la diapositive.",
                "Zoom out to see the edges of the slide.",
            ),
            m365=(
                "Cliquez sur l'objet et faites-le glisser à l'intérieur, ou réduisez-le par un "
                "coin. Accueil › Organiser › Aligner le cale sur le bord.",
                "Click the object and drag it inside, or shrink it by a corner. Home › Arrange › "
                "Align sets it on the edge.",
            ),
            libre=(
                "Cliquez sur l'objet et faites-le glisser à l'intérieur, ou réduisez-le par un "
                "coin.",
                "Click the object and drag it inside, or shrink it by a corner.",
            ),
        ),
        "powerpoint.contrast": how(
            why=(
                "Un texte pâle disparaît avec un vidéoprojecteur, et pour les yeux fatigués.",
                "Pale text disappears with a projector, and for tired eyes.",
            ),
            hint=(
                "Regardez la diapositive en noir et blanc : le texte ressort-il encore ?",
                "Look at the slide in black and white: does the text still stand out?",
            ),
            m365=(
                "Sélectionnez le texte, puis Accueil › Couleur de police : foncé sur clair, ou "
                "clair sur foncé. Révision › Vérifier l'accessibilité signale les textes "
                "difficiles à lire.",
                "Select the text, then Home › Font Color: dark on light, or light on dark. Review "
                "› Check Accessibility points out texts that are hard to read.",
            ),
            m2016=(
                "Sélectionnez le texte, puis Accueil › Couleur de police : foncé sur clair, ou "
                "clair sur foncé. Affichage › Nuances de gris aide à juger.",
                "Select the text, then Home › Font Color: dark on light, or light on dark. View › "
                "Grayscale helps to judge.",
            ),
            libre=(
                "Sélectionnez le texte, puis Format › Caractère › Effets de caractère › Couleur de "
                "police.",
                "Select the text, then Format › Character › Font Effects › Font color.",
            ),
        ),
        "powerpoint.reading_order": how(
            why=(
                "Un lecteur d'écran dit les objets dans cet ordre : le titre d'abord, puis le "
                "reste dans le sens de la lecture.",
                "A screen reader says the objects in this order: the title first, then the rest in "
                "the order of reading.",
            ),
            hint=(
                "Appuyez plusieurs fois sur Tab : les objets se sélectionnent dans l'ordre de "
                "lecture.",
                "Press Tab several times: objects are selected in reading order.",
            ),
            m365=(
                "Révision › Vérifier l'accessibilité › Volet d'ordre de lecture, puis montez ou "
                "descendez chaque objet. Le premier de la liste est lu en premier.",
                "Review › Check Accessibility › Reading Order Pane, then move each object up or "
                "down. The first in the list is read first.",
            ),
            m2016=(
                "Accueil › Organiser › Volet Sélection, puis faites glisser les objets. La lecture "
                "va du bas de la liste vers le haut.",
                "Home › Arrange › Selection Pane, then drag the objects. Reading goes from the "
                "bottom of the list to the top.",
            ),
            libre=(
                "Sélectionnez l'objet, puis Forme › Disposer › Envoyer à l'arrière (lu plus tôt) "
                "ou Mettre au premier plan (lu plus tard).",
                "Select the object, then Shape › Arrange › Send to Back (read sooner) or Bring to "
                "Front (read later).",
            ),
        ),
    }
)
