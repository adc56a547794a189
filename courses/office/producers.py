"""Which program wrote a file, as far as its properties tell."""

import re

FAMILIES = (
    "microsoft365",
    "microsoft2016",
    "microsoft2010",
    "mac",
    "libreoffice",
    "google",
    "unknown",
)

# Namespaces that only the programs of 2019 and later declare.
_RECENT_MARKS = (b"/word/2018/wordml", b"/word/2020/", b"/2019/", b"/drawing/2018/", b"/2021/")


def family(application: str, version: str, main_part: bytes = b"") -> str:
    """Best guess at the family, one of FAMILIES.

    `application` and `version` come from docProps/app.xml; the head of the main part tells
    recent Office from 2016 (both write 16.0) and Google's exports, which have no such file.
    """
    head = main_part[:20_000]
    if "libreoffice" in application.lower() or "openoffice" in application.lower():
        return "libreoffice"
    if b"customooxmlschemas.google.com" in head or "google" in application.lower():
        return "google"
    if not application.startswith("Microsoft"):
        return "unknown"
    if "Macintosh" in application or "MacOS" in application:
        return "mac"
    number = re.match(r"\d+", version)
    major = int(number.group()) if number else 16
    if major < 15:
        return "microsoft2010"
    if major > 15 and (not number or any(mark in head for mark in _RECENT_MARKS)):
        return "microsoft365"
    return "microsoft2016"
