"""Which evidence each indicator asks for: data with a version, checked when it is read."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import get_language
from jsonschema import Draft202012Validator, FormatChecker

FILE = Path(__file__).with_name("guide.yaml")
SCHEMA = Path(__file__).with_name("guide.schema.json")


class FaultyGuide(ValueError):
    """The guide does not have the form that it must have; the message says where."""


@dataclass(frozen=True, slots=True)
class Words:
    fr: str
    en: str

    @property
    def text(self) -> str:
        """In the active language; in French where it is neither."""
        return self.en if (get_language() or "fr").startswith("en") else self.fr


@dataclass(frozen=True, slots=True)
class Need:
    """A source of evidence. Where it is not `required`, nothing found is no gap; what the
    `organisation` has, it has for all programmes."""

    source: str
    missing: Words
    obtain: Words
    page: str = ""
    required: bool = True
    organisation: bool = False


@dataclass(frozen=True, slots=True)
class Indicator:
    number: int
    slug: str
    title: Words
    needs: tuple[Need, ...]

    @property
    def folder(self) -> str:
        return f"{self.number:02d}-{self.slug}"


@dataclass(frozen=True, slots=True)
class Outside:
    """Indicators for which the platform produces nothing, and why."""

    numbers: tuple[int, ...]
    why: Words


@dataclass(frozen=True, slots=True)
class Guide:
    """`revision` counts the changes of our own reading; `version` and `published` are the
    official guide's."""

    revision: int
    name: Words
    version: str
    published: date
    indicators: tuple[Indicator, ...]
    outside: tuple[Outside, ...]

    @property
    def sources(self) -> set[str]:
        return {need.source for indicator in self.indicators for need in indicator.needs}


@cache
def guide() -> Guide:
    """The guide of this version of the platform. Raises `FaultyGuide`."""
    return read(FILE.read_text(encoding="utf-8"))


def read(text: str) -> Guide:
    """Raises `FaultyGuide` with the place and what is wrong there."""
    data = yaml.safe_load(text)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    plain = json.loads(json.dumps(data, default=str))
    for error in Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(plain):
        raise FaultyGuide(f"{error.json_path}: {error.message}")
    numbers = [one["number"] for one in data["indicators"]]
    numbers += [number for one in data["outside"] for number in one["numbers"]]
    if len(numbers) != len(set(numbers)):
        raise FaultyGuide("an indicator stands twice in the guide")
    return Guide(
        revision=data["revision"],
        name=Words(**data["guide"]["name"]),
        version=data["guide"]["version"],
        published=data["guide"]["published"],
        indicators=tuple(_indicator(one) for one in data["indicators"]),
        outside=tuple(Outside(tuple(o["numbers"]), Words(**o["why"])) for o in data["outside"]),
    )


def _indicator(data: dict[str, Any]) -> Indicator:
    return Indicator(
        data["number"], data["slug"], Words(**data["title"]), tuple(map(_need, data["needs"]))
    )


def _need(data: dict[str, Any]) -> Need:
    return Need(
        source=data["source"],
        missing=Words(**data["missing"]),
        obtain=Words(**data["obtain"]) if "obtain" in data else Words("", ""),
        page=data.get("page", ""),
        required=data.get("required", True),
        organisation=data.get("organisation", False),
    )
