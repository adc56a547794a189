"""Why each Excel check matters and how to do it; one module per family."""

from courses.office.excel.how import calculation, content, layout, objects

__all__ = ["calculation", "content", "layout", "objects"]
