import pytest

from ..builders import result, verdict, workbook

DATA = {"A1": "Mois", "B1": "Ventes", "A2": "mai", "B2": 1, "A3": "juin", "B3": 2}


def sheet_with(**settings):
    def change(book):
        sheet = book.worksheets[0]
        for name, value in settings.items():
            setattr(sheet, name, value)

    return workbook(DATA, change=change)


def test_frozen_headings_pass():
    assert verdict(sheet_with(freeze_panes="A2"), "freeze_panes", cell="A2") == "pass"
    assert verdict(sheet_with(freeze_panes="B2"), "freeze_panes", cell="A2") == "pass"
    assert verdict(sheet_with(freeze_panes="B3"), "freeze_panes") == "pass"


def test_other_or_no_frozen_rows_fail():
    found = result(sheet_with(freeze_panes="A4"), "freeze_panes", cell="A2")
    assert found["verdict"] == "fail"
    assert "A4" in found["message"]
    assert verdict(sheet_with(), "freeze_panes", cell="A2") == "fail"
    assert verdict(sheet_with(freeze_panes="B1"), "freeze_panes", cell="A2") == "fail"


def test_a_split_window_is_not_frozen():
    def change(book):
        book.worksheets[0].freeze_panes = "A2"
        book.worksheets[0].sheet_view.pane.state = "split"

    assert verdict(workbook(DATA, change=change), "freeze_panes", cell="A2") == "fail"


def printed(**settings):
    def change(book):
        sheet = book.worksheets[0]
        sheet.page_setup.orientation = settings.get("orientation")
        if "area" in settings:
            sheet.print_area = settings["area"]
        if "titles" in settings:
            sheet.print_title_rows = settings["titles"]
        if "pages" in settings:
            sheet.sheet_properties.pageSetUpPr.fitToPage = True
            sheet.page_setup.fitToWidth = settings["pages"]
            sheet.page_setup.fitToHeight = 0

    return workbook(DATA, change=change)


ALL = {"orientation": "landscape", "print_area": "A1:B3", "print_titles": "1:1", "fit_to_width": 1}


def test_the_whole_page_setup_passes():
    data = printed(orientation="landscape", area="A1:B3", titles="1:1", pages=1)
    assert verdict(data, "page_setup", **ALL) == "pass"
    assert verdict(data, "page_setup", print_area=True, print_titles=True) == "pass"


def test_each_missing_setting_is_listed_and_costs_its_share():
    found = result(printed(orientation="portrait", area="A1:B3"), "page_setup", points=4, **ALL)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    for words in ("Paysage", "répétez les titres", "1 page en largeur"):
        assert words in found["message"]


@pytest.mark.parametrize("area", ["A1:B2", "A1:C3"])
def test_another_print_area_fails(area):
    assert verdict(printed(area=area), "page_setup", print_area="A1:B3") == "fail"


def test_a_width_without_fitting_is_no_setting():
    data = workbook(DATA, change=lambda b: setattr(b.worksheets[0].page_setup, "fitToWidth", 1))
    assert verdict(data, "page_setup", fit_to_width=1) == "fail"


def test_portrait_is_what_a_new_sheet_has():
    assert verdict(workbook(DATA), "page_setup", orientation="portrait") == "pass"


def test_another_sheet_may_be_meant():
    data = workbook(sheets={"Feuil1": {"A1": 1}, "Bilan 1": {"A1": 1}})
    assert verdict(data, "page_setup", sheet="Bilan 1", orientation="landscape") == "fail"
    assert verdict(data, "page_setup", sheet="Absente", orientation="portrait") == "fail"
