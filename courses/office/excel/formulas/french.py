"""Formulas in the words of French Excel: what a learner sees, what a trainer may type.

Files always hold English names and commas; French Excel shows SOMME and semicolons.
"""

import re

from courses.office.excel.formulas.tokens import Token, bare_function, tokens

# One pair a line would be 150 lines; the order is alphabetical by English name.
_PAIRS = """
ABS ABS;AND ET;AVERAGE MOYENNE;AVERAGEA AVERAGEA;AVERAGEIF MOYENNE.SI
AVERAGEIFS MOYENNE.SI.ENS;CEILING PLAFOND;CELL CELLULE;CHAR CAR;CHOOSE CHOISIR
CHOOSECOLS CHOISIRCOLS;CLEAN EPURAGE;CODE CODE;COLUMN COLONNE;COLUMNS COLONNES
CONCAT CONCAT;CONCATENATE CONCATENER;CORREL COEFFICIENT.CORRELATION;COUNT NB;COUNTA NBVAL
COUNTBLANK NB.VIDE;COUNTIF NB.SI;COUNTIFS NB.SI.ENS;CUMIPMT CUMUL.INTER;DATE DATE
DATEDIF DATEDIF;DATEVALUE DATEVAL;DAY JOUR;DAYS JOURS;DAYS360 JOURS360;DAVERAGE BDMOYENNE
DCOUNT BDNB;DGET BDLIRE;DSUM BDSOMME;EDATE MOIS.DECALER;EOMONTH FIN.MOIS;EVEN PAIR;EXACT EXACT
EXP EXP;FALSE FAUX;FILTER FILTRE;FIND TROUVE;FIXED CTXT;FLOOR PLANCHER;FORECAST PREVISION
FREQUENCY FREQUENCE;FV VC;GETPIVOTDATA LIREDONNEESTABCROISDYNAMIQUE;GROWTH CROISSANCE
HLOOKUP RECHERCHEH;HOUR HEURE;HYPERLINK LIEN_HYPERTEXTE;IF SI;IFERROR SIERREUR;IFNA SI.NON.DISP
IFS SI.CONDITIONS;INDEX INDEX;INDIRECT INDIRECT;INFO INFORMATIONS;INT ENT;IPMT INTPER
IRR TRI;ISBLANK ESTVIDE;ISERR ESTERR;ISERROR ESTERREUR;ISEVEN EST.PAIR;ISLOGICAL ESTLOGIQUE
ISNA ESTNA;ISNONTEXT ESTNONTEXTE;ISNUMBER ESTNUM;ISODD EST.IMPAIR;ISTEXT ESTTEXTE
ISOWEEKNUM NO.SEMAINE.ISO;LAMBDA LAMBDA;LARGE GRANDE.VALEUR;LEFT GAUCHE;LEN NBCAR;LET LET
LN LN;LOG LOG;LOG10 LOG10;LOOKUP RECHERCHE;LOWER MINUSCULE;MATCH EQUIV;MAX MAX;MAXIFS MAX.SI.ENS
MEDIAN MEDIANE;MID STXT;MIN MIN;MINIFS MIN.SI.ENS;MINUTE MINUTE;MOD MOD;MODE MODE;MONTH MOIS
MROUND ARRONDI.AU.MULTIPLE;N N;NA NA;NETWORKDAYS NB.JOURS.OUVRES
NETWORKDAYS.INTL NB.JOURS.OUVRES.INTL;NOT NON;NOW MAINTENANT;NPER NPM;NPV VAN;ODD IMPAIR
OFFSET DECALER;OR OU;PERCENTILE CENTILE;PERCENTILE.INC CENTILE.INCLURE;PI PI;PMT VPM
POWER PUISSANCE;PPMT PRINCPER;PRODUCT PRODUIT;PROPER NOMPROPRE;PV VA;QUARTILE QUARTILE
QUARTILE.INC QUARTILE.INCLURE;QUOTIENT QUOTIENT;RAND ALEA;RANDARRAY TABLEAU.ALEAT
RANDBETWEEN ALEA.ENTRE.BORNES;RANK RANG;RANK.AVG MOYENNE.RANG;RANK.EQ EQUATION.RANG;RATE TAUX
REPLACE REMPLACER;REPT REPT;RIGHT DROITE;ROUND ARRONDI;ROUNDDOWN ARRONDI.INF;ROUNDUP ARRONDI.SUP
ROW LIGNE;ROWS LIGNES;SEARCH CHERCHE;SECOND SECONDE;SEQUENCE SEQUENCE;SIGN SIGNE
SMALL PETITE.VALEUR;SORT TRIER;SORTBY TRIERPAR;SQRT RACINE;STDEV ECARTYPE;STDEV.P ECARTYPE.PEARSON
STDEV.S ECARTYPE.STANDARD;SUBSTITUTE SUBSTITUE;SUBTOTAL SOUS.TOTAL;SUM SOMME;SUMIF SOMME.SI
SUMIFS SOMME.SI.ENS;SUMPRODUCT SOMMEPROD;SWITCH SI.MULTIPLE;T T;TAKE PRENDRE;TEXT TEXTE
TEXTAFTER TEXTE.APRES;TEXTBEFORE TEXTE.AVANT;TEXTJOIN JOINDRE.TEXTE;TEXTSPLIT FRACTIONNER.TEXTE
TIME TEMPS;TIMEVALUE TEMPSVAL;TODAY AUJOURDHUI;TRANSPOSE TRANSPOSE;TREND TENDANCE;TRIM SUPPRESPACE
TRUE VRAI;TRUNC TRONQUE;UNIQUE UNIQUE;UPPER MAJUSCULE;VALUE CNUM;VAR VAR;VLOOKUP RECHERCHEV
WEEKDAY JOURSEM;WEEKNUM NO.SEMAINE;WORKDAY SERIE.JOUR.OUVRE;WORKDAY.INTL SERIE.JOUR.OUVRE.INTL
XLOOKUP RECHERCHEX;XMATCH EQUIVX;XOR OUX;YEAR ANNEE;YEARFRAC FRACTION.ANNEE;AGGREGATE AGREGAT
DROP EXCLURE;VSTACK ASSEMB.V;HSTACK ASSEMB.H;TOCOL DANSCOL;TOROW DANSLIGNE;ADDRESS ADRESSE
"""
FRENCH: dict[str, str] = {
    english: french
    for pair in re.split(r"[;\n]", _PAIRS.strip())
    for english, french in [pair.split()]
}
_ENGLISH = {french: english for english, french in FRENCH.items()}
_FRENCH_ITEMS = {
    "#Totals": "#Totaux", "#All": "#Tout", "#Headers": "#En-têtes", "#Data": "#Données",
}  # fmt: skip
_NUMBER_WITH_COMMA = re.compile(r"(?<![\w$.,])(\d+),(\d+)(?![\w,])")


