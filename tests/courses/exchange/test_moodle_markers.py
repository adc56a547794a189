"""ddmarker: one marker with its one place is a click on a picture; the rest is refused by name."""

import base64
from io import BytesIO

import pytest
from PIL import Image

from courses.exchange.moodle_xml import read_moodle_xml
from courses.questions import kinds


def png(width: int = 200, height: int = 100) -> str:
    file = BytesIO()
    Image.new("RGB", (width, height), "white").save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def drop(shape: str, coords: str, number: int = 1) -> str:
    return (
        f"<drop><no>{number}</no><shape>{shape}</shape><coords>{coords}</coords>"
        f"<choice>{number}</choice></drop>"
    )


def bank(
    drops: str, drags: str = "<drag><no>1</no><text>Gras</text></drag>", file: str = ""
) -> bytes:
    picture = file or f'<file name="ruban.png" encoding="base64">{png()}</file>'
    return (
        '<quiz><question type="ddmarker"><name><text>Ruban</text></name>'
        '<questiontext format="html"><text>Où est le bouton ?</text></questiontext>'
        f"{picture}{drags}{drops}</question></quiz>"
    ).encode()


def credit(content: dict, x: float, y: float) -> float | None:
    return kinds()["hotspot"].mark(content, {"x": x, "y": y}).credit


def test_a_rectangle_keeps_its_place_in_percents():
    found = read_moodle_xml(bank(drop("rectangle", "20,10;40,30")))
    (question,) = found.questions
    right, elsewhere = question.content["regions"]
    assert [right[name] for name in "xywh"] == [10, 10, 20, 30]
    assert (right["label"], right["right"], elsewhere["right"]) == ("Gras", True, False)
    assert question.content["image"] == f"attached:{question.images[0].name}"
    assert [credit(question.content, *at) for at in ((11, 11), (29, 39), (31, 11), (90, 90))] == [
        1, 1, 0, 0,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "coords"),
    [("circle", "40,25;20"), ("polygon", "20,5;60,5;60,45;20,45;30,20")],
)
def test_a_place_that_is_no_rectangle_comes_in_with_a_warning(shape, coords):
    found = read_moodle_xml(bank(drop(shape, coords)))
    right = found.questions[0].content["regions"][0]
    assert [right[name] for name in "xywh"] == [10, 5, 20, 40]
    assert any("“Ruban”" in w and "rectangle around" in w for w in found.warnings)


def test_what_the_author_still_has_to_write_is_said():
    warnings = read_moodle_xml(bank(drop("rectangle", "20,10;40,30"))).warnings
    assert any("description" in w for w in warnings)
    assert any("other wrong places" in w for w in warnings)
    assert not any("rectangle around" in w for w in warnings)


def test_a_place_that_leaves_the_picture_ends_at_its_edge():
    found = read_moodle_xml(bank(drop("circle", "0,0;50")))
    right = found.questions[0].content["regions"][0]
    assert [right[name] for name in "xywh"] == [0, 0, 25, 50]


TWO = "<drag><no>1</no><text>Gras</text></drag><drag><no>2</no><text>Italique</text></drag>"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (bank(drop("circle", "1,1;1"), TWO), "Several markers"),
        (bank(drop("circle", "1,1;1") + drop("circle", "9,9;1", 2)), "Several markers"),
        (bank(drop("star", "1,1;1")), "place on the picture"),
        (bank(drop("rectangle", "1,a;1,1")), "place on the picture"),
        (bank(drop("rectangle", "")), "place on the picture"),
        (bank(drop("circle", "1,1;1"), file="<file/>"), "picture is missing"),
        (bank(drop("circle", "1,1;1"), file=" "), "picture is missing"),
        (bank(drop("circle", "1,1;1")).replace(b"ddmarker", b"ddimageortext"), "ddimageortext"),
    ],
)
def test_what_has_no_like_here_is_rejected_with_its_reason(source, reason):
    found = read_moodle_xml(source)
    assert found.questions == ()
    assert reason in found.rejected[0].reason
    assert any("Ruban" in warning for warning in found.warnings)
