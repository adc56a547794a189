from typing import Any

from wagtail.fields import StreamField


class UnfrozenStreamField(StreamField):
    """A StreamField whose migrations do not list its blocks.

    Blocks live in JSON, so a new kind of question or activity changes no column:
    it must not need a migration either.
    """

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs
