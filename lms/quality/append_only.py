"""Records of what was said and done: added, never changed, never deleted."""

from typing import Any, NoReturn

from django.db import models


class Unchangeable(RuntimeError):
    """Somebody tried to change or delete what has been said or done."""


class AppendOnlyQuerySet(models.QuerySet):
    def update(self, **kwargs: Any) -> NoReturn:
        raise Unchangeable("Add another record instead.")

    def delete(self) -> NoReturn:
        raise Unchangeable("What was said stays.")


class AppendOnly(models.Model):
    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise Unchangeable("Add another record instead.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise Unchangeable("What was said stays.")
