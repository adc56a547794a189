"""Every hostile or mistaken file ends in a refusal of the right kind, with a helpful sentence."""

import io
import random
import struct
import zipfile

import pytest

from courses.office.intake import UPLOAD_LIMIT, intake
from courses.office.marking import mark
from courses.office.refusal import REASONS, Refused
from courses.office.sentences import registered_sentences
from tests.courses.office.ole_files import ole
from tests.courses.office.packages import edited, parts_of, strict, with_part, zip_of
from tests.courses.office.word.builders import p, word

GOOD = word(p("Bonjour"))


def reason(data: bytes, kind: str | None = None) -> str:
    with pytest.raises(Refused) as caught:
        intake(data, kind)
    return caught.value.reason


@pytest.mark.parametrize("data", [b"", b"abc", b"%PDF-1.7\n", b"{\\rtf1 x}", b"\0" * 5000])
def test_what_is_no_office_file(data):
    assert reason(data) == "not_office"


def test_an_ordinary_zip_and_an_open_document_are_no_office_files():
    assert reason(zip_of({"a.txt": "a"})) == "not_office"
    odt = zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})
    assert reason(odt) == "not_office"
    assert "OpenDocument" in mark(odt, [])["refused"]["message"]


@pytest.mark.parametrize("cut", [4, 100, len(GOOD) // 2, len(GOOD) - 30])
def test_a_truncated_file_is_damaged(cut):
    assert reason(GOOD[:cut]) == "damaged"


def test_a_flipped_byte_in_a_part_is_damaged():
    stored = zip_of(parts_of(GOOD), zipfile.ZIP_STORED)
    at = stored.index(b"Bonjour")
    assert reason(stored[:at] + b"X" + stored[at + 1 :]) == "damaged"


def test_broken_xml_in_the_main_part_is_damaged():
    assert reason(edited(GOOD, "word/document.xml", lambda x: x[:-20])) == "damaged"


def test_broken_xml_in_a_part_that_a_check_reads_refuses_the_file():
    data = edited(GOOD, "word/styles.xml", lambda x: x[:-20])
    asked = [{"id": "a", "check": "word.paragraph_style", "text": "Bonjour", "style": "Normal"}]
    assert mark(data, asked)["refused"]["reason"] == "damaged"


def test_a_file_without_main_part_is_damaged():
    parts = parts_of(GOOD)
    del parts["word/document.xml"]
    assert reason(zip_of(parts)) == "damaged"


@pytest.mark.parametrize(
    "name", ["../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/x.xml", "word\\x.xml"]
)
def test_names_that_leave_the_package_are_unsafe(name):
    assert reason(with_part(GOOD, name, "x")) == "unsafe"


def test_two_entries_of_one_name_are_unsafe():
    stream = io.BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/document.xml", "<other/>")
    assert reason(stream.getvalue()) == "unsafe"
    assert reason(with_part(GOOD, "WORD/document.xml", "<other/>")) == "unsafe"


DTD = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "prolog",
    [DTD, f"<!-- x -->{DTD}", f" \n<?x y?>{DTD}", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
)
def test_any_dtd_is_unsafe(prolog):
    for name in ("word/document.xml", "[Content_Types].xml", "_rels/.rels"):
        data = edited(GOOD, name, lambda x: x.replace("?>\n", "?>" + prolog, 1))
        assert reason(data) == "unsafe", name


def test_a_dtd_hidden_in_utf_16_is_unsafe():
    xml = DTD + "<w:document/>"
    for encoding in ("utf-16", "utf-16-be"):
        assert reason(with_part(GOOD, "word/document.xml", xml.encode(encoding))) in (
            "unsafe",
            "damaged",
        )


def test_words_about_doctype_in_the_text_are_harmless():
    assert intake(word(p("&lt;!DOCTYPE html&gt;"))).kind == "word"


def test_a_zip_bomb_is_unsafe():
    assert reason(with_part(GOOD, "word/bomb.bin", b"\0" * 60_000_000)) == "unsafe"


def test_an_honest_repetitive_file_is_no_bomb():
    row = p("Le même paragraphe, mille fois copié par quelqu'un qui aime les listes.")
    data = word(row * 60_000)
    assert len(parts_of(data)["word/document.xml"]) > 7_000_000
    assert intake(data).kind == "word"


def test_a_part_over_the_limit_is_too_large():
    noise = random.Random(1).randbytes(1000) * 81_000
    assert reason(with_part(GOOD, "word/media/film.bin", noise)) in ("too_large", "unsafe")
    assert reason(b"PK" + b"x" * UPLOAD_LIMIT) == "too_large"


def test_thousands_of_parts_are_too_complex():
    parts = parts_of(GOOD) | {f"word/media/{n}.bin": b"" for n in range(10_001)}
    assert reason(zip_of(parts, zipfile.ZIP_STORED)) == "too_complex"


def test_deep_nesting_is_too_complex():
    deep = "<w:sdt>" * 5000 + "</w:sdt>" * 5000
    assert reason(word(deep)) == "too_complex"


def test_encrypted_and_legacy_files_are_told_apart():
    assert reason(ole("EncryptionInfo", "EncryptedPackage")) == "encrypted"
    for stream in ("WordDocument", "Workbook", "PowerPoint Document"):
        assert reason(ole(stream)) == "legacy_format"
    assert reason(ole("Contents")) == "not_office"
    assert reason(ole("WordDocument")[:300]) == "damaged"


def test_an_encrypted_entry_is_encrypted():
    data = bytearray(zip_of(parts_of(GOOD), zipfile.ZIP_STORED))
    at = data.index(b"PK\x01\x02")
    (flags,) = struct.unpack_from("<H", data, at + 8)
    struct.pack_into("<H", data, at + 8, flags | 1)
    assert reason(bytes(data)) == "encrypted"


def test_an_exotic_compression_is_unsafe():
    assert reason(zip_of(parts_of(GOOD), zipfile.ZIP_LZMA)) == "unsafe"


def test_macros_are_refused_by_type_or_by_part():
    typed = edited(
        GOOD,
        "[Content_Types].xml",
        lambda x: x.replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
    )
    assert reason(typed) == "macros"
    assert reason(with_part(GOOD, "word/vbaProject.bin", b"x")) == "macros"


def test_a_binary_workbook_is_a_legacy_format():
    data = edited(
        GOOD,
        "[Content_Types].xml",
        lambda x: x.replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
    )
    assert reason(data) == "legacy_format"
    assert ".xlsb" in mark(data, [])["refused"]["message"]


def test_the_kind_is_compared_and_both_are_named():
    assert reason(GOOD, "excel") == "wrong_kind"
    message = mark(GOOD, [{"id": "a", "check": "excel.no_errors"}])["refused"]["message"]
    assert "Excel" in message
    assert "Word" in message


def test_a_relationship_out_of_the_package_is_never_followed():
    data = edited(
        GOOD,
        "word/_rels/document.xml.rels",
        lambda x: x.replace(
            'Target="styles.xml"', 'Target="file:///etc/passwd" TargetMode="External"'
        ),
    )
    package = intake(data)
    rel = next(r for r in package.rels(package.main) if r.type == "styles")
    assert rel.external
    asked = [{"id": "a", "check": "word.paragraph_style", "text": "Bonjour", "style": "Normal"}]
    assert mark(data, asked)["results"][0]["verdict"] == "fail"


def test_the_strict_variant_is_read_and_known():
    package = intake(strict(GOOD))
    assert package.strict
    assert package.kind == "word"
    assert package.producer == "Microsoft Office Word 16.0000"
    assert not intake(GOOD).strict


def test_every_reason_has_its_sentence():
    assert all(f"refused.{reason_}" in registered_sentences() for reason_ in REASONS)
