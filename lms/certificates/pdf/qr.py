"""A QR code as inline SVG: sharp at any size, and read aloud by its alternative text."""

from html import escape

import segno

# One size for every address up to 84 characters, and one mask instead of trying all eight:
# choosing costs more than drawing, and a mask changes nothing for a reader.
VERSION, MASK, LEVEL = 5, 4, "M"
QUIET_ZONE = 4


def qr_svg(address: str, alternative: str) -> str:
    """`<svg>` of the code of `address`, with `alternative` as its title.

    Raises `segno.DataOverflowError` for an address of more than 84 bytes.
    """
    code = segno.make_qr(address, version=VERSION, mask=MASK, error=LEVEL, boost_error=False)
    side = code.symbol_size(border=QUIET_ZONE)[0]
    path = "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in dark_runs(code.matrix))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" class="qr">'
        f"<title>{escape(alternative)}</title>"
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{path}"/></svg>'
    )


def dark_runs(matrix: tuple[bytearray, ...]) -> list[tuple[int, int, int]]:
    """Horizontal runs of dark modules as (x, y, length), in modules, quiet zone included."""
    runs = []
    for y, row in enumerate(matrix):
        start = None
        for x, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                runs.append((start + QUIET_ZONE, y + QUIET_ZONE, x - start))
                start = None
    return runs
