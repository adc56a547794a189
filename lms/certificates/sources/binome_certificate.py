from typing import Any

from django.utils import timezone

from lms.binomes.models import Binome, Programme
from lms.certificates.contents.binome_certificate import BinomeCertificateContent
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources.base import Only, Source, Subject, binome_key, identifiers
from lms.certificates.together import together_of

KIND = BinomeCertificateContent.kind


def subjects(programme: Programme, only: Only = None) -> list[Subject]:
    binomes = Binome.objects.filter(programme=programme)
    return [_subject(b) for b in binomes.select_related("mentor", "mentee", "programme")]


def find(key: str) -> Subject:
    related = "mentor", "mentee", "programme__organisation"
    return _subject(Binome.objects.select_related(*related).get(pk=identifiers(key)[0]))


def _subject(binome: Binome) -> Subject:
    return Subject(
        kind=KIND,
        key=binome_key(binome.pk),
        of=binome,
        who=str(binome),
        title=str(binome),
        programme=binome.programme,
    )


def content(
    subject: Subject, letterhead: Letterhead, common: dict[str, Any]
) -> BinomeCertificateContent:
    binome: Binome = subject.of
    together = together_of(binome)
    return BinomeCertificateContent(
        mentor_name=binome.mentor.get_full_name(),
        mentee_name=binome.mentee.get_full_name(),
        programme=binome.programme.name,
        company=binome.programme.organisation.name,
        achieved=together.achieved,
        meetings=len(together.lines),
        hours=together.hours,
        started_on=min((line.on for line in together.lines), default=None),
        ended_on=timezone.localdate(binome.closed_at) if binome.closed_at else None,
        **common,
    )


SOURCE = Source(KIND, subjects, find, content, personal=False)
