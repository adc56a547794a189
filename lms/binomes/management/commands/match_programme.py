import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from lms.binomes.match_running import draft_of, weights_of
from lms.binomes.matching import Draft, as_json
from lms.binomes.models import Programme
from lms.people.models import User


class Command(BaseCommand):
    help = "Match the volunteers of a programme. Shows the draft; proposes nothing to anybody."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("programme", help="The short name of the programme.")
        parser.add_argument("--json", action="store_true", help="The whole draft as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        programme = Programme.objects.filter(slug=options["programme"]).first()
        if programme is None:
            raise CommandError(f"Aucun programme ne s’appelle « {options['programme']} ».")
        draft = draft_of(programme, weights_of(programme))
        if options["json"]:
            emails = dict(
                User.objects.filter(applications__programme=programme).values_list("pk", "email")
            )
            shown = as_json(draft, lambda person: emails[int(person.id)])
            self.stdout.write(json.dumps(shown, ensure_ascii=False, indent=2))
        else:
            self._tell(draft)

    def _tell(self, draft: Draft) -> None:
        for pair in draft.pairs:
            self.stdout.write(f"{pair.score:5.1f}  {pair.mentor.name} – {pair.mentee.name}")
        for left in draft.unmatched:
            self.stdout.write(f"   --  {left.who.name} ({left.role}): {left.reason}")
        self.stdout.write(f"{len(draft.pairs)} binômes, total {draft.total}")
