"""The exercises whose files are made here."""

from pathlib import Path

from tests.builders import (
    bilan,
    charte,
    compte_rendu,
    effectifs,
    equipe,
    guide_accueil,
    note_brute,
    notes_frais,
    ventes,
)

FOLDER = Path(__file__).parents[2] / "content" / "courses"
EXERCISES = (
    note_brute,
    notes_frais,
    equipe,
    compte_rendu,
    ventes,
    bilan,
    guide_accueil,
    effectifs,
    charte,
)
