"""A third kind of activity, to prove that a folder, a template and a line are enough."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.activities.base import NONE, Activity, Outcome, Refusal
from courses.scores import Finding, Score


class WordCountBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    least = blocks.IntegerBlock()


class WordCount(Activity):
    name = "wordcount"
    label = _("Text")
    block = WordCountBlock
    template = "activities/wordcount.html"
    actions = frozenset({"write"})
    opening = "write"

    def summary(self, value):
        return {"title": value["title"]}

    def author(self, value):
        return {"title": value["title"], "least": value["least"]}

    def act(self, action, state, form):
        answers = {"text": (form.get("text") or [""])[-1]}
        if not answers["text"]:
            raise Refusal("Écrivez d’abord.")
        score = self.mark(state.authored, answers)
        passed = score.earned == 1
        return Outcome(answers=answers, score=score, submit=True, passed=passed, complete=passed)

    def mark(self, authored, answers, hints=NONE):
        enough = len(answers["text"].split()) >= authored["least"]
        return Score.of([Finding("text", float(enough), 1)])


activity = WordCount()
