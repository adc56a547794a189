"""From a guide and what was found to a dossier: no database."""

from datetime import UTC, date, datetime

import pytest
from django.utils.translation import override

from lms.quality.audit.dossier import Found, Item, Lack, Paper, Part, assemble
from lms.quality.audit.guide import Guide, Indicator, Need, Outside, Words
from lms.quality.tables import Row, Table

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
A, B = Part("alpha", "Programme alpha"), Part("beta", "Programme bêta")


@pytest.fixture(autouse=True)
def in_french():
    with override("fr"):
        yield


def words(text: str) -> Words:
    return Words(text, f"{text} (en)")


def need(source: str, **more) -> Need:
    return Need(source, words(f"pas de {source}"), words(f"cherchez {source}"), "papers", **more)


def guide_of(*needs: Need) -> Guide:
    indicator = Indicator(11, "atteinte", words("Atteinte"), needs)
    return Guide(
        1, words("Guide"), "9", date(2024, 1, 8), (indicator,), (Outside((3,), words("x")),)
    )


def item(of: str = "alpha", title: str = "Attestations", **more) -> Item:
    return Item(of=of, title=title, figure="1", table=Table(("N°",), (Row(("1",)),)), **more)


def dossier(guide: Guide, parts=(A,), **evidence: Found):
    return assemble(guide, parts, evidence, title="Dossier", made_at=NOON)


def test_what_is_found_stands_under_each_indicator_that_asks_for_it():
    guide = guide_of(need("attestations"))
    [section] = dossier(guide, attestations=Found((item(),))).sections
    assert [entry.item for entry in section.entries] == [item()]
    assert section.gaps == ()


def test_what_is_not_found_is_a_gap_with_the_way_to_obtain_it():
    [section] = dossier(guide_of(need("attestations")), attestations=Found()).sections
    [gap] = section.gaps
    assert (gap.what, gap.obtain, gap.page) == (
        "pas de attestations",
        "cherchez attestations",
        "papers",
    )


def test_what_need_not_exist_is_said_without_being_a_gap():
    made = dossier(guide_of(need("reclamations", required=False)), reclamations=Found())
    assert made.sections[0].gaps == ()
    assert made.sections[0].nothing == ("pas de reclamations",)


def test_each_programme_has_its_own_gap():
    guide = guide_of(need("attestations"))
    made = dossier(guide, (A, B), attestations=Found((item("alpha"),)))
    assert [gap.of for gap in made.sections[0].gaps] == ["beta"]
    assert made.whole_count == 0


def test_what_a_source_knows_to_be_missing_is_said_beside_what_it_has():
    lack = Lack(of="alpha", what="2 attestations", obtain="délivrez-les")
    made = dossier(guide_of(need("attestations")), attestations=Found((item(),), (lack,)))
    assert made.sections[0].gaps == (lack,)
    assert len(made.sections[0].entries) == 1


def test_what_the_organisation_lacks_is_said_once_for_all_programmes():
    guide = guide_of(need("reglement", organisation=True))
    assert [gap.of for gap in dossier(guide, (A, B), reglement=Found()).sections[0].gaps] == [""]
    has = Found((item("", "Règlement"),))
    assert dossier(guide, (A, B), reglement=has).sections[0].gaps == ()


def test_a_source_that_nobody_asked_is_an_error_and_not_a_gap():
    with pytest.raises(KeyError):
        dossier(guide_of(need("attestations")))


def test_files_lie_in_the_folder_of_their_indicator():
    made = dossier(guide_of(need("attestations")), attestations=Found((item(),)))
    assert made.sections[0].entries[0].list_file == "11-atteinte/Attestations.xlsx"


def test_several_programmes_have_a_folder_each_within_the_indicator():
    found = Found((item("alpha"), item("beta")))
    made = dossier(guide_of(need("attestations")), (A, B), attestations=found)
    files = [entry.list_file for entry in made.sections[0].entries]
    assert files == [
        "11-atteinte/alpha/Attestations.xlsx",
        "11-atteinte/beta/Attestations.xlsx",
    ]


def test_papers_of_the_same_name_are_numbered_and_no_name_leaves_its_folder():
    papers = tuple(
        Paper(name, bytes) for name in ("a.pdf", "a.pdf", "../../etc/passwd", 'b:"c".pdf')
    )
    made = dossier(guide_of(need("x")), x=Found((item(papers=papers),)))
    names = [name for name, _paper in made.sections[0].entries[0].paper_files]
    assert names == [
        "11-atteinte/Attestations/a.pdf",
        "11-atteinte/Attestations/2 a.pdf",
        "11-atteinte/Attestations/etc passwd",
        "11-atteinte/Attestations/b c .pdf",
    ]
