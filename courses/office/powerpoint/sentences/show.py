"""Sentences about transitions, animations and the reading order."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "powerpoint.transition.enough": {
            "fr": (
                "{n} diapositive a une transition.",
                "{n} diapositives ont une transition.",
            ),
            "en": ("{n} slide has a transition.", "{n} slides have a transition."),
        },
        "powerpoint.transition.still": {
            "fr": "Les diapositives se suivent sans effet.",
            "en": "Slides follow each other with no effect.",
        },
        "powerpoint.transition.few": {
            "fr": (
                "Diapositives avec une transition : {n} sur {wanted}. Choisissez-la dans l'onglet "
                "Transitions, puis « Appliquer partout »."
            ),
            "en": (
                "{n} slide has a transition, {wanted} are asked for: choose it in the Transitions "
                "tab, then “Apply To All”.",
                "{n} slides have a transition, {wanted} are asked for: choose it in the "
                "Transitions tab, then “Apply To All”.",
            ),
        },
        "powerpoint.transition.none": {
            "fr": "Aucune diapositive n'a de transition : choisissez-en une dans l'onglet "
            "Transitions.",
            "en": "No slide has a transition: choose one in the Transitions tab.",
        },
        "powerpoint.transition.kinds": {
            "fr": "La présentation mélange {n} transitions différentes, {max} au plus : gardez "
            "la plus sobre et cliquez sur « Appliquer partout ».",
            "en": "The presentation mixes {n} different transitions, {max} at most: keep "
            "the quietest one and click “Apply To All”.",
        },
        "powerpoint.animation.still": {
            "fr": "Rien ne bouge sur les diapositives.",
            "en": "Nothing moves on the slides.",
        },
        "powerpoint.animation.enough": {
            "fr": ("{n} animation est en place.", "{n} animations sont en place."),
            "en": ("{n} animation is in place.", "{n} animations are in place."),
        },
        "powerpoint.animation.few": {
            "fr": ("Animations trouvées : {n} sur {wanted}. Ajoutez-en dans l'onglet Animations."),
            "en": (
                "{n} animation found, {wanted} are asked for: add some in the Animations tab.",
                "{n} animations found, {wanted} are asked for: add some in the Animations tab.",
            ),
        },
        "powerpoint.animation.none": {
            "fr": "Il manque l'animation demandée : sélectionnez l'objet, puis choisissez l'effet "
            "dans l'onglet Animations.",
            "en": "The animation asked for is missing: select the object, then choose the effect "
            "in the Animations tab.",
        },
        "powerpoint.animation.many": {
            "fr": (
                "{n} animation trouvée, {max} au plus : retirez celles qui n'aident pas à "
                "comprendre.",
                "{n} animations trouvées, {max} au plus : retirez celles qui n'aident pas à "
                "comprendre.",
            ),
            "en": (
                "{n} animation found, {max} at most: remove those that do not help to understand.",
                "{n} animations found, {max} at most: remove those that do not help to understand.",
            ),
        },
        "powerpoint.reading_order.right": {
            "fr": "L'ordre de lecture suit le sens de la diapositive.",
            "en": "The reading order follows the meaning of the slide.",
        },
        "powerpoint.reading_order.missing": {
            "fr": "Nous n'avons pas trouvé « {texts} » sur la diapositive : vérifiez ce texte.",
            "en": "We did not find “{texts}” on the slide: check that text.",
        },
        "powerpoint.reading_order.wrong": {
            "fr": "« {before} » doit être lu avant « {after} » : changez l'ordre dans le volet "
            "Ordre de lecture.",
            "en": "“{before}” must be read before “{after}”: change the order in the Reading Order "
            "pane.",
        },
    }
)
