"""Rosters of volunteers in CSV or XLSX: read, checked and previewed; never half imported."""

from .preview import Preview, preview
from .rows import Problem, RosterRow
from .template import template

__all__ = ["Preview", "Problem", "RosterRow", "preview", "template"]
