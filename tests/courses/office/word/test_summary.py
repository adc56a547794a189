"""A trainer sees what was read: styles, lists, tables, pictures, fields."""

from courses.office.sandbox import fingerprint_safely, propose_safely, summarise_safely
from courses.office.summary import MOST, summarise
from tests.courses.office.word.builders import contents, p, picture, table, word

BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
DATA = word(
    contents("Un"),
    p("Un", "berschrift1"),
    p("Pommes", properties=BULLET + '<w:jc w:val="center"/>'),
    table([["Nom"], ["Inès"]], header=True),
    picture("Un plan"),
    picture(),
)


def facts(language: str = "fr") -> dict[str, list[str]]:
    return {line["where"]: line["facts"] for line in summarise(DATA, language)["lines"]}


def test_each_thing_is_told_with_its_place():
    found = facts()
    assert found["paragraphe 3 «\u00a0Un\u00a0»"] == ["style «\u00a0Titre 1\u00a0»"]
    assert found["paragraphe 4 «\u00a0Pommes\u00a0»"] == [
        "style «\u00a0Normal\u00a0»",
        "liste à puces",
        "centré",
    ]
    assert found["tableau 1"] == ["2 × 1, en-tête répété"]
    assert any(line.startswith("21 × 29,7 cm") for line in found["section 1"])
    assert "TOC" in found["tout le document"][0]


def test_it_is_told_in_english_too():
    assert facts("en")["table 1"] == ["2 × 1, header repeated"]


def test_pictures_are_told_with_their_description():
    lines = [line for line in summarise(DATA)["lines"] if line["where"].startswith("image")]
    assert [line["facts"] for line in lines] == [
        ["décrite\u00a0: «\u00a0Un plan\u00a0»"],
        ["sans description"],
    ]


def test_a_long_document_is_cut_and_says_by_how_much():
    found = summarise(word(*[p(str(n)) for n in range(MOST + 10)]))
    assert len(found["lines"]) == MOST
    assert found["more"] > 10


def test_the_same_in_a_limited_process():
    assert summarise_safely(DATA) == summarise(DATA)
    assert summarise_safely(b"x")["refused"]["reason"] == "not_office"
    assert propose_safely(DATA, DATA)["checks"] == []
    assert propose_safely(DATA, b"", "en")["refused"]["reason"] == "not_office"
    assert fingerprint_safely(DATA)["content"]
