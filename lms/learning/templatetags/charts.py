"""Charts as SVG. The numbers always stand in a table beside: the chart is hidden from readers."""

from collections.abc import Sequence
from typing import Any

from django import template

register = template.Library()

WIDTH, ROW, BAR = 320, 28, 18


@register.inclusion_tag("learning/analysis/bars.html")
def bars(rows: Sequence[Any]) -> dict[str, Any]:
    """Horizontal bars. Each row has `share` in [0, 1] and `right`, which is hatched as well."""
    drawn = [
        {
            "y": number * ROW + (ROW - BAR) // 2,
            "text_y": number * ROW + ROW // 2 + 5,
            "width": round(max(0.0, min(row.share, 1.0)) * WIDTH),
            "right": row.right,
            "number": number + 1,
        }
        for number, row in enumerate(rows)
    ]
    return {
        "rows": drawn,
        "bar": BAR,
        "left": 28,
        "full": WIDTH,
        "width": WIDTH + 28,
        "height": ROW * len(drawn),
    }
