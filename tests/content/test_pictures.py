"""The drawings: safe to serve, readable, in the colours of the house."""

import re

import pytest
from lxml import etree

from tests.content.places import PICTURES, each, lesson_in

pytestmark = pytest.mark.anydb
pictures = each(PICTURES, "picture")
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    "svg", "title", "desc", "g", "rect", "circle", "ellipse", "line", "path", "polyline",
    "polygon", "text", "tspan", "defs", "marker",
}  # fmt: skip
INK = {"#1F2A37", "#52606D", "#0F5C6E", "#7A3E6B", "#B5431A", "#8C8577", "#FBF7F0", "#FFFFFF"}
SIGNS = {"#2E6B3A", "#8A5A00", "#A32A2A"}  # done, to watch, wrong
TINTS = {"#D9D3C7", "#E4EEF0", "#F1E6EE", "#F6DDD1"}  # of the line and of the three strands
PAINTS = ("fill", "stroke", "stop-color", "color")


def faults_of(source: bytes) -> list[str]:
    """What makes a drawing unsafe, unreadable or foreign to the house."""
    root = etree.fromstring(source)
    faults = [] if root.get("viewBox") else ["no viewBox"]
    for element in root.iter(etree.Element):
        name = str(element.tag).removeprefix(SVG)
        if name not in SHAPES:
            faults.append(f"<{name}>")
        faults += [f"{name}: {fault}" for fault in _attributes(element)]
        if name in {"text", "tspan"} and _size(element) < 16:
            faults.append(f"text of {_size(element)} px")
    if b"<!DOCTYPE" in source or b"<?xml-stylesheet" in source:
        faults.append("a document type or a style sheet")
    return faults


def _attributes(element) -> list[str]:
    faults = []
    for key, value in element.attrib.items():
        if key.startswith("on") or "href" in key or key in {"style", "class"}:
            faults.append(key)
        elif re.search(r"url\((?!#)|https?:|javascript:|data:", value):
            faults.append(f"{key} goes outside")
        elif key in PAINTS and value not in {"none", "currentColor"} | INK | SIGNS | TINTS:
            faults.append(f"{key} {value}")
    return faults


def _size(element) -> float:
    while element is not None:
        if size := element.get("font-size"):
            return float(size.removesuffix("px"))
        element = element.getparent()
    return 16


@pictures
def test_a_picture_is_safe_readable_and_ours(picture):
    assert faults_of(picture.read_bytes()) == []


@pictures
def test_a_picture_stands_in_its_lesson(picture):
    assert picture.name in {d.argument for d in lesson_in(picture.parent).body}


@pytest.mark.parametrize(
    ("drawing", "fault"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<image href="https://example.org/x.png"/>', "<image>"),
        ('<rect onclick="go()"/>', "rect: onclick"),
        ('<rect fill="url(https://example.org/#x)"/>', "rect: fill goes outside"),
        ('<rect fill="#00FF00"/>', "rect: fill #00FF00"),
        ('<text font-size="12">petit</text>', "text of 12.0 px"),
        ('<g font-size="14"><text>petit</text></g>', "text of 14.0 px"),
    ],
)
def test_a_faulty_picture_is_seen(drawing, fault):
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360">{drawing}</svg>'
    assert fault in faults_of(source.encode())


def test_a_picture_without_a_view_box_is_seen():
    assert faults_of(b'<svg xmlns="http://www.w3.org/2000/svg"/>') == ["no viewBox"]
