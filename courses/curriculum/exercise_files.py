"""An exercise as a folder of files, both ways: `exercice.yaml`, starter, model, `erreurs/`.

The same plain data comes from a folder of `content/` and from a trainer's archive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from courses.curriculum import markdown, variables
from courses.curriculum.markdown_of import markdown_of
from courses.curriculum.problems import ContentError
from courses.office.specs import InvalidChecks, Spec, read_checks, validate
from courses.office.variation import Variable, faults_of

SHEET = "exercice.yaml"
NEEDED = ("titre", "consigne", "depart", "verifications")
VERDICTS = {"pass", "fail", "cannot_verify"}
KINDS = {"d": "word", "x": "excel", "p": "powerpoint"}


@dataclass(frozen=True)
class Named:
    """A file with the name it had beside the sheet."""

    name: str
    data: bytes
    expected: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ExerciseFiles:
    slug: str
    title: str
    instructions: str  # HTML
    kind: str
    pass_mark: int
    checks: list[Spec]
    starter: Named
    model: Named | None
    annexes: tuple[Named, ...] = ()
    bench: tuple[Named, ...] = ()
    variables: tuple[Variable, ...] = ()
    returns: bool = True


def read_folder(folder: Path) -> ExerciseFiles:
    """Raises ContentError, with the path of what is wrong."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    return read_files(folder.name, files, folder)


def read_files(slug: str, files: Mapping[str, bytes], folder: Path) -> ExerciseFiles:
    """`folder` only names the place in what is said of a fault."""
    path = folder / SHEET
    sheet = _sheet(files, path)
    checks = _checks(sheet["verifications"], path)
    kind = KINDS.get(PurePosixPath(str(sheet["depart"])).suffix[1:2], "word")

    def named(name: Any, expected: Mapping[str, str] | None = None) -> Named:
        if str(name) not in files:
            raise ContentError(path, 1, f"le fichier {name} manque")
        return Named(str(name), files[str(name)], expected or {})

    return ExerciseFiles(
        slug=slug,
        title=str(sheet["titre"]),
        instructions=markdown.html(str(sheet["consigne"])),
        kind=kind,
        pass_mark=_pass_mark(sheet, path),
        checks=checks,
        starter=named(sheet["depart"]),
        model=named(sheet["modele"]) if sheet.get("modele") else None,
        annexes=tuple(named(name) for name in sheet.get("annexes") or ()),
        bench=tuple(
            named(m["fichier"], _expected(m, checks, path)) for m in sheet.get("erreurs") or ()
        ),
        variables=_variables(sheet, checks, kind, path),
        returns=_returns(sheet, path),
    )


def write_files(exercise: ExerciseFiles) -> dict[str, bytes]:
    """What `read_files` takes back to the same exercise."""
    sheet: dict[str, Any] = {
        "titre": exercise.title,
        "consigne": markdown_of(exercise.instructions) + "\n",
        "depart": exercise.starter.name,
    }
    if exercise.model:
        sheet["modele"] = exercise.model.name
    if exercise.annexes:
        sheet["annexes"] = [annex.name for annex in exercise.annexes]
    sheet["reussite"] = exercise.pass_mark
    if exercise.variables:
        sheet["varie"] = [variables.write(one) for one in exercise.variables]
    if not exercise.returns:
        sheet["rappel"] = "non"
    sheet["verifications"] = exercise.checks
    if exercise.bench:
        sheet["erreurs"] = [
            {"fichier": file.name, "attendu": dict(file.expected)} for file in exercise.bench
        ]
    kept = [exercise.starter, exercise.model, *exercise.annexes, *exercise.bench]
    text = yaml.dump(sheet, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
    return {SHEET: text.encode(), **{file.name: file.data for file in kept if file}}


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stay readable."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _sheet(files: Mapping[str, bytes], path: Path) -> dict[str, Any]:
    if SHEET not in files:
        raise ContentError(path, 1, "ce fichier manque")
    try:
        sheet = yaml.safe_load(files[SHEET].decode("utf-8"))
    except UnicodeDecodeError:
        raise ContentError(path, 1, "enregistrez ce fichier en UTF-8") from None
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise ContentError(path, line, "ce n’est pas du YAML lisible") from None
    if not isinstance(sheet, dict):
        raise ContentError(path, 1, "cette fiche est vide")
    for name in NEEDED:
        if not sheet.get(name):
            raise ContentError(path, 1, f"« {name} » manque")
    return sheet


def _checks(listed: Any, path: Path) -> list[Spec]:
    try:
        checks = read_checks(yaml.safe_dump({"checks": listed}, allow_unicode=True))
    except InvalidChecks as error:
        raise ContentError(path, 1, error.errors[0]) from None
    if errors := validate(checks):
        raise ContentError(path, 1, errors[0])
    return checks


def _variables(
    sheet: Mapping[str, Any], checks: list[Spec], kind: str, path: Path
) -> tuple[Variable, ...]:
    found = variables.read(sheet.get("varie") or [], path)
    if found and (faults := faults_of(found, checks, kind)):
        raise ContentError(path, 1, faults[0])
    return found


def _returns(sheet: Mapping[str, Any], path: Path) -> bool:
    returns = sheet.get("rappel", "oui")
    if returns not in ("oui", "non"):
        raise ContentError(path, 1, "« rappel » : écrivez oui ou non")
    return returns == "oui"


def _pass_mark(sheet: Mapping[str, Any], path: Path) -> int:
    mark = sheet.get("reussite", 80)
    if not isinstance(mark, int) or not 0 <= mark <= 100:
        raise ContentError(path, 1, "« reussite » est un pourcentage, de 0 à 100")
    return mark


def _expected(mistake: Any, checks: list[Spec], path: Path) -> dict[str, str]:
    expected = mistake.get("attendu") or {}
    known = {spec["id"] for spec in checks}
    for check, verdict in expected.items():
        if check not in known:
            raise ContentError(path, 1, f"« {check} » n’est le nom d’aucune vérification")
        if verdict not in VERDICTS:
            raise ContentError(path, 1, f"« {verdict} » : écrivez pass, fail ou cannot_verify")
    return dict(expected)
