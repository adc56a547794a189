"""French spaces do not break: they survive every reader."""

from courses.exchange.gift.reader import read_gift
from courses.exchange.html import single_spaced, words

GIFT = """::Quel raccourci\u202f?:: Que fait « Ctrl + Z »\u202f? {
=Il annule#Oui\u00a0\\: il revient en arrière\u202f!
~Il   enregistre#Non.
}
"""


def test_no_reader_swallows_a_non_breaking_space():
    question = read_gift(GIFT).questions[0]
    assert question.title == "Quel raccourci\u202f?"
    assert question.content["choices"][0]["feedback"] == "Oui\u00a0: il revient en arrière\u202f!"


def test_only_ordinary_spaces_are_folded():
    assert single_spaced("  20\u00a0%   des\n points ") == "20\u00a0% des points"
    assert words("<p>Oui\u00a0:  non</p>") == "Oui\u00a0: non"
