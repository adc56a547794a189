"""Who issues and signs a document, and the words that an organisation puts in place of ours."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """`address` is a `data:` address (PNG, JPEG or SVG); `alternative` is read aloud."""

    address: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The training organisation. `activity_number` is its "numéro de déclaration d'activité"."""

    name: str
    address: str = ""
    siret: str = ""
    activity_number: str = ""
    email: str = ""
    phone: str = ""
    logo: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    name: str
    role: str = ""
    signature: Image | None = None
    stamp: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words that the organisation edits. An empty one keeps the words of the template."""

    heading: str = ""
    opening: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The former version that this one corrects, by whom and why."""

    number: str
    author: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`employer` is the company that the person works for, empty when there is none."""

    name: str
    employer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    name: str
    email: str = ""
    phone: str = ""

    @property
    def reachable(self) -> bool:
        return bool(self.name and (self.email or self.phone))
