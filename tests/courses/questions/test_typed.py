import pytest

from courses.questions.typed import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Œuvre", "oeuvre"),
        ("« bonjour »", '"bonjour"'),
        ("mise–en–page", "mise-en-page"),
        ("10 %", "10%"),
        ("déjà  vu", "DEJA VU"),
    ],
)
def test_what_only_typography_tells_apart_is_the_same(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("A1 B1", "A1B1"), ("$A$1", "A1"), ("10", "1")])
def test_what_changes_the_meaning_is_kept(one, other):
    assert fold(one) != fold(other)
