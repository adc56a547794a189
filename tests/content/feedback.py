"""Which wrong answers of a question leave the learner without a word."""

from courses.exchange.drafts import QuestionDraft


def unexplained(question: QuestionDraft) -> list[str]:
    """The wrong answers that say nothing; where answers are typed or paired, the explanation."""
    content = question.content
    if question.kind in {"single_choice", "multiple_choice"}:
        earned = "credit" if question.kind == "single_choice" else "weight"
        return [c["text"] for c in content["choices"] if c[earned] <= 0 and not c["feedback"]]
    if question.kind == "true_false":
        wrong = "feedback_false" if content["right"] else "feedback_true"
        return [] if content[wrong] else [wrong]
    answers = content.get("answers", [])
    silent = [str(a) for a in answers if a["credit"] <= 0 and not a["feedback"]]
    return silent if question.explanation else [*silent, "explanation"]
