"""Number format codes: which kind of value they show, with which currency and decimals."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

FormatKind = Literal["general", "currency", "percent", "date", "time", "number", "text"]

# Code 44 and its like have the currency of the computer: shown here as the generic sign.
BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: "#,##0\\ ¤", 6: "#,##0\\ ¤", 7: "#,##0.00\\ ¤", 8: "#,##0.00\\ ¤",
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm",
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
    41: "#,##0", 42: "#,##0\\ ¤", 43: "#,##0.00", 44: "#,##0.00\\ ¤",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip

_SIGNS = {
    "€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "¥": "JPY", "CHF": "CHF", "FR.": "CHF",
    "¤": "?", "KR": "SEK", "F CFA": "XOF", "FCFA": "XOF", "$CA": "CAD", "₣": "FRF", "₽": "RUB",
    "₹": "INR", "DH": "MAD", "ZŁ": "PLN",
}  # fmt: skip
_ISO_CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "JPY",
        "CHF",
        "CAD",
        "AUD",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "MAD",
        "TND",
        "DZD",
        "XOF",
        "XAF",
        "XPF",
        "CNY",
        "INR",
        "RUB",
        "BRL",
        "TRY",
    ]
)
_PIECES = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|[_*].|(?P<code>.)'
)


@dataclass(frozen=True)
class NumberFormat:
    """`currency` is an ISO code, "?" for the computer's own; `decimals` None for the standard."""

    kind: FormatKind
    currency: str | None = None
    decimals: int | None = None
    with_time: bool = False


def currency_code(sign: str) -> str | None:
    """ "€", "euro" or "EUR" → "EUR"; None when it is no currency."""
    text = sign.replace("\u00a0", " ").replace("\u202f", " ").strip().upper()
    if text in ("EURO", "EUROS"):
        return "EUR"
    return text if text in _ISO_CODES else _SIGNS.get(text)


@lru_cache(maxsize=512)
def read_number_format(code: str) -> NumberFormat:
    """What the first section of a format code shows. Never raises."""
    section = _first_section(code)
    if section.strip().lower() in ("general", "standard", ""):
        return NumberFormat("general")
    letters, currency, elapsed = [], None, False
    for piece in _PIECES.finditer(section):
        if piece["bracket"] is not None:
            elapsed = elapsed or piece["bracket"].lower().strip("hms") == "" != piece["bracket"]
            currency = currency or _bracket_currency(piece["bracket"])
        elif piece["quoted"] is not None:
            currency = currency or currency_code(piece["quoted"])
        elif piece["escaped"] is None and piece["code"]:
            letters.append(piece["code"])
            currency = currency or currency_code(piece["code"])
        elif piece["escaped"]:
            currency = currency or currency_code(piece["escaped"])
    return _classified("".join(letters), currency, elapsed)


def _bracket_currency(bracket: str) -> str | None:
    if not bracket.startswith("$"):
        return None
    sign = bracket[1:].rpartition("-")[0] if "-" in bracket else bracket[1:]
    return (currency_code(sign) or sign.strip().upper()) if sign.strip() else None


def _classified(letters: str, currency: str | None, elapsed: bool) -> NumberFormat:
    low = letters.lower().replace("am/pm", "h").replace("a/p", "h")
    if "@" in low and not re.search(r"[0#?]", low):
        return NumberFormat("text")
    scientific = re.search(r"[0#]e[+-]", low)
    if elapsed or (not scientific and re.search(r"[dymhs]", low)):
        clock = elapsed or bool(re.search(r"[hs]", low))
        day = bool(re.search(r"[dy]", low)) or (not clock and "m" in low)
        return NumberFormat("date" if day else "time", with_time=clock)
    places = re.search(r"[0#?]*\.([0#?]*)", low)
    decimals = len(places[1]) if places else 0
    if "%" in low:
        return NumberFormat("percent", decimals=decimals)
    if currency:
        return NumberFormat("currency", currency, decimals)
    if re.search(r"[0#?]", low):
        return NumberFormat("number", decimals=decimals)
    return NumberFormat("general")


def _first_section(code: str) -> str:
    for match in re.finditer(r'"[^"]*"|\\.|\[[^\]]*\]|;', code):
        if match[0] == ";":
            return code[: match.start()]
    return code
