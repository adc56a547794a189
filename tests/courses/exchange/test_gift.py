import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.exchange.drafts import Import, Unreadable
from courses.exchange.gift import read_gift
from courses.questions import kinds


def one(gift):
    """The only question of a text; fails when something was rejected."""
    found = read_gift(gift)
    assert not found.rejected
    (question,) = found.questions
    return question


def shares(question, key="credit"):
    return {choice["text"]: choice[key] for choice in question.content["choices"]}


def test_single_choice_with_feedback_and_general_feedback():
    question = one(
        "::Styles:: Où est Titre 1 ? {\n"
        "=Accueil#Oui.\n"
        "~Insertion #Insertion ajoute\ndes objets.\n"
        "~%50%Le volet Styles\n"
        "#### Un <b>style</b> se modifie.\n}"
    )
    assert (question.kind, question.title, question.text) == (
        "single_choice",
        "Styles",
        "Où est Titre 1 ?",
    )
    assert shares(question) == {"Accueil": 1.0, "Insertion": 0.0, "Le volet Styles": 0.5}
    assert [c["feedback"] for c in question.content["choices"]] == [
        "Oui.",
        "Insertion ajoute\ndes objets.",
        "",
    ]
    assert question.explanation == "Un <b>style</b> se modifie."


def test_without_an_equals_sign_it_is_multiple_choice_with_weights():
    question = one("Qui ? {~%50%Grant ~%50%Sa femme ~%-100%Personne ~Son père}")
    assert question.kind == "multiple_choice"
    assert shares(question, "weight") == {
        "Grant": 0.5,
        "Sa femme": 0.5,
        "Personne": -1.0,
        "Son père": 0.0,
    }
    assert (
        kinds()["multiple_choice"]
        .mark(question.content, [c["id"] for c in question.content["choices"] if c["weight"] > 0])
        .credit
        == 1.0
    )


@pytest.mark.parametrize(
    ("answer", "right", "after_true", "after_false"),
    [
        ("T", True, "", ""),
        ("FALSE", False, "", ""),
        ("TRUE#Non.#Oui.", True, "Oui.", "Non."),
        ("F#Non.#Oui.####Voilà", False, "Non.", "Oui."),
    ],
)
def test_true_false_says_first_what_the_wrong_ones_read(answer, right, after_true, after_false):
    question = one(f"Le sommaire se met à jour seul.{{{answer}}}")
    assert question.kind == "true_false"
    assert question.content == {
        "right": right,
        "feedback_true": after_true,
        "feedback_false": after_false,
    }


def test_short_answers_have_shares_and_feedback():
    question = one("Deux et deux font {=quatre#Bien =4 =%25%cinq#Presque}")
    assert question.kind == "short_answer"
    assert [(a["text"], a["credit"], a["feedback"]) for a in question.content["answers"]] == [
        ("quatre", 1.0, "Bien"),
        ("4", 1.0, ""),
        ("cinq", 0.25, "Presque"),
    ]


def test_a_star_is_any_text_but_multiplies_in_a_formula():
    assert one("Qui ? {=*Grant*}").content["wildcards"] is True
    assert one("Quoi ? {=Windows 1*}").content["wildcards"] is True
    found = read_gift("Formule ? {=\\=A1*B1 =B1*A1}")
    content = found.questions[0].content
    assert content["wildcards"] is False
    assert [a["text"] for a in content["answers"]] == ["=A1*B1", "B1*A1"]
    assert "Formule ?" in found.warnings[0]
    assert kinds()["short_answer"].mark(content, "=A1+B1").credit == 0.0
    assert kinds()["short_answer"].mark(content, "B1+A1").credit == 0.0
    assert kinds()["short_answer"].mark(content, "= a1 * b1").credit == 1.0


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("#1822", [(1822.0, 1822.0, 1.0)]),
        ("#1822:5", [(1817.0, 1827.0, 1.0)]),
        ("#3.141..3.142", [(3.141, 3.142, 1.0)]),
        ("#3,1415:0,0005", [(3.141, 3.142, 1.0)]),
        ("#=1822:0 =%50%1822:2", [(1822.0, 1822.0, 1.0), (1820.0, 1824.0, 0.5)]),
        ("#-5..-2", [(-5.0, -2.0, 1.0)]),
        ("#=3 ~#Non", [(3.0, 3.0, 1.0), (None, None, 0.0)]),
        ("#=%100%3:1#bien\n=*#autre", [(2.0, 4.0, 1.0), (None, None, 1.0)]),
    ],
)
def test_numbers_have_tolerance_intervals_and_shares(answers, expected):
    question = one(f"Combien ? {{{answers}}}")
    assert question.kind == "numerical"
    found = [(a["low"], a["high"], a["credit"]) for a in question.content["answers"]]
    assert found == expected


