import pytest

from ..builders import result, rewritten, verdict, workbook

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
CACHE = f"""<pivotCacheDefinition {MAIN}><cacheFields count="4"><cacheField name="Région"/>
<cacheField name="Mois"/><cacheField name="Vendeur"/><cacheField name="Montant"/></cacheFields>
</pivotCacheDefinition>"""


def relation(number, kind, target):
    return f'<Relationship Id="rId{number}" Type="{RELS}/{kind}" Target="{target}"/>'


def pivot(rows=(0,), columns=(1,), values=(3,)):
    axis = "".join(f'<field x="{index}"/>' for index in rows)
    across = "".join(f'<field x="{index}"/>' for index in (*columns, -2))
    data = "".join(f'<dataField name="Somme de {i}" fld="{i}"/>' for i in values)
    return f"""<pivotTableDefinition {MAIN} name="TCD1"><location ref="A3:D9"/>
    <rowFields>{axis}</rowFields><colFields>{across}</colFields><dataFields>{data}</dataFields>
    </pivotTableDefinition>"""


def with_pivot(**fields):
    return rewritten(
        workbook({"A1": 1}),
        added={
            "xl/worksheets/_rels/sheet1.xml.rels": RELATIONS
            + relation(1, "pivotTable", "../pivotTables/pivotTable1.xml")
            + relation(2, "slicer", "../slicers/slicer1.xml")
            + "</Relationships>",
            "xl/pivotTables/pivotTable1.xml": pivot(**fields),
            "xl/pivotTables/_rels/pivotTable1.xml.rels": RELATIONS
            + relation(1, "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")
            + "</Relationships>",
            "xl/pivotCache/pivotCacheDefinition1.xml": CACHE,
            "xl/slicers/slicer1.xml": '<slicers xmlns="x14"><slicer caption="Région"/></slicers>',
        },
    )


FIELDS = {"rows": ["Région"], "columns": "mois", "values": ["Montant"]}


def test_a_pivot_table_with_the_fields_passes():
    assert verdict(with_pivot(), "pivot_table", **FIELDS) == "pass"
    assert verdict(with_pivot(rows=(0, 2)), "pivot_table", **FIELDS) == "pass"
    assert verdict(with_pivot(), "pivot_table", values="Somme de 3") == "pass"
    assert verdict(with_pivot(), "pivot_table") == "pass"


def test_a_field_in_the_wrong_place_is_named_and_costs_its_share():
    found = result(with_pivot(rows=(1,), columns=(0,)), "pivot_table", points=3, **FIELDS)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    assert "Région" in found["message"]
    assert found["where"] == ["plage A3:D9 de Feuil1"]


def test_no_pivot_table_fails():
    assert verdict(workbook({"A1": 1}), "pivot_table", **FIELDS) == "fail"


def test_slicers_are_counted_and_named():
    found = result(with_pivot(), "slicer")
    assert found["verdict"] == "pass"
    assert "Région" in found["message"]
    assert verdict(with_pivot(), "slicer", min=2) == "fail"
    assert verdict(workbook({"A1": 1}), "slicer") == "fail"


CONNECTIONS = f"""<connections {MAIN}><connection id="1" name="Requête - Ventes" type="5">
<dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Ventes;"/>
</connection><connection id="2" name="Autre" type="6"/></connections>"""


def with_connections():
    data = rewritten(workbook({"A1": 1}), added={"xl/connections.xml": CONNECTIONS})
    end = relation(99, "connections", "connections.xml") + "</Relationships>"
    return rewritten(data, {"xl/_rels/workbook.xml.rels": ("</Relationships>", end)})


def test_a_query_is_seen_in_the_connections():
    found = result(with_connections(), "query")
    assert found["verdict"] == "pass"
    assert "Ventes" in found["message"]
    assert verdict(with_connections(), "query", min=2) == "fail"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_query_is_seen_in_its_custom_part(encoding):
    item = '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>'
    data = rewritten(workbook({"A1": 1}), added={"customXml/item1.xml": item.encode(encoding)})
    assert verdict(data, "query") == "pass"
    assert verdict(workbook({"A1": 1}), "query") == "fail"


def test_a_broken_pivot_table_does_not_stop_the_marking():
    data = rewritten(with_pivot(), {"xl/pivotTables/pivotTable1.xml": ('x="0"', 'x="99"')})
    assert verdict(data, "pivot_table", **FIELDS) == "fail"
