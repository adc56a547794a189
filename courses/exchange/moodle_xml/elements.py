"""The elements that Moodle XML questions are made of."""

import base64
import re
from html import escape

from lxml import etree

from courses.exchange.drafts import ATTACHED, QuestionDraft

ADDRESS = re.compile(re.escape(ATTACHED) + r"([\w.-]+)")


class Sheet:
    """One `<question>` being written."""

    def __init__(self, moodle_type: str, question: QuestionDraft) -> None:
        self.root = etree.Element("question", type=moodle_type)
        self.images = {image.name: image.content for image in question.images}

    def value(self, name: str, value: object, parent: etree._Element | None = None) -> None:
        add(self.root if parent is None else parent, name, str(value))

    def holder(
        self, name: str, html: str, parent: etree._Element | None = None, **attributes: str
    ) -> etree._Element:
        """An element with the HTML in `<text>` and its pictures in `<file>`."""
        parent = self.root if parent is None else parent
        holder = etree.SubElement(parent, name, {"format": "html", **attributes})
        used = [name for name in ADDRESS.findall(html) if name in self.images]
        add(holder, "text", ADDRESS.sub(r"@@PLUGINFILE@@/\1", html))
        for picture in dict.fromkeys(used):
            file = etree.SubElement(holder, "file", name=picture, path="/", encoding="base64")
            file.text = base64.b64encode(self.images[picture]).decode()
        return holder

    def plain(
        self, name: str, text: str, parent: etree._Element | None = None, **attributes: str
    ) -> etree._Element:
        """An element whose `<text>` is no HTML."""
        element = etree.SubElement(self.root if parent is None else parent, name, attributes)
        add(element, "text", text)
        return element

    def feedback(self, sentence: str, answer: etree._Element) -> None:
        self.holder("feedback", escape(sentence, quote=False).replace("\n", "<br>"), answer)


def add(parent: etree._Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = text


def percent(share: float) -> str:
    return f"{share * 100:.7g}"
