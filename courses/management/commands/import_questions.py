import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from courses.exchange.drafts import Import, Rejected, Unreadable
from courses.exchange.formats import READABLE, read
from courses.exchange.gift.sheets import category_path
from courses.exchange.storing import filed_under, store_all

ALL, SOME, NONE = 0, 1, 2


class Command(BaseCommand):
    help = (
        "Bring questions into the bank. Exit status: 0 when all came in, 1 when some were "
        "rejected (the good ones come in), 2 when the file is unreadable (nothing comes in)."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--format", choices=READABLE, default="", help="guessed when not given")
        parser.add_argument("--category", default="", help="file them under A/B")
        parser.add_argument("--dry-run", action="store_true", help="read, but write nothing")
        parser.add_argument("--json", action="store_true", help="report as JSON")
        parser.add_argument(
            "--with-sittings", action="store_true", help="keep what people answered as history"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            brought = read(options["file"].read_bytes(), options["format"])
        except (Unreadable, OSError) as error:
            self.stderr.write(str(error))
            if options["json"]:
                self.tell(Import(rejected=(Rejected(None, options["file"].name, str(error)),)), [])
            sys.exit(NONE)
        brought = filed_under(brought, category_path(options["category"]))
        said = [] if options["dry_run"] else store_all(brought, options["with_sittings"])
        (self.tell if options["json"] else self.tell_people)(brought, said)
        if brought.rejected:
            sys.exit(SOME)

    def tell(self, brought: Import, said: list[str]) -> None:
        report = brought.report()
        report["warnings"] += said
        self.stdout.write(json.dumps(report, ensure_ascii=False, indent=2))

    def tell_people(self, brought: Import, said: list[str]) -> None:
        report = brought.report()
        for kind, number in report["imported"].items():
            self.stdout.write(f"{kind}: {number}")
        if report["quizzes"]:
            self.stdout.write(_("quizzes: %(number)d") % {"number": report["quizzes"]})
        for one in report["rejected"]:
            line = _("line %(line)s") % {"line": one["line"]} if one["line"] else ""
            self.stderr.write(" ".join(filter(None, [line, one["title"], one["reason"]])))
        for warning in [*report["warnings"], *said]:
            self.stderr.write(warning)
