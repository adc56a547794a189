from tests.courses.office.picture.drawn import drawn, frames, numbers, words
from tests.courses.office.word.builders import p, picture, section, table, word

EMPTY = {"id": "vides", "check": "word.no_empty_paragraphs"}


def style(text: str, name: str = "heading 1") -> dict:
    return {"id": text, "check": "word.paragraph_style", "text": text, "style": name}


def test_a_marked_paragraph_stands_between_its_neighbours_with_their_styles():
    svg = drawn(word(p("Avant"), p("Introduction"), p("Après", "Titre2")), style("Introduction"))
    assert words(svg) == ["Normal", "Avant", "1", "Normal", "Introduction", "Titre 2", "Après"]
    assert numbers(svg, "redo") == [1]
    assert frames(svg) == ["redo"]


def test_what_is_right_is_marked_too_and_its_frame_is_another():
    svg = drawn(word(p("Introduction", "berschrift1"), p()), style("Introduction"), EMPTY)
    assert (numbers(svg, "done"), numbers(svg, "redo")) == ([1], [])
    svg = drawn(word(p("Introduction", "berschrift1"), p(), p("Fin")), style("Introduction"), EMPTY)
    assert (numbers(svg, "done"), numbers(svg, "redo")) == ([1], [2])
    assert sorted(frames(svg)) == ["done", "redo"]
    assert any("paragraphe vide" in text for text in words(svg))


def test_paragraphs_far_from_what_was_found_are_counted_not_drawn():
    many = [p(f"Ligne {n}") for n in range(1, 101)]
    svg = drawn(word(*many, p("Introduction")), style("Introduction"))
    assert "Ligne 99" in words(svg)
    assert "Ligne 50" not in words(svg)
    assert "… 98 autres paragraphes …" in words(svg)


def test_several_findings_at_one_place_are_side_by_side_and_the_strongest_frames_it():
    asked = [{**style("Introduction", "normal"), "id": "n"}, style("Introduction")]
    svg = drawn(word(p("Introduction")), *asked)
    assert numbers(svg) == [1, 2]
    assert frames(svg) == ["redo"]


def test_a_table_a_picture_and_a_section_are_marked_where_they_begin():
    data = word(
        p("Avant"),
        f"<w:p><w:pPr>{section()}</w:pPr></w:p>",
        table([["Mois", "Total"], ["Mai", "3"]]),
        picture(),
    )
    svg = drawn(
        data,
        {"id": "t", "check": "word.table", "header_row": True},
        {"id": "i", "check": "word.alt_text"},
        {"id": "p", "check": "word.page_setup", "section": 2, "orientation": "landscape"},
    )
    assert numbers(svg, "redo") == [1, 3, 2]
    assert "Mois" in words(svg)
    assert "Image 1" in words(svg)


def test_spaces_used_to_align_are_seen():
    svg = drawn(word(p("Nom          Prénom")), {"id": "e", "check": "word.no_spaces_for_layout"})
    assert any("Nom··········Prénom" in text for text in words(svg))


def test_nothing_is_drawn_when_nothing_was_found_at_a_place():
    assert drawn(word(p("Texte")), {"id": "n", "check": "word.footnote", "min": 1}) == ""
