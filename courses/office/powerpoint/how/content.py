"""Descriptions, notes, objects, links, number and footer."""

from courses.office.how import register_how
from courses.office.powerpoint.how.pairs import how

register_how(
    {
        "powerpoint.alt_text": how(
            why=(
                "Une personne aveugle entend la description à la place de l'image ; elle sert "
                "aussi quand l'image ne s'affiche pas.",
                "A blind person hears the description in place of the picture; it also helps when "
                "the picture does not show.",
            ),
            hint=(
                "Dites l'image au téléphone, en une phrase, à quelqu'un qui ne la voit pas.",
                "Tell the picture over the phone, in one sentence, to somebody who does not see "
                "it.",
            ),
            m365=(
                "Cliquez droit sur l'image › Afficher le texte de remplacement, puis écrivez une "
                "phrase. Pour un simple ornement, cochez « Marquer comme décoratif ».",
                "Right-click the picture › View Alt Text, then write a sentence. For a mere "
                "ornament, tick “Mark as decorative”.",
            ),
            m2016=(
                "Cliquez droit sur l'image › Format de l'image › Taille et propriétés › Texte de "
                "remplacement, puis écrivez une phrase dans « Description ».",
                "Right-click the picture › Format Picture › Size & Properties › Alt Text, then "
                "write a sentence in “Description”.",
            ),
            libre=(
                "Cliquez droit sur l'image › Texte alternatif (ou Description), puis écrivez une "
                "phrase.",
                "Right-click the picture › Alt Text (or Description), then write a sentence.",
            ),
        ),
        "powerpoint.notes": how(
            why=(
                "Les commentaires gardent ce que vous direz : la diapositive reste légère, et un "
                "collègue peut vous remplacer.",
                "Notes keep what you will say: the slide stays light, and a colleague can stand in "
                "for you.",
            ),
            hint=(
                "Ils s'écrivent sous la diapositive.",
                "They are written under the slide.",
            ),
            m365=(
                "Cliquez sur « Notes » en bas de la fenêtre, puis écrivez sous la diapositive.",
                "Click “Notes” at the bottom of the window, then write under the slide.",
            ),
            m2016=(
                "Cliquez sur « Commentaires » en bas de la fenêtre, ou Affichage › Commentaires, "
                "puis écrivez sous la diapositive.",
                "Click “Notes” at the bottom of the window, or View › Notes, then write under the "
                "slide.",
            ),
            libre=(
                "Affichage › Notes, puis écrivez sous la diapo.",
                "View › Notes, then write under the slide.",
            ),
        ),
        "powerpoint.chart": how(
            why=(
                "Un graphique natif se corrige en changeant ses chiffres ; une image est à "
                "refaire.",
                "A native chart is corrected by changing its figures; a picture has to be remade.",
            ),
            hint=(
                "Cliquez sur le graphique : s'il n'a pas d'onglet à lui, c'est une image.",
                "Click the chart: if it brings no tab of its own, it is a picture.",
            ),
            m365=(
                "Insertion › Graphique, choisissez le type, puis remplissez la petite feuille de "
                "calcul. Depuis Excel : copiez le graphique, puis Coller › Conserver la mise en "
                "forme et lier les données.",
                "Insert › Chart, choose the type, then fill in the small sheet. From Excel: copy "
                "the chart, then Paste › Keep Source Formatting & Link Data.",
            ),
            libre=(
                "Insertion › Diagramme, puis Affichage › Table de données du diagramme.",
                "Insert › Chart, then View › Chart Data Table.",
            ),
        ),
        "powerpoint.table": how(
            why=(
                "Un vrai tableau garde ses colonnes alignées et se lit dans l'ordre, même à "
                "l'oreille.",
                "A real table keeps its columns aligned and reads in order, even by ear.",
            ),
            hint=(
                "N'alignez pas avec des espaces : il existe un outil pour cela.",
                "Do not align with spaces: there is a tool for that.",
            ),
            m365=(
                "Insertion › Tableau, choisissez le nombre de colonnes et de lignes, puis tapez "
                "dans les cellules.",
                "Insert › Table, choose the number of columns and rows, then type in the cells.",
            ),
            libre=(
                "Insertion › Tableau, donnez les colonnes et les lignes, puis tapez dans les "
                "cellules.",
                "Insert › Table, give columns and rows, then type in the cells.",
            ),
        ),
        "powerpoint.smartart": how(
            why=(
                "Un SmartArt montre une suite, un cycle ou une hiérarchie mieux qu'une liste.",
                "A SmartArt shows a sequence, a cycle or a hierarchy better than a list does.",
            ),
            hint=(
                "Une liste à puces peut se convertir.",
                "A bulleted list can be converted.",
            ),
            m365=(
                "Sélectionnez la liste, puis Accueil › Convertir en graphique SmartArt, ou "
                "Insertion › SmartArt.",
                "Select the list, then Home › Convert to SmartArt, or Insert › SmartArt.",
            ),
            libre=(
                "Impress ne crée pas de SmartArt : faites-le dans PowerPoint.",
                "Impress does not make SmartArt: do it in PowerPoint.",
            ),
        ),
        "powerpoint.media": how(
            why=(
                "Une courte vidéo montre un geste qu'aucun texte n'explique aussi bien.",
                "A short video shows a gesture that no text explains as well.",
            ),
            hint=(
                "Cherchez à droite de l'onglet Insertion.",
                "Look at the right of the Insert tab.",
            ),
            m365=(
                "Insertion › Vidéo (ou Audio) › Cet appareil, puis choisissez le fichier.",
                "Insert › Video (or Audio) › This Device, then choose the file.",
            ),
            m2016=(
                "Insertion › Vidéo (ou Audio) › Vidéo sur mon PC, puis choisissez le fichier.",
                "Insert › Video (or Audio) › Video on My PC, then choose the file.",
            ),
            libre=(
                "Insertion › Audio ou vidéo, puis choisissez le fichier.",
                "Insert › Audio or Video, then choose the file.",
            ),
        ),
        "powerpoint.hyperlink": how(
            why=(
                "Un lien mène d'un clic à la source ou à une autre diapositive, sans chercher en "
                "public.",
                "A link leads at one click to the source or to another slide, with no searching in "
                "public.",
            ),
            hint=("Raccourci : Ctrl + K.", "Shortcut: Ctrl + K."),
            m365=(
                "Sélectionnez un texte ou une image, puis Insertion › Lien : une page web, ou "
                "« Emplacement dans ce document » pour une diapositive.",
                "Select a text or a picture, then Insert › Link: a web page, or “Place in This "
                "Document” for a slide.",
            ),
            m2016=(
                "Sélectionnez un texte ou une image, puis Insertion › Lien hypertexte : une page "
                "web, ou « Emplacement dans ce document » pour une diapositive.",
                "Select a text or a picture, then Insert › Hyperlink: a web page, or “Place in "
                "This Document” for a slide.",
            ),
            libre=(
                "Sélectionnez un texte, puis Insertion › Hyperlien : Internet, ou Document pour "
                "une diapo.",
                "Select a text, then Insert › Hyperlink: Internet, or Document for a slide.",
            ),
        ),
        "powerpoint.slide_number": how(
            why=(
                "« Revenons à la 4 » : les numéros font gagner du temps pendant les questions.",
                "“Back to number 4”: numbers save time during questions.",
            ),
            hint=(
                "Un numéro tapé à la main ne suit pas quand la diapositive bouge.",
                "A number typed by hand does not follow when the slide moves.",
            ),
            m365=(
                "Insertion › Numéro de diapositive, cochez « Numéro de diapositive » et « Ne pas "
                "afficher sur la diapositive de titre », puis Appliquer partout.",
                "Insert › Slide Number, tick “Slide number” and “Don't show on title slide”, then "
                "Apply to All.",
            ),
            libre=(
                "Insertion › En-tête et pied de page, cochez « Numéro de diapo », puis Appliquer "
                "partout.",
                "Insert › Header and Footer, tick “Slide number”, then Apply to All.",
            ),
        ),
        "powerpoint.footer": how(
            why=(
                "Le pied de page rappelle d'où vient la présentation, sur chaque page imprimée.",
                "The footer recalls where the presentation comes from, on every printed page.",
            ),
            hint=(
                "Il se règle une fois pour toutes les diapositives.",
                "It is set once for all slides.",
            ),
            m365=(
                "Insertion › En-tête et pied de page, cochez « Pied de page », tapez le texte, "
                "puis Appliquer partout.",
                "Insert › Header & Footer, tick “Footer”, type the text, then Apply to All.",
            ),
            libre=(
                "Insertion › En-tête et pied de page, cochez « Texte du pied de page », tapez le "
                "texte, puis Appliquer partout.",
                "Insert › Header and Footer, tick “Footer”, type the text, then Apply to All.",
            ),
        ),
    }
)
