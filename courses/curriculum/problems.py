from pathlib import Path


class ContentError(Exception):
    """A file of `content/` that cannot be read: where, and what to do."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path, self.line, self.reason = path, line, reason