def french_name(function: str) -> str:
    """ "SUM" → "SOMME"; an unknown name is given back."""
    return FRENCH.get(bare_function(function), bare_function(function))


def english_name(function: str) -> str:
    """ "SOMME" or "SUM" → "SUM"."""
    name = bare_function(function.strip().removesuffix("()"))
    if name in FRENCH:
        return name
    return _ENGLISH.get(_without_accents(name), name)


def known_to_excel(function: str) -> bool:
    return bare_function(function) in FRENCH


def in_french(formula: str) -> str:
    """The formula as French Excel shows it, with its equals sign."""
    return "=" + "".join(_french(token) for token in tokens(formula))


def in_english(formula: str) -> str:
    """The formula as English Excel shows it: without the prefixes that files need."""
    return "=" + "".join(_english(token) for token in tokens(formula))


def as_stored(formula: str) -> str:
    """What a trainer typed, in French or in English, as files store it.

    It is French when semicolons separate its arguments or when it calls a French name.
    """
    parts = tokens(formula)
    french = any(
        part.text == ";"
        or (part.kind == "function" and _only_french(part.function))
        or (part.kind == "name" and part.text.upper() in ("VRAI", "FAUX"))
        for part in parts
    ) and not any(part.kind == "brace" for part in parts)
    if not french:
        return formula if formula.startswith("=") else "=" + formula
    return "=" + "".join(_stored(part) for part in tokens(_with_points(formula)))


def _only_french(name: str) -> bool:
    return name not in FRENCH and english_name(name) in FRENCH


def _with_points(formula: str) -> str:
    pieces = re.split(r'("(?:[^"]|"")*")', formula)
    return "".join(
        piece if piece.startswith('"') else _NUMBER_WITH_COMMA.sub(r"\1.\2", piece)
        for piece in pieces
    )


def _stored(token: Token) -> str:
    if token.kind == "function":
        return english_name(token.text)
    if token.text == ";":
        return ","
    if token.kind == "name" and token.text.upper() in ("VRAI", "FAUX"):
        return english_name(token.text)
    return token.text


def _english(token: Token) -> str:
    if token.kind == "function":
        return token.function
    if token.kind == "structured":
        return _this_row(token.text)
    return token.text.replace("_xlpm.", "")


def _this_row(text: str) -> str:
    """ "Ventes[[#This Row],[Prix]]" → "[@Prix]", as the formula bar shows it."""
    match = re.fullmatch(r"[^\[]*\[\[#This Row\],\[?([^\[\]]+)\]?\]", text)
    if match is None:
        return text
    return f"[@{match[1]}]" if re.fullmatch(r"\w+", match[1]) else f"[@[{match[1]}]]"


def _french(token: Token) -> str:
    if token.kind == "function":
        return french_name(token.text)
    if token.kind == "separator":
        return ";"
    if token.kind == "number":
        return token.text.replace(".", ",")
    if token.kind == "boolean":
        return FRENCH[token.text.upper()]
    if token.kind == "structured":
        text = _this_row(token.text)
        for english, french in _FRENCH_ITEMS.items():
            text = text.replace(english, french)
        return text
    return token.text.replace("_xlpm.", "") if token.kind == "name" else token.text


def _without_accents(text: str) -> str:
    return text.translate(str.maketrans("ÀÂÇÉÈÊËÎÏÔÛÙÜ", "AACEEEEIIOUUU"))
