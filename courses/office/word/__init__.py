"""Word: importing this package registers its checks, sentences, labels and explanations."""

from courses.office.word import checks, labels, sentences

__all__ = ["checks", "labels", "sentences"]
