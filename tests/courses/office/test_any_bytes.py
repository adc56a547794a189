"""Whatever bytes come, marking ends as the contract says."""

from hypothesis import given, settings
from hypothesis import strategies as st

from courses.office.marking import mark
from courses.office.refusal import REASONS
from tests.courses.office.packages import parts_of, zip_of
from tests.courses.office.word.builders import p, word

GOOD = word(p("Introduction", "berschrift1"), p(), p("Fin"))
ALL_WORD = [
    {"id": "1", "check": "word.paragraph_style", "text": "a", "style": "heading 1"},
    {"id": "2", "check": "word.table_of_contents", "up_to_date": True},
    {"id": "3", "check": "word.page_number", "where": "footer"},
    {"id": "4", "check": "word.no_empty_paragraphs"},
    {"id": "5", "check": "word.list", "items": ["a"], "kind": "bullet"},
    {"id": "6", "check": "word.alt_text"},
    {"id": "7", "check": "word.run_format", "text": "a", "bold": True, "color": "red", "size": 3},
    {"id": "8", "check": "word.paragraph_format", "text": "a", "indent": 1, "line_spacing": 2},
    {"id": "9", "check": "word.page_setup", "margin": 2, "size": "A4", "columns": 1},
    {"id": "10", "check": "word.page_break_before", "text": "a"},
    {"id": "11", "check": "word.table", "columns": 2, "style": "x", "header_row": True},
    {"id": "12", "check": "word.cross_reference"},
    {"id": "13", "check": "word.content_control", "kind": "date"},
    {"id": "14", "check": "word.no_tracked_changes"},
    {"id": "15", "check": "word.property", "name": "language", "equals": "fr"},
    {"id": "16", "check": "word.headings"},
]


def is_contract(marked: dict) -> bool:
    if marked["refused"] is not None:
        return set(marked) == {"refused"} and marked["refused"]["reason"] in REASONS
    return set(marked) == {"refused", "kind", "producer", "score", "results"} and all(
        result["verdict"] in ("pass", "fail", "cannot_verify")
        and 0 <= result["earned"] <= result["possible"]
        for result in marked["results"]
    )


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_end_otherwise_than_the_contract_says(data):
    assert is_contract(mark(data, ALL_WORD))
    assert is_contract(mark(b"PK\x03\x04" + data, ALL_WORD))


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, len(GOOD) - 1), new=st.binary(min_size=1, max_size=20))
def test_no_damage_to_a_file_ends_otherwise(at, new):
    assert is_contract(mark(GOOD[:at] + new + GOOD[at + len(new) :], ALL_WORD))


TAGS = st.one_of(
    st.sampled_from(["p", "r", "t", "tab", "br", "pPr", "rPr", "pStyle", "numPr", "ilvl", "numId"]),
    st.sampled_from(["sectPr", "pgSz", "pgMar", "cols", "tbl", "tr", "tc", "tcPr", "gridSpan"]),
    st.sampled_from(["fldChar", "instrText", "fldSimple", "del", "ins", "hyperlink", "sdt"]),
    st.sampled_from(["bookmarkStart", "drawing", "pict", "b", "sz", "color", "spacing", "ind"]),
    st.sampled_from(["jc", "trPr", "tblHeader", "footerReference", "sdtPr", "sdtContent"]),
)
NAMES = st.sampled_from(
    ["val", "w", "h", "left", "line", "id", "fldCharType", "instr", "num", "type", "name", "top"]
)
VALUES = st.sampled_from(
    ["", "0", "1", "-5", "x", "1e9", "begin", "end", "separate", "9" * 30, " TOC "]
)


def _element(children):
    return st.builds(
        lambda tag, name, value, inner: f'<w:{tag} w:{name}="{value}">{"".join(inner)}</w:{tag}>',
        TAGS,
        NAMES,
        VALUES,
        st.lists(children, max_size=4),
    )


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.recursive(st.sampled_from(["a", " TOC ", ""]), _element, max_leaves=25), max_size=5)
)
def test_no_nonsense_in_the_document_stops_a_check(blocks):
    marked = mark(word(*blocks), ALL_WORD)
    assert is_contract(marked)
    unexpected = "n’a pas pu être vérifié automatiquement"
    assert not any(unexpected in result["message"] for result in marked.get("results", []))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(parts_of(GOOD))), st.binary(max_size=200))
def test_no_content_of_a_part_ends_otherwise(name, content):
    assert is_contract(mark(zip_of({**parts_of(GOOD), name: content}), ALL_WORD))
