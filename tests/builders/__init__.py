"""The Office files of the exercises, made in code: `python -m tests.builders` writes them again."""
