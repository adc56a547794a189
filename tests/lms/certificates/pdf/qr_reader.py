"""Reads a QR code back as a phone does: one size (version 5, level M), written from ISO 18004."""

SIDE = 37  # modules of version 5
BLOCKS, DATA_A_BLOCK = 2, 43  # level M of version 5, the same for both blocks
LEVEL_M = 0b00
FORMAT_MASK = 0b101010000010010
MASKS = (
    lambda y, x: (y + x) % 2,
    lambda y, x: y % 2,
    lambda y, x: x % 3,
    lambda y, x: (y + x) % 3,
    lambda y, x: (y // 2 + x // 3) % 2,
    lambda y, x: y * x % 2 + y * x % 3,
    lambda y, x: (y * x % 2 + y * x % 3) % 2,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2,
)


def read(dark: list[list[bool]]) -> str:
    """The text of a code given as rows of modules."""
    assert len(dark) == SIDE
    level, mask = read_format(dark)
    assert level == LEVEL_M
    bits = [dark[y][x] ^ (MASKS[mask](y, x) == 0) for y, x in data_modules()]
    words = [number(bits[at : at + 8]) for at in range(0, len(bits) - 7, 8)]
    interleaved = words[: BLOCKS * DATA_A_BLOCK]
    data = [word for block in range(BLOCKS) for word in interleaved[block::BLOCKS]]
    stream = [bool(word >> shift & 1) for word in data for shift in range(7, -1, -1)]
    assert number(stream[:4]) == 0b0100  # bytes
    length = number(stream[4:12])
    return bytes(number(stream[12 + 8 * i : 20 + 8 * i]) for i in range(length)).decode()


def read_format(dark: list[list[bool]]) -> tuple[int, int]:
    row = [0, 1, 2, 3, 4, 5, 7, 8]
    bits = [dark[8][x] for x in row] + [dark[y][8] for y in (7, 5, 4, 3, 2, 1, 0)]
    value = number(bits) ^ FORMAT_MASK
    return value >> 13, value >> 10 & 0b111


def data_modules() -> list[tuple[int, int]]:
    """Two columns at a time from the right, up then down, without the patterns."""
    found, upward, right = [], True, SIDE - 1
    while right > 0:
        if right == 6:  # the vertical timing pattern
            right -= 1
        for step in range(SIDE):
            y = SIDE - 1 - step if upward else step
            found += [(y, x) for x in (right, right - 1) if not is_pattern(y, x)]
        upward, right = not upward, right - 2
    return found


def is_pattern(y: int, x: int) -> bool:
    finder = (y < 9 and x < 9) or (y < 9 and x >= SIDE - 8) or (y >= SIDE - 8 and x < 9)
    alignment = abs(y - 30) <= 2 and abs(x - 30) <= 2
    return finder or alignment or y == 6 or x == 6


def number(bits: list[bool]) -> int:
    value = 0
    for bit in bits:
        value = value << 1 | bit
    return value
