"""Every sentence of the code can be found by the tool that collects them."""

import ast
from pathlib import Path

import pytest

pytestmark = pytest.mark.anydb
ROOT = Path(__file__).parents[2]
CALLS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "pgettext"}


def hidden_in(path: Path) -> list[str]:
    """The lines of sentences inside an f-string: they are never collected, so never French."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for node in ast.walk(text)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in CALLS
    ]


def test_no_sentence_hides_in_an_f_string():
    files = [path for room in ("courses", "lms") for path in (ROOT / room).rglob("*.py")]
    assert len(files) > 300
    assert [line for path in files for line in hidden_in(path)] == []
