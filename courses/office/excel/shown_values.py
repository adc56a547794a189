"""A value as its cell shows it, well enough to be recognised: amounts, percents, dates."""

from datetime import datetime, timedelta

from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.facts.number_formats import NumberFormat, read_number_format
from courses.office.excel.wording import value_shown
from courses.office.sentences import say

_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "?": "€"}
_EPOCH = datetime(1899, 12, 30)
_LAST_DAY = 2_958_465  # 31 December 9999


def shown(value: Value, code: str, language: str) -> str:
    """ "1 250,00 €" for 1250.0 in a currency format; "" for an empty cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, bool | ErrorValue):
        return say(value_shown(value), language)
    found = read_number_format(code)
    if found.kind in ("date", "time") and 0 <= value <= _LAST_DAY:
        return _moment(value, found, language)
    decimals = found.decimals
    if found.kind == "percent":
        return _number(value * 100, decimals or 0, language) + "\u00a0%"
    if found.kind == "currency":
        sign = _SIGNS.get(found.currency or "", found.currency or "")
        return f"{_number(value, 2 if decimals is None else decimals, language)}\u00a0{sign}"
    if found.kind == "number" and decimals is not None:
        return _number(value, decimals, language)
    return say(value_shown(value), language)


def _number(value: float, decimals: int, language: str) -> str:
    text = f"{value:,.{min(decimals, 6)}f}"
    if language.startswith("en"):
        return text
    return text.replace(",", "\u202f").replace(".", ",")


def _moment(value: float, found: NumberFormat, language: str) -> str:
    moment = _EPOCH + timedelta(days=value)
    time = moment.strftime("%H:%M")
    if found.kind == "time":
        return time
    day = moment.strftime("%Y-%m-%d" if language.startswith("en") else "%d/%m/%Y")
    return f"{day} {time}" if found.with_time else day
