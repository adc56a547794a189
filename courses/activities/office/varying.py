"""What an attempt keeps of its own copy of the exercise. Pure.

The seed and the values stay with the attempt: a corrected key asks of it what it asked before,
with its own values.
"""

from courses.office.variation import EXAMPLE, Copy, draw, read_variables


def varied(authored: dict, seed: int) -> dict:
    """The exercise with the values of this seed; itself where nothing varies."""
    if not authored.get("variables"):
        return authored
    return _with(authored, seed, draw(read_variables(authored["variables"]), seed))


def rekeyed(authored: dict, key: dict) -> dict:
    """`key`, the exercise as it is marked now, for an attempt that answered `authored`.

    A variable that the exercise had not then has the value that the seed gives it.
    """
    kept = authored.get("variables", [])
    names = {one["name"] for one in kept}
    added = [one for one in key.get("variables", []) if one["name"] not in names]
    if not kept and not added:
        return key
    seed = authored.get("seed", EXAMPLE)
    values = draw(read_variables(added), seed) | authored.get("values", {})
    return _with({**key, "variables": kept + added}, seed, values)


def _with(authored: dict, seed: int, values: dict) -> dict:
    copy = Copy(read_variables(authored["variables"]), values)
    return {**authored, "seed": seed, "values": values, "checks": copy.checks(authored["checks"])}
