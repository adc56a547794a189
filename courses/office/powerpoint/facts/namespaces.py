"""Vocabularies found in a presentation, ready to put before a tag."""

from courses.office.namespaces import NS

A = f"{{{NS['a']}}}"
P = f"{{{NS['p']}}}"
R = f"{{{NS['r']}}}"
P14 = f"{{{NS['p14']}}}"
MC = f"{{{NS['mc']}}}"
DGM = f"{{{NS['dgm']}}}"
DECORATIVE = f"{{{NS['adec']}}}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"

CHART_URIS = (NS["c"], NS["cx"])
TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
DIAGRAM_URI = NS["dgm"]
MODEL_3D_URI = "http://schemas.microsoft.com/office/drawing/2017/model3d"
OLE_URI = "http://schemas.openxmlformats.org/presentationml/2006/ole"

EMU_PER_CM = 360_000