def test_matching_takes_pairs_and_distractors():
    question = one("Associez. {=Canada -> Ottawa =Italie  -> Rome = -> Oslo ####Bien.}")
    assert question.kind == "matching"
    assert [(p["left"], p["right"]) for p in question.content["pairs"]] == [
        ("Canada", "Ottawa"),
        ("Italie", "Rome"),
    ]
    assert [d["text"] for d in question.content["distractors"]] == ["Oslo"]


def test_a_missing_word_leaves_a_blank_in_the_sentence():
    question = one("On enregistre avec {=Ctrl+S ~Ctrl+P} le plus souvent.")
    assert question.text == "On enregistre avec _____ le plus souvent."
    assert question.kind == "single_choice"


def test_empty_braces_ask_for_a_text_and_no_braces_ask_nothing():
    assert one("Racontez. {}").kind == "free_text"
    assert one("Racontez. {####Merci.}").explanation == "Merci."
    note = one("::À lire::Lisez bien.")
    assert (note.kind, note.points, note.content) == ("description", 0.0, {})


def test_escaped_signs_are_ordinary_signs():
    question = one(r"::A\:B:: Avec \{ \} \~ \= \# \\ \n fin {=\=SOMME(A1\:A5)#\#N/A ~a\\b}")
    assert question.title == "A:B"
    assert question.text == "Avec { } ~ = # \\ <br> fin"
    assert shares(question) == {"=SOMME(A1:A5)": 1.0, "a\\b": 0.0}
    assert question.content["choices"][0]["feedback"] == "#N/A"


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("[html]<p>Un <b>mot</b></p>", "<p>Un <b>mot</b></p>"),
        ("[markdown]Un **mot**", "<p>Un <strong>mot</strong></p>"),
        ("[plain]5 < 6 <b>", "5 &lt; 6 &lt;b&gt;"),
        ("[moodle]Un\nmot", "Un<br>mot"),
        ("[autre]Un mot", "[autre]Un mot"),
    ],
)
def test_the_format_of_a_text_is_respected(written, html):
    assert one(f"{written}{{T}}").text == html


def test_answers_take_the_format_of_the_question_or_their_own():
    question = one("[markdown]Q {=**oui** ~[plain]**non**}")
    assert list(shares(question)) == ["<strong>oui</strong>", "**non**"]


def test_scripts_never_survive():
    question = one(
        '[html]<script>alert(1)</script><p onclick\\="x()">A</p>'
        '<a href\\="javascript\\:x()">b</a>{\n'
        "=<img src\\=x onerror\\=alert(1)>oui#<script>x</script>bien\n~non####<iframe></iframe>fin}"
    )
    everything = repr(question)
    for danger in ("script", "onclick", "onerror", "iframe"):
        assert danger not in everything
    assert question.content["choices"][0]["feedback"] == "bien"


def test_categories_hold_until_the_next_one_and_lose_their_moodle_roots():
    found = read_gift(
        "$CATEGORY: $course$/top/Word/Initial\n\nA{T}\n\nB{T}\n\n$CATEGORY: Excel/R\\: A//B\nC{T}"
    )
    assert [q.category for q in found.questions] == [
        ("Word", "Initial"),
        ("Word", "Initial"),
        ("Excel", "R: A/B"),
    ]


