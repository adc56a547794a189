from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from lms.dashboards.demonstration import PASSWORD, ROLES, email, load_people


class Command(BaseCommand):
    help = "Make the demonstration people, once. Only where DEMO is on."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--quiet", action="store_true", help="Do not list the accounts.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("DEMO n’est pas activé : aucun compte de démonstration n’est créé.")
        load_people()
        if options["quiet"]:
            return
        self.stdout.write(f"Comptes de démonstration, mot de passe commun : {PASSWORD}")
        for name, role in ROLES.items():
            self.stdout.write(f"  {email(name):<24} {role}")
