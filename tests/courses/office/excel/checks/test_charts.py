import pytest
from openpyxl.chart import BarChart, LineChart, PieChart, Reference

from ..builders import result, rewritten, verdict, workbook

DATA = {"A1": "Mois", "B1": "Ventes"} | {f"A{r}": f"m{r}" for r in range(2, 6)}
DATA |= {f"B{r}": r * 10 for r in range(2, 6)}


def charted(chart, title=None, axes=(None, None), rows=5, **attributes):
    def change(book):
        sheet = book.worksheets[0]
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=rows), titles_from_data=True)
        chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=rows))
        chart.title = title
        if hasattr(chart, "x_axis"):
            chart.x_axis.title, chart.y_axis.title = axes
            chart.x_axis.delete = chart.y_axis.delete = False
        for name, value in attributes.items():
            setattr(chart, name, value)
        sheet.add_chart(chart, "D2")

    return workbook(DATA, change=change)


def test_a_titled_chart_over_the_data_passes():
    data = charted(BarChart(), "Ventes par mois", ("Mois", "Euros"))
    assert (
        verdict(
            data,
            "chart",
            type="column",
            titled=True,
            axis_titles=True,
            refers_to=["B2:B5", "Feuil1!A2:A5"],
        )
        == "pass"
    )
    assert verdict(data, "chart") == "pass"


@pytest.mark.parametrize(
    ("chart", "attributes", "kind"),
    [
        (BarChart(), {"type": "bar"}, "bar"),
        (BarChart(), {"type": "col"}, "column"),
        (LineChart(), {}, "line"),
        (PieChart(), {}, "pie"),
    ],
)
def test_the_kind_of_chart_is_told(chart, attributes, kind):
    data = charted(chart, **attributes)
    assert verdict(data, "chart", type=kind) == "pass"
    other = result(data, "chart", type="scatter")
    assert other["verdict"] == "fail"
    assert "nuage de points" in other["message"]


def test_what_a_chart_lacks_is_listed():
    found = result(
        charted(LineChart(), rows=3),
        "chart",
        type=["column", "bar"],
        titled=True,
        axis_titles=True,
        refers_to="B2:B5",
    )
    assert found["verdict"] == "fail"
    for words in ("histogramme", "titre à chaque axe", "donnez-lui un titre", "B2:B5"):
        assert words in found["message"]
    assert found["where"] == ["graphique 1 de Feuil1"]


def test_a_provisional_title_is_none():
    data = charted(BarChart(), "Ventes")
    two_series = rewritten(
        data, {"xl/charts/chart1.xml": ("<ser>", "<ser><idx val='9'/></ser><ser>")}
    )
    without_words = _without_title_text(two_series)
    assert verdict(without_words, "chart", titled=True) == "fail"
    assert verdict(_without_title_text(data), "chart", titled=True) == "pass"


def _without_title_text(data):
    import io
    import re
    import zipfile

    content = zipfile.ZipFile(io.BytesIO(data)).read("xl/charts/chart1.xml").decode()
    tx = re.search(r"<title><tx>.*?</tx>", content, re.S)[0]
    return rewritten(data, {"xl/charts/chart1.xml": (tx, "<title>")})


def test_no_chart_or_too_few_fail():
    assert verdict(workbook(DATA), "chart") == "fail"
    found = result(charted(BarChart()), "chart", min=2, points=2)
    assert (found["verdict"], found["earned"]) == ("fail", 1)


CHART_EX = """<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><cx:chartData><cx:data id="0">
<cx:numDim type="val"><cx:f>Feuil1!$B$2:$B$5</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart>
<cx:title><cx:tx><cx:txData><cx:v>Cascade</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea>
<cx:plotAreaRegion><cx:series layoutId="waterfall"/></cx:plotAreaRegion></cx:plotArea></cx:chart>
</cx:chartSpace>"""


def test_the_charts_of_2016_are_seen():
    data = charted(BarChart(), "Ventes")
    relation = (
        '<Relationship Id="rIdEx" Target="../charts/chartEx1.xml" '
        'Type="http://schemas.microsoft.com/office/2014/relationships/chartEx"/></Relationships>'
    )
    data = rewritten(
        data,
        {"xl/drawings/_rels/drawing1.xml.rels": ("</Relationships>", relation)},
        {"xl/charts/chartEx1.xml": CHART_EX},
    )
    spec = {"type": "waterfall", "titled": True, "refers_to": "B2:B5"}
    assert verdict(data, "chart", **spec) == "pass"
    assert verdict(data, "chart", type="treemap") == "fail"
