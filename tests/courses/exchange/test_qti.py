from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image as Picture

from courses.exchange.drafts import Image, QuestionDraft
from courses.exchange.qti import write_qti
from tests.courses.exchange import strategies as some
from tests.courses.questions.examples import CONTENTS

QTI = {
    "q": "http://www.imsglobal.org/xsd/imsqti_v2p1",
    "c": "http://www.imsglobal.org/xsd/imscp_v1p1",
}


def png(width=200, height=100):
    buffer = BytesIO()
    Picture.new("RGB", (width, height)).save(buffer, "PNG")
    return buffer.getvalue()


def draft(kind, **more):
    content = CONTENTS[kind]
    images = ()
    if kind == "hotspot":
        content = {**content, "image": "attached:ruban.png"}
        images = (Image("ruban.png", png()),)
    return QuestionDraft(
        kind=kind, title=f"Q {kind}", text="<p>Q<br>R</p>", content=content, images=images, **more
    )


def files_of(*questions):
    with ZipFile(BytesIO(write_qti(questions).content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def item(kind, **more):
    return etree.fromstring(files_of(draft(kind, **more))["items/Q0001.xml"])


def values(element, path):
    return [str(found) for found in element.xpath(path, namespaces=QTI)]


def test_the_manifest_names_every_file_with_its_category_and_tags():
    questions = [draft(kind, category=("Word", "Styles"), tags=("initial",)) for kind in CONTENTS]
    files = files_of(*questions)
    manifest = etree.fromstring(files["imsmanifest.xml"])
    listed = values(manifest, "//c:file/@href")
    assert sorted(set(listed)) == sorted(name for name in files if name != "imsmanifest.xml")
    assert len(values(manifest, "//c:resource[@type='imsqti_item_xmlv2p1']/@identifier")) == 12
    assert b"Styles" in files["imsmanifest.xml"]
    assert b"initial" in files["imsmanifest.xml"]


@pytest.mark.parametrize("kind", CONTENTS)
def test_every_item_declares_what_its_interactions_answer_to(kind):
    root = item(kind)
    declared = values(root, "q:responseDeclaration/@identifier")
    assert sorted(values(root, "q:itemBody//@responseIdentifier")) == sorted(declared)
    outcomes = values(root, "q:outcomeDeclaration/@identifier")
    assert set(values(root, "//q:setOutcomeValue/@identifier")) <= set(outcomes)
    assert set(values(root, "//@outcomeIdentifier")) <= set(outcomes)
    identifiers = values(root, "q:itemBody//@identifier")
    for value in values(root, "q:responseDeclaration[@baseType='identifier']//q:value/text()"):
        assert value in identifiers


def test_a_single_choice_maps_each_choice_to_its_points():
    root = item("single_choice", points=2.0)
    entries = dict(
        zip(
            values(root, "//q:mapEntry/@mapKey"),
            values(root, "//q:mapEntry/@mappedValue"),
            strict=True,
        )
    )
    assert entries == {"C1": "2", "C2": "0", "C3": "1"}
    assert values(root, "//q:correctResponse/q:value/text()") == ["C1"]
    assert values(root, "//q:simpleChoice[@identifier='C2']/q:feedbackInline/text()") == [
        "Insertion ajoute des objets."
    ]


def test_multiple_choice_never_falls_below_zero():
    root = item("multiple_choice")
    assert values(root, "//q:mapping/@lowerBound") == ["0"]
    assert values(root, "//q:correctResponse/q:value/text()") == ["C1", "C3"]


def test_the_order_of_the_items_does_not_tell_the_answer():
    root = item("ordering")
    right = values(root, "//q:correctResponse/q:value/text()")
    assert right == ["C1", "C2", "C3", "C4"]
    assert values(root, "//q:simpleChoice/@identifier") != right


def test_an_interval_is_tested_at_both_ends():
    root = item("numerical")
    conditions = root.xpath("//q:responseCondition", namespaces=QTI)
    assert len(conditions) == 2
    assert values(conditions[1], ".//q:baseValue/text()") == ["1234.5", "1234.5", "1"]


def test_gaps_stand_in_their_sentence():
    root = item("gap_fill")
    (paragraph,) = root.xpath("//q:p[q:textEntryInteraction]", namespaces=QTI)
    assert paragraph.text == "On annule avec Ctrl + "
    assert paragraph[0].tail == ", dans l'onglet "
    assert [etree.QName(child).localname for child in paragraph] == [
        "textEntryInteraction",
        "inlineChoiceInteraction",
    ]


def test_regions_of_a_picture_become_pixels():
    root = item("hotspot")
    assert values(root, "//q:hotspotChoice/@coords") == ["20,20,30,30", "28,20,40,30"]
    assert values(root, "//q:object/@data") == ["images/ruban.png"]


def test_what_qti_cannot_say_is_named():
    questions = [draft("ordering"), draft("numerical"), replace(draft("hotspot"), images=())]
    warned = write_qti(questions).warnings
    assert any("Q ordering" in warning for warning in warned)
    assert sum("Q numerical" in warning for warning in warned) == 2
    assert any("Q hotspot" in warning for warning in warned)


def test_the_same_questions_give_the_same_bytes():
    questions = [draft(kind) for kind in CONTENTS]
    assert write_qti(questions).content == write_qti(questions).content


ANY = st.one_of(
    some.drafts("single_choice", some.single_choice),
    some.drafts("multiple_choice", some.multiple_choice),
    some.drafts("short_answer", some.short_answer(case=True)),
    some.drafts("numerical", some.numerical(with_units=True)),
    some.drafts("matching", some.matching()),
    some.drafts("ordering", some.ordering()),
    some.drafts("gap_fill", some.gap_fill()),
    some.drafts("free_text", some.free_text()),
)
BLOCKS = {"p", "ul", "ol", "pre", "table", "blockquote", "h3", "h4", "h5", "hr"}


@settings(deadline=None)
@given(ANY, st.sampled_from(["", "\x00\x0b\ud800", "\ufffe"]))
def test_any_question_gives_well_formed_items_of_block_elements(question, forbidden):
    files = files_of(replace(question, title=question.title + forbidden))
    root = etree.fromstring(files["items/Q0001.xml"])
    (body,) = root.xpath("q:itemBody", namespaces=QTI)
    assert not (body.text or "").strip()
    for child in body:
        name = etree.QName(child).localname
        assert name in BLOCKS or name.endswith("Interaction")
        assert not (child.tail or "").strip()
    shown = "".join(body.itertext())
    for image in question.images:
        assert files[f"items/images/{image.name}"] == image.content
    assert shown.strip() or question.images
