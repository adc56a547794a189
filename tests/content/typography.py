"""What French typography asks of a sentence."""

import re

NBSP, THIN = "\u00a0", "\u202f"
CELLS = r"\$?[A-Z]{1,3}\$?\d+"
# Signs that are no punctuation: hours, ranges of cells, what Excel writes for an error.
NO_PUNCTUATION = re.compile(rf"\d:\d|{CELLS}:{CELLS}|[A-Z]+:[A-Z]+|#[A-Z/0]+[!?]")
RULES = {
    "a plain space before a sign that asks for an unbreakable one": r" [:;!?»]|\d [%€]",
    "no unbreakable space before a colon": rf"[^\s{NBSP}:(¤«]:(?!\S)",
    "no thin space before ; ! ?": rf"[^\s{THIN};!?.…(«]+[;!?](?=\s|$|»)",
    "a wide space before ; ! ?": rf"{NBSP}[;!?]",
    "a thin space before a colon": f"{THIN}:",
    "no unbreakable space inside « »": rf"«(?!{NBSP})|(?<!{NBSP})»",
    "a straight apostrophe": r"\w'\w",
    "straight quotation marks": r'[^;(\s¤]\s"\w',
    "two spaces": r"\S[ \u00a0]{2,}\S",
    "three dots": r"\.\.\.",
    "a capital A without its accent": rf"(?:^|[.!?…]\s|«{NBSP})A (?=[a-zàâéèêîôûç’]{{2,}})",
    "a plain space before a unit": r"\d (?:cm|mm|pt|min|h|Mo|Ko)\b",
}
_compiled = {name: re.compile(rule) for name, rule in RULES.items()}


def faults_of(text: str) -> list[str]:
    """The names of the rules that `text` breaks, each with the place where it does."""
    said = NO_PUNCTUATION.sub("¤", text)
    found = ((name, rule.search(said)) for name, rule in _compiled.items())
    return [f"{name}: …{said[max(0, m.start() - 12) : m.end() + 8]}…" for name, m in found if m]
