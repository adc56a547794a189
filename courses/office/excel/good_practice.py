"""The general list for a workbook of one's own."""

from courses.office.good_practice import Advice, register_good_practice

register_good_practice(
    "excel",
    (
        Advice(
            {"id": "erreurs", "check": "excel.no_errors"},
            "Aucune cellule n'affiche d'erreur",
            "No cell shows an error",
        ),
        Advice(
            {"id": "nombres", "check": "excel.no_text_numbers"},
            "Vos nombres sont de vrais nombres",
            "Your numbers are real numbers",
        ),
        Advice(
            {"id": "totaux", "check": "excel.no_typed_totals"},
            "Vos totaux se calculent tout seuls",
            "Your totals calculate themselves",
        ),
        Advice(
            {"id": "titres", "check": "excel.headers_frozen", "rows": 40},
            "Les titres des longs tableaux restent visibles",
            "The headings of long tables stay in view",
        ),
        Advice(
            {"id": "impression", "check": "excel.page_setup", "fit_to_width": 1},
            "La première feuille s'imprime sur une page de large",
            "The first sheet prints one page wide",
        ),
    ),
)
