"""A migrated SQLite database is kept until a migration changes: migrating takes 20 s a worker."""

import hashlib
import os
import shutil
from pathlib import Path
from tempfile import gettempdir

from django.apps import apps
from django.db import connection


def kept_database() -> Path:
    """Where the database migrated by exactly these migrations is, or will be, kept."""
    state = hashlib.sha256()
    for app in apps.get_app_configs():
        for file in sorted(Path(app.path, "migrations").glob("*.py")):
            state.update(f"{app.label} {file.name}".encode() + file.read_bytes())
    return Path(gettempdir()) / f"binome-migrated-{state.hexdigest()[:16]}.sqlite3"


def take(kept: Path) -> bool:
    """Whether the test database now is a copy of the kept one."""
    if connection.vendor != "sqlite" or not kept.exists():
        return False
    shutil.copyfile(kept, connection.settings_dict["TEST"]["NAME"])
    return True


def keep(kept: Path) -> None:
    """Keep the test database as it is now; workers may do so at the same time."""
    if connection.vendor != "sqlite" or kept.exists():
        return
    made = f"{kept}.{os.getpid()}"
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [made])
    os.replace(made, kept)


def discard() -> None:
    """Remove the copy; the connection is no longer of use."""
    if connection.vendor == "sqlite":
        connection.close()
        for end in ("", "-wal", "-shm"):
            Path(f"{connection.settings_dict['NAME']}{end}").unlink(missing_ok=True)
