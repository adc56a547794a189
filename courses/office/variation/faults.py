"""What is wrong in the variables of an exercise, as sentences for its author."""

import re
from collections.abc import Iterable, Iterator

from courses.office.excel.references import BadReference
from courses.office.sentences import Sentence, register_sentences, say
from courses.office.specs import Spec
from courses.office.variation.checks import markers_of
from courses.office.variation.drawing import steps_of
from courses.office.variation.variables import KINDS, Variable

MOST_CELLS = 2000
NAME = re.compile(r"[^\W\d][\w-]{0,39}\Z")


def faults_of(
    variables: Iterable[Variable], checks: Iterable[Spec], kind: str, language: str = "fr"
) -> list[str]:
    """Empty when all is well. `kind` is that of the exercise's files."""
    return [say(fault, language) for fault in _faults(list(variables), checks, kind)]


def _faults(variables: list[Variable], checks: Iterable[Spec], kind: str) -> Iterator[Sentence]:
    seen: set[str] = set()
    single: set[str] = set()
    for one in variables:
        if not NAME.match(one.name):
            yield Sentence("variation.name", {"name": one.name})
        if one.name in seen:
            yield Sentence("variation.twice", {"name": one.name})
        seen.add(one.name)
        wrong = list(_faults_of_one(one, kind))
        yield from wrong
        if not wrong and one.count == 1:
            single.add(one.name)
    for check, name in markers_of(checks) if variables else ():
        if name not in seen:
            yield Sentence("variation.unknown", {"id": check, "name": name})
        elif name not in single:
            yield Sentence("variation.many", {"id": check, "name": name})


def _faults_of_one(one: Variable, kind: str) -> Iterator[Sentence]:
    values = {"name": one.name}
    if one.cells:
        if kind != "excel":
            yield Sentence("variation.no_cells", values)
        yield from _faults_of_cells(one)
    if one.kind == "number":
        if one.step <= 0 or one.high <= one.low or steps_of(one) < 1:
            yield Sentence("variation.bounds", values)
    elif one.kind == "text":
        if len(set(one.choices)) < 2:
            yield Sentence("variation.choices", values)
    elif one.kind in KINDS:
        try:
            first, last = one.days
        except ValueError:
            yield Sentence("variation.dates", values)
        else:
            if last <= first:
                yield Sentence("variation.dates", values)


def _faults_of_cells(one: Variable) -> Iterator[Sentence]:
    try:
        size = one.count
    except BadReference:
        yield Sentence("variation.address", {"name": one.name, "cells": one.cells})
    else:
        if size > MOST_CELLS:
            yield Sentence("variation.too_many", {"name": one.name, "most": MOST_CELLS})


register_sentences(
    {
        "variation.name": {
            "fr": "« {name} » : un nom commence par une lettre, sans espace.",
            "en": "“{name}”: a name begins with a letter and holds no space.",
        },
        "variation.twice": {
            "fr": "Deux valeurs portent le nom « {name} ».",
            "en": "Two values are named “{name}”.",
        },
        "variation.no_cells": {
            "fr": "« {name} » : seul un classeur Excel a des cellules. Laissez-les vides et "
            "écrivez {{{{{name}}}}} dans le fichier.",
            "en": "“{name}”: only an Excel workbook has cells. Leave them empty and write "
            "{{{{{name}}}}} in the file.",
        },
        "variation.address": {
            "fr": "« {name} » : {cells} n'est pas une adresse de cellules (par exemple D4 ou "
            "Feuil1!D7:D18).",
            "en": "“{name}”: {cells} is not an address of cells (such as D4 or Sheet1!D7:D18).",
        },
        "variation.too_many": {
            "fr": "« {name} » : {most} cellules au plus.",
            "en": "“{name}”: {most} cells at most.",
        },
        "variation.bounds": {
            "fr": "« {name} » : le plus grand nombre doit dépasser le plus petit d'au moins un "
            "pas.",
            "en": "“{name}”: the largest number must be at least one step above the smallest.",
        },
        "variation.choices": {
            "fr": "« {name} » : donnez au moins deux textes différents.",
            "en": "“{name}”: give at least two different texts.",
        },
        "variation.dates": {
            "fr": "« {name} » : donnez une première date, puis une dernière date plus tard.",
            "en": "“{name}”: give a first date, then a last date after it.",
        },
        "variation.unknown": {
            "fr": "{id} : aucune valeur ne s'appelle « {name} ».",
            "en": "{id}: no value is named “{name}”.",
        },
        "variation.many": {
            "fr": "{id} : « {name} » a une valeur par cellule ; une vérification ne peut en "
            "citer qu'une seule.",
            "en": "{id}: “{name}” has one value per cell; a check can only name a single value.",
        },
    }
)
