"""Questions of any content, as far as a format can say it. Ids are those of the importers."""

import re
from html import escape

from hypothesis import strategies as st

from courses.exchange.drafts import Image, QuestionDraft
from courses.exchange.html import sanitise, sanitise_inline
from courses.exchange.images import safe_name
from courses.questions.identity import ids_of

SIGNS = "abcé ÀŒ’'\"=~#{}:%*\\|/[]<>&$0123.,-\u00a0\u202f€½日"
raw = st.text(SIGNS, max_size=24)
PNG = b"\x89PNG\r\n\x1a\n"


def one_line(text):
    return " ".join(text.split())


lines = raw.map(one_line)
nonempty = lines.filter(bool)
sentences = st.lists(nonempty, max_size=2).map("\n".join)
marked_up = st.builds(
    "{}<b>{}</b>{}".format, raw.map(escape), nonempty.map(escape), raw.map(escape)
)
inline = st.one_of(raw.map(escape), marked_up).map(sanitise_inline).filter(bool)
html = st.one_of(
    raw.map(escape),
    marked_up,
    st.lists(marked_up, min_size=1, max_size=2).map(
        lambda ps: "\n".join(f"<p>{p}</p>" for p in ps)
    ),
).map(sanitise)
shares = st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 1.0]).map(lambda share: round(share, 5))
numbers = st.integers(-10_000, 10_000).map(lambda n: n / 8)


@st.composite
def choices(draw, key, values):
    texts = draw(st.lists(inline, min_size=2, max_size=4))
    return [
        {"id": id, "text": text, key: draw(values), "feedback": draw(sentences)}
        for id, text in zip(ids_of(texts), texts, strict=True)
    ]


single_choice = st.fixed_dictionaries(
    {"choices": choices("credit", shares), "shuffle": st.booleans()}
).map(lambda c: {**c, "choices": [{**c["choices"][0], "credit": 1.0}, *c["choices"][1:]]})
multiple_choice = st.fixed_dictionaries(
    {
        "choices": choices("weight", st.sampled_from([-1.0, -0.33333, 0.0, 0.5])),
        "shuffle": st.booleans(),
    }
).map(lambda c: {**c, "choices": [{**c["choices"][0], "weight": 0.5}, *c["choices"][1:]]})
true_false = st.fixed_dictionaries(
    {"right": st.booleans(), "feedback_true": sentences, "feedback_false": sentences}
)


@st.composite
def short_answer(draw, *, case=False):
    """A star is only a wildcard where one is meant, and never in a formula."""
    wildcards = draw(st.booleans())
    texts = draw(st.lists(nonempty, min_size=1, max_size=3))
    if wildcards:
        texts = [f"x{re.sub(r'[*\\]', '', text)}*" for text in texts]
    else:
        texts = [text.replace("\\", "") or "x" for text in texts]
    answers = [
        {"text": text, "credit": draw(shares), "feedback": draw(sentences)}
        for text in map(one_line, texts)
    ]
    return {
        "answers": answers,
        "case_sensitive": case and draw(st.booleans()),
        "accent_sensitive": False,
        "wildcards": wildcards,
    }


@st.composite
def numerical(draw, *, with_units=False):
    answers = []
    for _ in range(draw(st.integers(1, 3))):
        low = draw(numbers)
        high = low + draw(st.sampled_from([0.0, 0.25, 10.0]))
        answers.append(
            {"low": low, "high": high, "credit": draw(shares), "feedback": draw(sentences)}
        )
    if draw(st.booleans()):
        answers.append({"low": None, "high": None, "credit": 0.0, "feedback": draw(nonempty)})
    units = [{"name": "m", "factor": 1.0}, {"name": "km", "factor": 1000.0}]
    return {
        "answers": answers,
        "units": units if with_units and draw(st.booleans()) else [],
        "unit_required": with_units and draw(st.booleans()),
    }


@st.composite
def matching(draw):
    pairs = draw(st.lists(st.tuples(inline, nonempty), min_size=2, max_size=4))
    others = draw(st.lists(nonempty, max_size=2))
    return {
        "pairs": [
            {"id": id, "left": left, "right": right}
            for id, (left, right) in zip(ids_of(left for left, _ in pairs), pairs, strict=True)
        ],
        "distractors": [
            {"id": id, "text": text} for id, text in zip(ids_of(others), others, strict=True)
        ],
    }


@st.composite
def ordering(draw):
    texts = draw(st.lists(inline, min_size=2, max_size=5))
    return {"items": [{"id": id, "text": t} for id, t in zip(ids_of(texts), texts, strict=True)]}


@st.composite
def gap(draw, id):
    as_list = draw(st.booleans())
    texts = draw(st.lists(nonempty, min_size=2, max_size=3, unique=True))
    answers = [
        {"text": t, "credit": draw(shares), "feedback": draw(sentences.map(one_line))}
        for t in texts
    ]
    answers[0]["credit"] = 1.0
    choices = texts if as_list else []
    return {
        "id": id,
        "mode": "list" if as_list else "typed",
        "choices": choices,
        "answers": answers,
    }


@st.composite
def gap_fill(draw):
    gaps = [draw(gap(str(n))) for n in range(1, draw(st.integers(1, 3)) + 1)]
    words = st.text("abcé ,.", max_size=10)
    text = "".join(f"{draw(words)}{{{{{g['id']}}}}}" for g in gaps)
    return {"text": sanitise(f"<p>{text}.</p>"), "gaps": gaps}


@st.composite
def free_text(draw):
    criterion = draw(st.none() | nonempty)
    rubric = [] if criterion is None else [{"id": "1", "criterion": criterion, "points": 1.0}]
    limit = st.none() | st.integers(1, 500)
    return {
        "rubric": rubric,
        "model_answer": "",
        "min_words": draw(limit),
        "max_words": draw(limit),
    }


names = lines.map(lambda text: text.strip("/ ")).filter(lambda t: t and not t.startswith("$"))
categories = st.lists(names, max_size=3).map(tuple)
tags = st.lists(nonempty, max_size=2, unique=True).map(tuple)


@st.composite
def drafts(draw, kind, content, **more):
    """A question of a kind; `more` are strategies for further fields."""
    fields = {name: draw(strategy) for name, strategy in more.items()}
    text = fields.pop("text", None)
    if text is None:
        text = draw(html.filter(bool))
    images = ()
    if draw(st.integers(0, 4)) == 0 and kind != "gap_fill":
        picture = PNG + draw(st.binary(max_size=4))
        images = (Image(safe_name("", picture, ".png"), picture),)
        text += f'<img src="attached:{images[0].name}" alt="Ruban">'
    return QuestionDraft(
        kind=kind,
        title=draw(nonempty),
        text=text,
        content=draw(content),
        category=draw(categories),
        explanation="" if kind == "description" else draw(html),
        tags=draw(tags),
        idnumber=draw(nonempty | st.just("")),
        images=images,
        **({"points": 0.0} if kind == "description" else {}),
        **fields,
    )
