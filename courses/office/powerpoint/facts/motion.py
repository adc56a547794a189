"""Transitions between slides, and animations on them."""

from dataclasses import dataclass

from lxml import etree

from courses.office.powerpoint.facts.namespaces import P
from courses.office.powerpoint.facts.tree import Element, resolved_children

CLASSES = {
    "entr": "entrance",
    "exit": "exit",
    "emph": "emphasis",
    "path": "motion",
    "verb": "verb",
    "mediacall": "media",
}


@dataclass(frozen=True)
class Animation:
    """One effect as the animation pane lists it. `effect_class`: entrance, emphasis, exit …"""

    effect_class: str
    shape_id: str


def read_transition(root: Element) -> str | None:
    """The kind of transition ("fade", "morph", "curtains" …), None without any effect.

    A `transition` element without a child only sets when the next slide comes.
    """
    for child in resolved_children(root):
        if child.tag != f"{P}transition":
            continue
        for effect in resolved_children(child):
            name = etree.QName(effect).localname
            if name not in {"sndAc", "extLst"}:
                return effect.get("prst", name) if name == "prstTrans" else name
    return None


def read_animations(root: Element) -> tuple[Animation, ...]:
    """Effects of the slide; a text shown paragraph by paragraph is one effect."""
    timing = next((c for c in resolved_children(root) if c.tag == f"{P}timing"), None)
    if timing is None:
        return ()
    seen: set[tuple[str, ...]] = set()
    found = []
    for node in timing.iter(f"{P}cTn"):
        effect_class = node.get("presetClass")
        if effect_class is None:
            continue
        target = next(node.iter(f"{P}spTgt"), None)
        shape_id = "" if target is None else target.get("spid", "")
        by_paragraph = target is not None and target.find(f"{P}txEl") is not None
        key = (shape_id, effect_class, node.get("presetID", ""), node.get("grpId", ""))
        if by_paragraph and key in seen:
            continue
        seen.add(key)
        found.append(Animation(CLASSES.get(effect_class, effect_class), shape_id))
    return tuple(found)
