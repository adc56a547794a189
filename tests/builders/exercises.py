"""The exercises whose files are made here."""

from pathlib import Path

from tests.builders import bilan, compte_rendu, equipe, note_brute, notes_frais, ventes

FOLDER = Path(__file__).parents[2] / "content" / "courses"
EXERCISES = (note_brute, notes_frais, equipe, compte_rendu, ventes, bilan)
