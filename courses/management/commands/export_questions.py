import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from courses.bank.categories import Category
from courses.exchange.formats import WRITABLE
from courses.exchange.gift.sheets import category_path
from courses.exchange.leaving import bank_of, drafts


class Command(BaseCommand):
    help = "Write the bank, or one branch of its categories, to a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="- is the standard output")
        parser.add_argument("--format", choices=WRITABLE, required=True)
        parser.add_argument("--category", default="", help="only this one and those below: A/B")

    def handle(self, *args: Any, **options: Any) -> None:
        write = WRITABLE[options["format"]].write
        if write is None:
            raise CommandError(f"Ce format ne s’écrit pas : {options['format']}.")
        export = write(drafts(bank_of(category_at(options["category"]))))
        if str(options["file"]) == "-":
            sys.stdout.buffer.write(export.content)
        else:
            options["file"].write_bytes(export.content)
        for warning in export.warnings:
            self.stderr.write(warning)


def category_at(written: str) -> Category | None:
    """The category at the path A/B; None for the whole bank."""
    node: Category | None = None
    for name in category_path(written):
        siblings = node.get_children() if node else Category.get_root_nodes()
        node = siblings.filter(name=name).first()
        if node is None:
            raise CommandError(_("There is no category %(path)s.") % {"path": written})
    return node
