"""What a package tells of itself."""

import pytest

from courses.office.intake import intake
from courses.office.producers import family
from tests.courses.office.packages import edited
from tests.courses.office.word.builders import p, word


@pytest.mark.parametrize(
    ("application", "version", "main", "expected"),
    [
        (
            "Microsoft Office Word",
            "16.0000",
            b"schemas.microsoft.com/office/word/2018/wordml",
            "microsoft365",
        ),
        ("Microsoft Office Word", "16.0000", b"", "microsoft2016"),
        ("Microsoft Excel", "15.0300", b"", "microsoft2016"),
        ("Microsoft Office PowerPoint", "14.0000", b"", "microsoft2010"),
        ("Microsoft Macintosh Word", "16.0000", b"", "mac"),
        ("LibreOffice/24.8.3.2$Linux_X86_64 LibreOffice_project/x", "15.0000", b"", "libreoffice"),
        ("", "", b"xmlns:go='http://customooxmlschemas.google.com/'", "google"),
        ("", "", b"", "unknown"),
        ("WPS Office", "11", b"", "unknown"),
    ],
)
def test_the_family_of_the_producer(application, version, main, expected):
    assert family(application, version, main) == expected


def test_the_producer_and_core_properties_are_read():
    package = intake(word(p("x"), core="<dc:title>Note</dc:title><cp:revision>3</cp:revision>"))
    assert package.producer == "Microsoft Office Word 16.0000"
    assert package.core["title"] == "Note"
    assert package.core["revision"] == "3"


def test_targets_are_resolved_absolute_relative_and_in_any_case():
    for target in ("styles.xml", "/word/styles.xml", "../word/Styles.XML", "./styles.xml"):
        data = word(p("x"))
        if target != "styles.xml":
            data = edited(
                data,
                "word/_rels/document.xml.rels",
                lambda x, t=target: x.replace('Target="styles.xml"', f'Target="{t}"'),
            )
        package = intake(data)
        rel = next(r for r in package.rels(package.main) if r.type == "styles")
        assert rel.target == "word/styles.xml", target


def test_content_types_come_from_the_name_or_the_extension():
    package = intake(word(p("x")))
    assert package.content_type("word/styles.xml").endswith("styles+xml")
    assert package.content_type("other/thing.xml") == "application/xml"
    assert package.content_type("image.png") == ""


def test_a_tree_is_parsed_once_until_somebody_takes_it():
    package = intake(word(p("x")))
    shared = package.xml(package.main)
    assert package.xml(package.main) is shared
    assert package.take(package.main) is shared
    assert package.xml(package.main) is not shared
