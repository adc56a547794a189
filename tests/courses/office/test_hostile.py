"""Each file made to do harm ends in a refusal with its reason, or in a verdict, within 10 s.

Through the limited process that the service uses; after each, an ordinary file is marked.
"""

import random
import socket
import time
import zipfile
from collections.abc import Callable

import pytest

from courses.office import sandbox
from courses.office.intake import UPLOAD_LIMIT
from courses.office.sandbox import mark_safely
from tests.courses.office.excel.builders import SHEET, rewritten, workbook
from tests.courses.office.ole_files import ole
from tests.courses.office.packages import edited, parts_of, with_part, zip_of
from tests.courses.office.word.builders import p, word

pytestmark = pytest.mark.skipif(not sandbox.CAN_FORK, reason="needs fork")

GOOD = word(p("Introduction", "berschrift1"))
WORD = [{"id": "a", "check": "word.paragraph_style", "text": "Introduction", "style": "heading 1"}]
CELLS = {"A1": 1, "A2": 2, "A3": 3, "B1": "=SUM(A1:A3)"}
RESULT = {
    "id": "a", "check": "excel.result", "cell": "B1", "inputs": ["A1:A3"],
    "reference": "=SUM(A1:A3)",
}  # fmt: skip
MAIN = "word/document.xml"
FORMULA = "<f>SUM(A1:A3)</f>"


def document(change: Callable[[str], str]) -> bytes:
    return edited(GOOD, MAIN, change)


def formula(text: str) -> bytes:
    return rewritten(workbook(CELLS), {SHEET: (FORMULA, f"<f>{text}</f>")})


def with_doctype(declared: str) -> bytes:
    return document(lambda xml: xml.replace("<w:document", f"{declared}<w:document", 1))


def laughs() -> bytes:
    lines = ['<!ENTITY a "ha">'] + [
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)
    ]
    return with_doctype(f"<!DOCTYPE w:document [{''.join(lines)}]>")


def nested(depth: int) -> bytes:
    inside = "<w:sdt><w:sdtContent>" * depth + "</w:sdtContent></w:sdt>" * depth
    return document(lambda xml: xml.replace("<w:body>", f"<w:body>{inside}", 1))


def bomb() -> bytes:
    return with_part(GOOD, "word/media/image1.bin", b"\0" * 60_000_000)


def twice() -> bytes:
    data = zip_of({"aa.xml": "<a/>", **parts_of(GOOD), "ab.xml": "<a/>"})
    return data.replace(b"ab.xml", b"aa.xml")


def flagged() -> bytes:
    """An entry that says it is encrypted."""
    data = bytearray(GOOD)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def heavy() -> bytes:
    noise = random.Random(1).randbytes(UPLOAD_LIMIT)
    return zip_of({**parts_of(GOOD), "word/media/a.bin": noise}, zipfile.ZIP_STORED)


def macros() -> bytes:
    return with_part(GOOD, "word/vbaProject.bin", b"x")


def remote_template(address: str) -> bytes:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/attachedTemplate" Target="{address}" TargetMode="External"/>'
        "</Relationships>"
    )
    return with_part(GOOD, "word/_rels/settings.xml.rels", rels)


REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("nothing", lambda: b"", "not_office"),
    ("a text", lambda: b"Bonjour" * 100, "not_office"),
    ("a zip of something else", lambda: zip_of({"a.txt": "x"}), "not_office"),
    ("cut short", lambda: GOOD[: len(GOOD) // 2], "damaged"),
    ("with a password", lambda: ole("EncryptedPackage", "EncryptionInfo"), "encrypted"),
    ("an entry with a password", flagged, "encrypted"),
    ("of 2003", lambda: ole("WordDocument"), "legacy_format"),
    ("with macros", macros, "macros"),
    ("a name that leaves the package", lambda: with_part(GOOD, "../../x", "x"), "unsafe"),
    ("an absolute name", lambda: with_part(GOOD, "/etc/x", "x"), "unsafe"),
    ("one name twice", twice, "unsafe"),
    ("a thousand million laughs", laughs, "unsafe"),
    (
        "an entity that reads a file",
        lambda: with_doctype('<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "unsafe",
    ),
    (
        "a document type from afar",
        lambda: with_doctype('<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/x.dtd">'),
        "unsafe",
    ),
    ("a zip bomb", bomb, "unsafe"),
    ("too heavy", heavy, "too_large"),
    ("deeper than can be read", lambda: nested(3_000), "too_complex"),
    ("thousands of parts", lambda: zip_of({f"{n}": "" for n in range(20_000)}), "too_complex"),
    ("XML that is none", lambda: with_part(GOOD, MAIN, "<w:document"), "damaged"),
]  # fmt: skip

MARKED: list[tuple[str, Callable[[], bytes]]] = [
    ("3,000 parentheses", lambda: formula("(" * 3_000 + "1" + ")" * 3_000)),
    ("a formula of 100,000 signs", lambda: formula("+".join(["A1"] * 30_000))),
    (
        "a function that calls itself",
        lambda: formula("_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.f(_xlpm.x)),_xlpm.f(1))"),
    ),
    ("a cell that counts itself", lambda: formula("B1+SUM(A1:A3)")),
    ("whole columns 300 times", lambda: formula("+".join(["SUMPRODUCT((A:A=1)*(B:B>0))"] * 300))),
    ("a call to a server", lambda: formula("_xlfn.WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)")),
    (
        "a merge over the whole sheet",
        lambda: rewritten(
            workbook(CELLS),
            {SHEET: ("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/>'
                                     "</mergeCells>")},
        ),
    ),
]  # fmt: skip


def in_time(data: bytes, checks: list[dict]) -> dict:
    start = time.monotonic()
    found = mark_safely(data, checks)
    assert time.monotonic() - start < sandbox.DEADLINE_SECONDS + 1
    assert mark_safely(GOOD, WORD)["score"]["earned"] == 1  # the service goes on
    return found


@pytest.mark.parametrize(("made", "reason"), [case[1:] for case in REFUSED],
                         ids=[case[0] for case in REFUSED])  # fmt: skip
def test_it_is_refused_with_its_reason_and_what_to_do(made, reason):
    refused = in_time(made(), WORD)["refused"]
    assert refused["reason"] == reason
    assert refused["message"].endswith(".")


@pytest.mark.parametrize("made", [case[1] for case in MARKED], ids=[case[0] for case in MARKED])
def test_a_workbook_that_would_hang_or_kill_the_engine_ends_in_a_verdict_or_a_refusal(made):
    found = in_time(made(), [RESULT])
    if found["refused"] is None:
        assert found["results"][0]["verdict"] in ("pass", "fail", "cannot_verify")
    else:
        assert found["refused"]["reason"] == "too_complex"


def test_nothing_that_a_file_names_is_fetched():
    """A server of ours is named as template, picture and external workbook: nobody calls."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        assert in_time(remote_template(address), WORD)["score"]["earned"] == 1
        in_time(formula(f"_xlfn.WEBSERVICE(&quot;{address}&quot;)"), [RESULT])
        with pytest.raises(TimeoutError):
            server.accept()
