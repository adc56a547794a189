"""word.merge_field, word.content_control, word.protection, word.template."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import field, p, result, verdict, word

MERGE = f"<w:p>{field(' MERGEFIELD Nom_client \\* MERGEFORMAT ', '«Nom_client»')}</w:p>"


def control(kind: str) -> str:
    return f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{p('…')}</w:sdtContent></w:sdt>"


DROPDOWN = '<w:dropDownList><w:listItem w:displayText="Oui" w:value="1"/></w:dropDownList>'


def test_merge_fields_pass_with_spaces_or_quotes_in_their_names():
    assert verdict(word(MERGE), "merge_field", names=["Nom client"]) == "pass"
    quoted = f"<w:p>{field('MERGEFIELD "Nom client"')}</w:p>"
    assert verdict(word(quoted), "merge_field", names=["Nom_client"]) == "pass"


def test_typed_chevrons_are_no_merge_field():
    found = result(word(p("Bonjour «Nom»,")), "merge_field", names=["Nom"])
    assert found["verdict"] == "fail"
    assert "à la main" in found["message"]


def test_each_missing_field_is_named():
    found = result(word(MERGE), "merge_field", names=["Nom_client", "Ville"], points=2)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    assert "«\u00a0Ville\u00a0»" in found["message"]


def test_the_link_to_the_list_can_be_asked_for():
    settings = "<w:mailMerge><w:mainDocumentType w:val='formLetters'/></w:mailMerge>"
    linked = word(MERGE, settings=settings)
    assert verdict(linked, "merge_field", names=["Nom_client"], connected=True) == "pass"
    assert verdict(word(MERGE), "merge_field", names=["Nom_client"], connected=True) == "fail"


@pytest.mark.parametrize(
    ("kind", "xml"),
    [
        ("dropdown", DROPDOWN),
        ("dropdown", DROPDOWN.replace("dropDownList", "comboBox")),
        ("checkbox", "<w14:checkbox/>"),
        ("date", "<w:date/>"),
        ("text", "<w:text/>"),
        ("text", "<w:alias w:val='Nom'/>"),
    ],
)
def test_controls_pass_by_their_kind(kind, xml):
    data = word(control(xml))
    assert verdict(data, "content_control", kind=kind) == "pass"
    assert verdict(data, "content_control") == "pass"
    other = "date" if kind != "date" else "text"
    assert verdict(data, "content_control", kind=other) == "fail"


def test_form_fields_of_older_versions_pass():
    data = "<w:ffData><w:ddList/></w:ffData>"
    old = f"<w:p><w:r><w:fldChar w:fldCharType='begin'>{data}</w:fldChar></w:r></w:p>"
    assert verdict(word(old), "content_control", kind="dropdown") == "pass"


def test_a_list_without_choices_and_a_building_block_do_not_count():
    assert verdict(word(control("<w:dropDownList/>")), "content_control", kind="dropdown") == "fail"
    block = control("<w:docPartObj><w:docPartGallery w:val='Cover Pages'/></w:docPartObj>")
    assert verdict(word(block), "content_control") == "fail"


def protected(edit: str, enforced: str = "1") -> bytes:
    return word(
        p("x"), settings=f'<w:documentProtection w:edit="{edit}" w:enforcement="{enforced}"/>'
    )


def test_protection_passes_when_enforced():
    assert verdict(protected("forms"), "protection") == "pass"
    assert verdict(protected("forms"), "protection", kind="forms") == "pass"
    assert verdict(strict(protected("readOnly")), "protection", kind="read_only") == "pass"


def test_protection_fails_when_not_enforced_absent_or_of_another_kind():
    assert verdict(protected("forms", "0"), "protection") == "fail"
    assert verdict(word(p("x")), "protection") == "fail"
    found = result(protected("comments"), "protection", kind="forms")
    assert found["verdict"] == "fail"
    assert "les commentaires" in found["message"]


def test_a_template_is_known_by_its_type():
    assert verdict(word(p("x"), template=True), "template") == "pass"
    assert verdict(word(p("x")), "template") == "fail"
    assert verdict(word(p("x")), "template", kind="document") == "pass"
    assert verdict(word(p("x"), template=True), "template", kind="document") == "fail"
