"""What the checks of a Word document say, in French and in English."""

from courses.office.sentences import register_sentences
from courses.office.word.sentences import content, layout, structure

for _catalogue in (structure.SENTENCES, layout.SENTENCES, content.SENTENCES):
    register_sentences(_catalogue)
