"""Sentences about sizes, amounts of text, contrast and place."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "powerpoint.min_font.right": {
            "fr": "Tous les textes font au moins {size} points.",
            "en": "Every text is at least {size} points.",
        },
        "powerpoint.min_font.wrong": {
            "fr": "« {text} » s'affiche en {found} points, il en faut au moins {size} : "
            "agrandissez les textes, ou gardez-en moins.",
            "en": "“{text}” shows at {found} points, at least {size} are needed: enlarge the "
            "texts, or keep fewer words.",
        },
        "powerpoint.max_words.right": {
            "fr": (
                "La diapositive la plus remplie compte {n} mot, sur {words} au plus.",
                "La diapositive la plus remplie compte {n} mots, sur {words} au plus.",
            ),
            "en": (
                "The fullest slide has {n} word, {words} at most.",
                "The fullest slide has {n} words, {words} at most.",
            ),
        },
        "powerpoint.max_words.wrong": {
            "fr": (
                "{n} diapositive est trop remplie (la {number} compte {found} mots, {words} au "
                "plus) : gardez l'essentiel, dites le reste.",
                "{n} diapositives sont trop remplies (la {number} compte {found} mots, {words} au "
                "plus) : gardez l'essentiel, dites le reste.",
            ),
            "en": (
                "{n} slide is too full (slide {number} has {found} words, {words} at most): keep "
                "the essential, say the rest.",
                "{n} slides are too full (slide {number} has {found} words, {words} at most): keep "
                "the essential, say the rest.",
            ),
        },
        "powerpoint.inside_slide.right": {
            "fr": "Tout tient dans les diapositives.",
            "en": "Everything fits in the slides.",
        },
        "powerpoint.inside_slide.wrong": {
            "fr": (
                "{n} objet dépasse du bord de la diapositive : déplacez-le ou réduisez-le.",
                "{n} objets dépassent du bord de la diapositive : déplacez-les ou réduisez-les.",
            ),
            "en": (
                "{n} object crosses the edge of the slide: move it or make it smaller.",
                "{n} objects cross the edge of the slide: move them or make them smaller.",
            ),
        },
        "powerpoint.contrast.right": {
            "fr": "Tous les textes ressortent bien sur leur fond.",
            "en": "Every text stands out well from its background.",
        },
        "powerpoint.contrast.weak": {
            "fr": "« {text} » se lit mal : contraste de {found} pour 1 ({colour} sur {backdrop}), "
            "il faut au moins {min}. Choisissez un texte plus foncé ou un fond plus clair, ou "
            "l'inverse.",
            "en": "“{text}” is hard to read: contrast of {found} to 1 ({colour} on {backdrop}), at "
            "least {min} is needed. Choose a darker text or a lighter background, or the opposite.",
        },
        "powerpoint.contrast.doubtful": {
            "fr": "Le fond de « {text} » varie (image, dégradé ou style de tableau) : nous ne "
            "pouvons pas mesurer son contraste. Vérifiez à l'œil, de loin.",
            "en": "The background of “{text}” varies (picture, gradient or table style): we cannot "
            "measure its contrast. Check by eye, from a distance.",
        },
    }
)
