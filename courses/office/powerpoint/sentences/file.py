"""Sentences about the file, and the places that only PowerPoint names."""

from courses.office.sentences import register_sentences

register_sentences(
    {
        "place.named_section": {
            "fr": "section « {name} », à partir de la diapositive {n}",
            "en": "section “{name}”, from slide {n}",
        },
        "place.custom_show": {
            "fr": (
                "diaporama « {name} » ({n} diapositive)",
                "diaporama « {name} » ({n} diapositives)",
            ),
            "en": ("show “{name}” ({n} slide)", "show “{name}” ({n} slides)"),
        },
        "powerpoint.property_name.title": {"fr": "le titre", "en": "the title"},
        "powerpoint.property_name.author": {"fr": "l'auteur", "en": "the author"},
        "powerpoint.property_name.language": {"fr": "la langue", "en": "the language"},
        "powerpoint.property_name.subject": {"fr": "l'objet", "en": "the subject"},
        "powerpoint.property.right": {
            "fr": "Dans les propriétés, {name} est en place : « {found} ».",
            "en": "In the properties, {name} is there: “{found}”.",
        },
        "powerpoint.property.missing": {
            "fr": "Dans les propriétés, {name} manque : complétez avec Fichier › Informations.",
            "en": "In the properties, {name} is missing: fill it in with File › Info.",
        },
        "powerpoint.property.other": {
            "fr": "Dans les propriétés, {name} est « {found} » au lieu de « {wanted} » : corrigez "
            "avec Fichier › Informations.",
            "en": "In the properties, {name} is “{found}” instead of “{wanted}”: correct it with "
            "File › Info.",
        },
        "powerpoint.property.gone": {
            "fr": "Dans les propriétés, {name} est bien effacé.",
            "en": "In the properties, {name} is erased.",
        },
        "powerpoint.property.left": {
            "fr": "Dans les propriétés, {name} est encore « {found} » : effacez avec Fichier › "
            "Informations › Vérifier l'absence de problèmes › Inspecter le document.",
            "en": "In the properties, {name} is still “{found}”: erase it with File › Info › Check "
            "for Issues › Inspect Document.",
        },
        "powerpoint.template.right.template": {
            "fr": "Le fichier est un modèle PowerPoint.",
            "en": "The file is a PowerPoint template.",
        },
        "powerpoint.template.right.show": {
            "fr": "Le fichier s'ouvre directement en diaporama.",
            "en": "The file opens directly as a slide show.",
        },
        "powerpoint.template.wrong.template": {
            "fr": "Le fichier est une présentation ordinaire : choisissez « Enregistrer sous », "
            "puis le type « Modèle PowerPoint (.potx) ».",
            "en": "The file is an ordinary presentation: choose “Save As”, then the type "
            "“PowerPoint Template (.potx)”.",
        },
        "powerpoint.template.wrong.show": {
            "fr": "Le fichier ne s'ouvre pas directement en diaporama : choisissez « Enregistrer "
            "sous », puis le type « Diaporama PowerPoint (.ppsx) ».",
            "en": "The file does not open as a show: choose “Save As”, then the type “PowerPoint "
            "Show (.ppsx)”.",
        },
    }
)
