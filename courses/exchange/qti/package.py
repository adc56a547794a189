"""Writes drafts as a QTI 2.1 content package: one item a question, and its manifest."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils.translation import gettext as _
from lxml import etree
from lxml.builder import ElementMaker

from courses.exchange.drafts import ATTACHED, Export, QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.hotspot import picture_of
from courses.exchange.qti.interactions import WRITERS
from courses.exchange.qti.item import Item
from courses.exchange.xml_text import legible_draft

PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
METADATA = "http://www.imsglobal.org/xsd/imsmd_v1p2"
C = ElementMaker(namespace=PACKAGE, nsmap={None: PACKAGE, "imsmd": METADATA})
M = ElementMaker(namespace=METADATA, nsmap={"imsmd": METADATA})
# The same questions give the same bytes.
WRITTEN_AT = (1980, 1, 1, 0, 0, 0)


def write_qti(questions: Iterable[QuestionDraft]) -> Export:
    """A zip file. Category and tags go into the metadata of each item."""
    losses = Losses()
    files: dict[str, bytes] = {}
    resources = []
    for number, question in enumerate(map(legible_draft, questions), start=1):
        if question.kind == "hotspot" and picture_of(question) is None:
            losses.add(_("The picture is not at hand: not written"), question)
            continue
        identifier = f"Q{number:04d}"
        pictures = {ATTACHED + image.name: f"images/{image.name}" for image in question.images}
        files |= {f"items/images/{image.name}": image.content for image in question.images}
        files[f"items/{identifier}.xml"] = item_of(identifier, question, pictures, losses)
        resources.append(resource(identifier, question, pictures))
    manifest = C.manifest(
        C.metadata(C.schema("QTIv2.1 Package"), C.schemaversion("1.0.0")),
        C.organizations(),
        C.resources(*resources),
        identifier="BINOME-BANK",
    )
    text = etree.tostring(manifest, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return Export(zipped({"imsmanifest.xml": text, **files}), losses.warnings())


def item_of(
    identifier: str, question: QuestionDraft, pictures: dict[str, str], losses: Losses
) -> bytes:
    item = Item(identifier, question.title, question.points, pictures)
    item.say(question.text)
    WRITERS[question.kind](item, question, losses)
    item.explain(question.explanation)
    if question.hints:
        losses.add(_("QTI has no hints"), question)
    return item.finished()


def resource(identifier: str, question: QuestionDraft, pictures: dict[str, str]) -> etree._Element:
    href = f"items/{identifier}.xml"
    return C.resource(
        C.metadata(lom(question)),
        C.file(href=href),
        *(C.file(href=f"items/{path}") for path in pictures.values()),
        identifier=f"RES-{identifier}",
        type="imsqti_item_xmlv2p1",
        href=href,
    )


def lom(question: QuestionDraft) -> etree._Element:
    general = M.general(M.title(M.langstring(question.title)))
    general.extend(M.keyword(M.langstring(tag)) for tag in question.tags)
    found = M.lom(general)
    if question.category:
        taxons = [M.taxon(M.entry(M.langstring(name))) for name in question.category]
        found.append(M.classification(M.taxonpath(*taxons)))
    return found


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(ZipInfo(name, WRITTEN_AT), content, ZIP_DEFLATED)
    return buffer.getvalue()
