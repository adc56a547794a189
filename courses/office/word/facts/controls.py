"""Content controls, and the older form fields that do the same."""

from lxml import etree

from courses.office.namespaces import q

KINDS = ("dropdown", "checkbox", "date", "text")

_CONTROLS = {
    "w:dropDownList": "dropdown",
    "w:comboBox": "dropdown",
    "w14:checkbox": "checkbox",
    "w:date": "date",
    "w:text": "text",
}
_NOT_TEXT = (
    "w:docPartObj",
    "w:docPartList",
    "w:group",
    "w:picture",
    "w:equation",
    "w:citation",
    "w:bibliography",
    "w15:repeatingSection",
    "w15:repeatingSectionItem",
)
_FORM_FIELDS = {"w:ddList": "dropdown", "w:checkBox": "checkbox", "w:textInput": "text"}


def read_controls(story: etree._Element) -> tuple[str, ...]:
    """The kind (one of KINDS) of each control of a story. A list without choices is none."""
    kinds = [_control(properties) for properties in story.iter(q("w:sdtPr"))]
    kinds += [_form_field(data) for data in story.iter(q("w:ffData"))]
    return tuple(kind for kind in kinds if kind)


def _control(properties: etree._Element) -> str:
    for name, kind in _CONTROLS.items():
        element = properties.find(q(name))
        if element is not None:
            choices = [e for e in element.findall(q("w:listItem")) if e.get(q("w:value"))]
            return "" if kind == "dropdown" and not choices else kind
    if any(properties.find(q(name)) is not None for name in _NOT_TEXT):
        return ""
    tag = properties.find(q("w:tag"))  # Google Docs wraps suggestions in controls of its own
    return "" if tag is not None and tag.get(q("w:val"), "").startswith("goog_") else "text"


def _form_field(data: etree._Element) -> str:
    for name, kind in _FORM_FIELDS.items():
        element = data.find(q(name))
        if element is not None:
            is_date = any(e.get(q("w:val")) == "date" for e in element.iter(q("w:type")))
            return "date" if is_date else kind
    return ""
