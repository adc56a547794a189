from dataclasses import replace
from io import BytesIO

import pikepdf
from django.utils.translation import override

from lms.certificates.contents.attendance import Presence
from lms.certificates.contents.make import make
from tests.lms.certificates.contents.cast import attendance, drawn, moment


def missing(sheet) -> list[str]:
    with override("fr"):
        return [" ".join(sentence.split()) for sentence in sheet.missing()]


def with_first(sheet, **changes):
    first, *others = sheet.half_days
    return replace(sheet, half_days=(replace(first, **changes), *others))


def unsigned(presence: Presence) -> Presence:
    return replace(presence, signature=None, signed_at=None)


def test_a_signature_that_lacks_is_named_with_its_half_day():
    sheet = attendance()
    bernard, odile = sheet.half_days[0].trainees
    assert missing(with_first(sheet, trainees=(unsigned(bernard), odile))) == [
        "Bernard Lefèvre n’a pas signé pour la demi-journée du mardi 3 mars 2026, matin."
    ]


def test_the_trainer_signs_each_half_day_too():
    sheet = attendance()
    trainer = unsigned(sheet.half_days[0].trainer)
    assert missing(with_first(sheet, trainer=trainer)) == [
        "Claire Fontaine n’a pas signé pour la demi-journée du mardi 3 mars 2026, matin."
    ]


def test_an_image_without_its_moment_is_no_signature():
    sheet = attendance()
    trainer = replace(sheet.half_days[0].trainer, signed_at=None)
    assert len(missing(with_first(sheet, trainer=trainer))) == 1


def test_the_same_image_twice_is_a_copy_and_not_a_signature():
    sheet = attendance()
    copied = sheet.half_days[0].trainees[0].signature
    second = sheet.half_days[1]
    bernard = replace(second.trainees[0], signature=copied)
    later = replace(second, trainees=(bernard, *second.trainees[1:]))
    assert missing(replace(sheet, half_days=(sheet.half_days[0], later))) == [
        "La signature de Bernard Lefèvre pour la demi-journée du mardi 3 mars 2026, après-midi "
        "est une copie de celle de Bernard Lefèvre pour la demi-journée du mardi 3 mars 2026, "
        "matin."
    ]


def test_the_image_of_somebody_else_is_a_copy_too():
    sheet = attendance()
    trainer = sheet.half_days[0].trainer
    odile = Presence(name="Odile Garnier", signature=trainer.signature, signed_at=trainer.signed_at)
    bernard = sheet.half_days[0].trainees[0]
    [sentence] = missing(with_first(sheet, trainees=(bernard, odile)))
    assert "Odile Garnier" in sentence
    assert "Claire Fontaine" in sentence


def test_a_whole_day_cannot_be_signed_at_once():
    [sentence] = missing(with_first(attendance(), ends_at=moment(3, 3, 17)))
    assert sentence.startswith("Ce n’est pas une demi-journée")


def test_a_half_day_needs_somebody():
    [sentence] = missing(with_first(attendance(), trainees=()))
    assert sentence == "Personne n’est attendu pour la demi-journée du mardi 3 mars 2026, matin."


def test_a_blank_sheet_is_printed_for_signing_by_hand():
    sheet = attendance()
    blank = tuple(
        replace(
            half_day,
            trainer=unsigned(half_day.trainer),
            trainees=tuple(replace(unsigned(person), absent=False) for person in half_day.trainees),
        )
        for half_day in sheet.half_days
    )
    assert len(missing(replace(sheet, half_days=blank))) == 6
    assert missing(replace(sheet, half_days=blank, blank=True)) == []
    assert pictures(make(replace(sheet, half_days=blank, blank=True))) == ["Signature de Claire"]


def test_every_signature_given_is_printed():
    assert len(pictures(make(attendance()))) == 6  # five on the sheet, one of the organisation


def pictures(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            str(item.Alt).removesuffix(" Fontaine")
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary)
            and item.get("/S") == "/Figure"
            and str(item.Alt).startswith("Signature")
        ]


def test_two_strokes_of_the_examples_are_two_images():
    assert drawn("x", 2) != drawn("x", 3)