def test_comments_carry_tags_and_the_id_of_the_question_below():
    found = read_gift(
        "// [tag:lost]\n\n"
        "// question: 12  name: x [id:Q\\]1] [tag:niveau:initial]\n"
        "A{\n// inside [tag:b]\nT}\n\nB{F}"
    )
    first, second = found.questions
    assert (first.idnumber, first.tags) == ("Q]1", ("niveau:initial", "b"))
    assert second.tags == ()


def test_a_forgotten_blank_line_loses_no_question():
    gift = (
        "::Un:: Oui ? {T}\n::Deux:: Le {\n=chat\n~chien\n} dort\n:: Trois :: Non ? {F}\n"
        "::Quatre:: Il manque la fin {=oui\n"
    )
    found = read_gift(gift)
    assert [(q.title, q.kind, q.line) for q in found.questions] == [
        ("Un", "true_false", 1),
        ("Deux", "single_choice", 2),
        ("Trois", "true_false", 6),
    ]
    assert [(r.title, r.line) for r in found.rejected] == [("Quatre", 7)]
    assert found.warnings == ()


def test_a_title_sign_inside_the_answers_separates_nothing():
    found = read_gift("::Un:: Vrai ? {\n=a\n::b\n~c\n}\n")
    assert len(found.questions) + len(found.rejected) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_line_end_and_any_unicode_encoding_reads_alike(end, encoding):
    gift = "::É::Été ?{T}\n\n::À::Où ? {=ici ~là}".replace("\n", end)
    assert read_gift(gift.encode(encoding)).questions == read_gift(gift).questions
    assert not read_gift(gift.encode(encoding)).warnings


def test_windows_text_is_read_with_a_warning():
    found = read_gift("Été ?{T}".encode("cp1252"))
    assert found.questions[0].text == "Été ?"
    assert "UTF-8" in found.warnings[0]


def test_what_cannot_come_in_is_named_with_its_line_and_the_rest_comes_in():
    found = read_gift(
        "::Bonne::A{T}\n\n"
        "::Sans accolade::B{T\n\n"
        "// commentaire\n\n"
        "::Une seule::C{~a}\n\n"
        "::Nombre::D{#douze}\n\n"
        "::Paire::E{=a->b =c}\n\n"
        "::Rien de juste::F{~a ~b}\n\n"
        "::Bonne aussi::G{F}"
    )
    assert [q.title for q in found.questions] == ["Bonne", "Bonne aussi"]
    assert [(r.line, r.title) for r in found.rejected] == [
        (3, "Sans accolade"),
        (7, "Une seule"),
        (9, "Nombre"),
        (11, "Paire"),
        (13, "Rien de juste"),
    ]
    assert "douze" in found.rejected[2].reason
    assert all(r.reason for r in found.rejected)


def test_the_report_counts_by_kind_and_category():
    found = read_gift("$CATEGORY: W/A\n\nA{T}\n\nB{T}\n\nC{=a}\n\nD{~x")
    report = found.report()
    assert report["imported"] == {"short_answer": 1, "true_false": 2}
    assert report["categories"] == {"W/A": 3}
    assert [r["line"] for r in report["rejected"]] == [9]


@pytest.mark.parametrize("source", [b"", b"\n\n// rien\n", b"PK\x03\x04\x00\x00", b"\x81\x8d\x00"])
def test_a_file_without_questions_or_without_text_is_unreadable(source):
    with pytest.raises(Unreadable):
        read_gift(source)


def test_the_same_file_read_twice_gives_the_same_ids():
    gift = "A{=a ~b ~b}"
    ids = [choice["id"] for choice in one(gift).content["choices"]]
    assert ids == [choice["id"] for choice in one(gift).content["choices"]]
    assert len(set(ids)) == 3


SIGNS = st.text("ab::{}=~#%->\\\n*./$0[]", max_size=60)


@given(SIGNS)
def test_any_text_is_read_or_refused_and_what_is_read_can_be_marked(gift):
    try:
        found = read_gift(gift)
    except Unreadable:
        return
    assert isinstance(found, Import)
    for question in found.questions:
        kind = kinds()[question.kind]
        assert kind.author(kind.block().to_python(kind.value(question.content))) is not None
        kind.mark(question.content, "a")
