"""What the Excel checks say, in French and in English; one module per family."""

from courses.office.excel.sentences import calculation, content, layout, objects, recalculation

__all__ = ["calculation", "content", "layout", "objects", "recalculation"]
