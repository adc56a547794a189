import pytest

from lms.binomes.file_types import OLE, NotTaken, extension_of
from tests.lms.binomes import files


@pytest.mark.parametrize(
    ("data", "extension"),
    [
        (files.word(), "docx"),
        (files.excel(), "xlsx"),
        (files.powerpoint(), "pptx"),
        (files.open_document(), "odt"),
        (files.pdf(), "pdf"),
        (files.picture("PNG"), "png"),
        (files.picture("JPEG"), "jpg"),
        (files.picture("GIF"), "gif"),
        (files.picture("WEBP"), "webp"),
    ],
)
def test_a_usual_file_is_known_by_what_it_holds(data, extension):
    assert extension_of(data) == extension


def reason(data: bytes) -> str:
    with pytest.raises(NotTaken) as refused:
        extension_of(data)
    return refused.value.reason


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ\x90\x00 a program",
        b"<html><script>alert(1)</script></html>",
        b"PK but no archive",
        OLE + b"broken",
        files.zipped(notes=b"a plain archive"),
        files.zipped(mimetype=b"application/epub+zip"),
    ],
)
def test_anything_else_is_unknown_whatever_its_name(data):
    assert reason(data) == "unknown"


def test_a_file_with_macros_is_not_taken():
    assert reason(files.with_macros()) == "macros"
